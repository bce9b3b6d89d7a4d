import { TEXT_MAX } from '../protocol.ts'
import { ICONS, el, icon, set } from './dom.ts'
import type { Words } from './words.ts'

export interface Composer {
  readonly element: HTMLElement
  focus(): void
  /** Puts a text into the box, to be sent or changed by the customer. */
  compose(text: string): void
}

const MOST_ROWS = 5
/** From here on the customer is told how much room is left. */
const NEAR = TEXT_MAX * 0.9

/** Where the customer writes. `say` gets texts that are neither empty nor too long. */
export function drawComposer(words: Words, say: (text: string) => void): Composer {
  const input = el('textarea', {
    'data-part': 'composer-input',
    rows: 1,
    placeholder: words.word('message'),
    'aria-label': words.word('message'),
    'aria-describedby': 'counter',
    enterkeyhint: 'send',
    autocomplete: 'off',
  })
  const send = el('button', {
    class: 'send',
    'data-part': 'send',
    'aria-label': words.word('send'),
    disabled: true,
  })
  send.append(icon(ICONS.send))
  const counter = el('p', {
    class: 'counter',
    id: 'counter',
    'data-part': 'counter',
    role: 'status',
    hidden: true,
  })
  const form = el(
    'form',
    { class: 'composer', novalidate: true },
    counter,
    el('div', { class: 'field-row' }, input, send),
  )

  input.addEventListener('input', changed)
  input.addEventListener('keydown', (event) => {
    // While an input method is composing, Enter chooses its suggestion. Safari says so only by the key code.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return
    event.preventDefault()
    submit()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    submit()
  })
  return {
    element: form,
    focus: () => input.focus(),
    compose(text) {
      input.value = text
      changed()
      input.focus()
    },
  }

  function submit() {
    if (!isSendable()) return
    const text = input.value.trim()
    input.value = ''
    changed()
    input.focus()
    say(text)
  }

  function isSendable() {
    const { length } = input.value.trim()
    return length > 0 && length <= TEXT_MAX
  }

  function changed() {
    const left = TEXT_MAX - input.value.trim().length
    send.disabled = !isSendable()
    counter.hidden = TEXT_MAX - left < NEAR
    set(counter, { 'data-over': left < 0 })
    // An empty box takes the direction of the chat, as its placeholder does.
    set(input, { dir: input.value ? 'auto' : undefined, 'aria-invalid': left < 0 ? 'true' : undefined })
    counter.textContent = counter.hidden
      ? ''
      : words.word(left < 0 ? 'characters-over' : 'characters-left', { count: Math.abs(left) })
    grow()
  }

  function grow() {
    input.rows = 1
    const { lineHeight, paddingBlockStart, paddingBlockEnd } = getComputedStyle(input)
    const text = input.scrollHeight - parseFloat(paddingBlockStart) - parseFloat(paddingBlockEnd)
    input.rows = Math.max(1, Math.min(MOST_ROWS, Math.round(text / parseFloat(lineHeight)))) || 1
  }
}
