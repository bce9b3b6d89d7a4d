import type { Line } from './conversation.ts'
import { bubble, drawBlock } from './blocks.ts'
import { el, set } from './dom.ts'
import type { Words } from './words.ts'

export interface LineSettings {
  readonly words: Words
  readonly press: (event: string, index: number, label: string) => void
  readonly retry: (id: string) => void
}

/** Draws a line of the log. What can change later is left to `updateLine`. */
export function drawLine(line: Line, settings: LineSettings): HTMLElement {
  const element = el('div', { class: `line ${line.from}`, 'data-part': 'message', 'data-from': line.from })
  element.append(...content(line, settings))
  updateLine(element, line, settings)
  return element
}

/** Brings a drawn line to its present state, without touching what screen readers have read already. */
export function updateLine(element: HTMLElement, line: Line, settings: LineSettings): void {
  set(element, { 'data-id': line.id })
  updateTime(element, line, settings.words)
  if (line.from === 'bot') {
    for (const choice of element.querySelectorAll<HTMLElement>('.choice')) {
      set(choice, { 'aria-pressed': String(line.pressed.includes(Number(choice.dataset.index))) })
    }
  }
  if (line.from === 'customer' && element.dataset.state !== line.state) {
    set(element, { 'data-state': line.state })
    element.querySelector('.state')?.remove()
    const state = drawState(line, settings)
    if (state) element.append(state)
  }
}

function content(line: Line, settings: LineSettings): Node[] {
  const { words } = settings
  switch (line.from) {
    case 'customer':
      return [speaker(words.word('you')), bubble(line.text, words)]
    case 'hub':
      return [el('p', { class: 'notice' }, words.word(line.notice))]
    case 'bot': {
      const press = (index: number, label: string) => settings.press(line.id, index, label)
      const blocks = line.blocks.flatMap((block) => drawBlock(block, { words, press }))
      return [
        speaker(words.word('assistant')),
        el('div', { class: 'blocks', lang: line.locale || undefined }, ...blocks),
      ]
    }
  }
}

function speaker(name: string): HTMLElement {
  return el('span', { class: 'unseen' }, `${name} `)
}

function drawState(
  line: Line & { readonly from: 'customer' },
  { words, retry }: LineSettings,
): HTMLElement | undefined {
  if (line.state === 'pending') return el('p', { class: 'state waiting' }, words.word('sending'))
  if (line.state === 'sent') return undefined
  const again = el('button', { type: 'button', class: 'retry', 'data-part': 'retry' }, words.word('retry'))
  again.addEventListener('click', () => {
    // The button goes away; who came by keyboard stays in the log.
    again.closest<HTMLElement>('[tabindex]')?.focus()
    retry(line.id)
  })
  return el(
    'p',
    { class: 'state refused' },
    el('span', {}, words.word(`refused-${line.reason ?? 'malformed'}`)),
    again,
  )
}

function updateTime(element: HTMLElement, { at, isAfterPause }: Line, words: Words) {
  const shown = element.querySelector('time')
  if (!isAfterPause) shown?.remove()
  else if (shown?.dateTime !== at) {
    shown?.remove()
    element.prepend(el('time', { datetime: at }, writtenTime(at, words.locale)))
  }
}

/** The hour, with the day when that is not today. */
function writtenTime(at: string, locale: string): string {
  const time = new Date(at)
  if (Number.isNaN(time.getTime())) return ''
  const isToday = time.toDateString() === new Date().toDateString()
  const day = isToday ? {} : ({ weekday: 'short', day: 'numeric', month: 'short' } as const)
  return new Intl.DateTimeFormat(locale, { ...day, hour: 'numeric', minute: '2-digit' }).format(time)
}
