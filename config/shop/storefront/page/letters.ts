import { whenChatIsUsed } from './chat.ts'
import { element, inside } from './dom.ts'
import { getJson } from './fetch.ts'
import type { Words } from './words.ts'

interface Letter {
  readonly to: string
  readonly email: string
  readonly kind: string
  readonly values: Readonly<Record<string, string>>
}

const PAUSE_MS = 4000

/** The letter box. It is looked into while it is open or the chat has been used, and only while the page is seen. */
export function letterBox({ word }: Words): void {
  const box = element('letters', HTMLDetailsElement)
  const list = element('letter-list', HTMLUListElement)
  const none = element('letters-none', HTMLElement)
  const post = element('post', HTMLElement)
  const latest = element('letter', HTMLElement)
  const putAway = element('put-away', HTMLButtonElement)
  let isChatUsed = false
  let isWatched = false
  /** undefined: nobody has looked yet, so nothing counts as new. */
  let shown: readonly string[] | undefined

  box.addEventListener('toggle', () => {
    showLatest()
    void watch()
  })
  putAway.addEventListener('click', () => {
    latest.textContent = ''
    showLatest()
    inside(box, 'summary', HTMLElement).focus({ preventScroll: true })
  })
  document.addEventListener('visibilitychange', () => void watch())
  whenChatIsUsed(() => {
    isChatUsed = true
    void watch()
  })

  async function watch(): Promise<void> {
    if (isWatched) return
    isWatched = true
    while (isOfInterest()) {
      await look().catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
    isWatched = false
  }

  function isOfInterest(): boolean {
    return (box.open || isChatUsed) && !document.hidden
  }

  async function look(): Promise<void> {
    const { letters } = await getJson<{ letters: readonly Letter[] }>('/shop/letters')
    const lines = letters.map(({ to, email, kind, values }) =>
      word(`letter-${kind}`, { name: to, email, ...values }),
    )
    const fresh = shown && lines.find((line) => !shown?.includes(line))
    // Left alone while nothing changes, so that a code that is being marked stays marked.
    if (String(lines) !== String(shown)) list.replaceChildren(...lines.map(item))
    shown = lines
    none.hidden = lines.length > 0
    if (fresh) latest.textContent = fresh
    showLatest()
  }

  /** In an open box the letter can be read already; a screen reader is told all the same. */
  function showLatest(): void {
    const isSeen = latest.textContent !== '' && !box.open
    post.classList.toggle('unseen', !isSeen)
    putAway.hidden = !isSeen
  }
}

function item(line: string): Node {
  const item = document.createElement('li')
  item.textContent = line
  return item
}
