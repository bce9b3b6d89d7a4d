import type { Line } from './conversation.ts'
import { ICONS, el, icon, set } from './dom.ts'
import { drawLine, updateLine } from './lines.ts'
import type { LineSettings } from './lines.ts'

export interface Log {
  readonly elements: readonly HTMLElement[]
  show(lines: readonly Line[], isTyping: boolean, isLoaded: boolean): void
  toEnd(): void
}

/** Within so many pixels of the end the reader follows what comes. */
const AT_END_PX = 48

/** The messages, in a box that scrolls along while its reader is at the end of it. */
export function drawLog(settings: LineSettings): Log {
  const { words } = settings
  const drawn = new Map<string, HTMLElement>()
  const welcome = el('div', { class: 'welcome' }, icon(ICONS.chat), el('p', {}, words.word('welcome')))
  const list = el('div', { class: 'list' }, welcome)
  const dots = el(
    'div',
    { class: 'typing', 'data-part': 'typing', 'aria-hidden': 'true', hidden: true },
    el('i'),
    el('i'),
    el('i'),
  )
  const log = el(
    'div',
    {
      class: 'log',
      'data-part': 'log',
      role: 'log',
      'aria-live': 'polite',
      'aria-label': words.word('log'),
      tabindex: 0,
    },
    list,
    dots,
  )
  const pill = el('button', { type: 'button', class: 'pill', 'data-part': 'new-messages', hidden: true })
  pill.append(icon(ICONS.down), words.word('new-messages'))
  const typingAloud = el('p', { class: 'unseen', role: 'status' })
  let isAtEnd = true
  let lastTop = 0

  log.addEventListener('scroll', () => {
    const isNear = log.scrollHeight - log.scrollTop - log.clientHeight < AT_END_PX
    // Only a reader scrolls up. That the end has moved away means that something has come.
    if (isNear || log.scrollTop < lastTop) isAtEnd = isNear
    if (isAtEnd) pill.hidden = true
    lastTop = log.scrollTop
  })
  pill.addEventListener('click', () => {
    toEnd()
    log.focus()
  })
  // Pictures that load late and a window that changes must not push the end out of sight.
  const follow = new ResizeObserver(() => isAtEnd && toEnd())
  follow.observe(list)
  follow.observe(log)

  return { elements: [log, el('div', { class: 'pill-place' }, pill), typingAloud], show, toEnd }

  function show(lines: readonly Line[], isTyping: boolean, isLoaded: boolean) {
    set(log, { 'aria-busy': String(!isLoaded) })
    const fresh = place(lines)
    welcome.hidden = lines.length > 0
    dots.hidden = !isTyping
    const aloud = isTyping ? words.word('typing') : ''
    if (typingAloud.textContent !== aloud) typingAloud.textContent = aloud
    const isOwn = fresh.some((line) => line.from === 'customer' && line.state === 'pending')
    if (isAtEnd || isOwn) toEnd()
    else if (fresh.length > 0) pill.hidden = false
  }

  /** Puts every line in its place, moving only those that are not there, and tells which are new. */
  function place(lines: readonly Line[]): Line[] {
    const keys = new Set(lines.map(({ key }) => key))
    for (const [key, element] of drawn) {
      if (keys.has(key)) continue
      drawn.delete(key)
      element.remove()
    }
    const fresh: Line[] = []
    let previous: Element = welcome
    for (const line of lines) {
      const known = drawn.get(line.key)
      const element = known ?? drawLine(line, settings)
      if (known) updateLine(known, line, settings)
      else fresh.push(line)
      drawn.set(line.key, element)
      if (previous.nextElementSibling !== element) previous.after(element)
      previous = element
    }
    return fresh
  }

  function toEnd() {
    isAtEnd = true
    pill.hidden = true
    log.scrollTop = log.scrollHeight
  }
}
