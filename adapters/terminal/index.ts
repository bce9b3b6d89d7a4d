import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Capabilities, Channel } from '../channel.ts'
import { parse, type Shown } from './parse.ts'
import { render } from './render.ts'

export interface TerminalOptions {
  readonly input: Readable
  readonly output: Writable
  /** Names the conversation: the same again goes on with it. */
  readonly thread: string
  /** Who sits at the terminal. */
  readonly customer: string | null
  readonly localeHint: string | null
  readonly newId: () => string
  /** ISO. */
  readonly now: () => string
}

export const capabilities: Capabilities = {
  text: { max: 20_000, unit: 'utf16' },
  choices: { max: 99, labelMax: 200 },
  cards: false,
  images: false,
  links: true,
  typing: false,
  deduplicates: false,
  isDirect: true,
}

/** Talks to whoever sits at a shell: a line is a message, a number is the choice of that number. */
export function terminal(options: TerminalOptions): Channel {
  const lines = createInterface({ input: options.input })
  let shown: Shown = null
  return {
    name: 'terminal',
    capabilities,
    async open(door) {
      lines.on('line', (line) => {
        const message = parse(line, shown, { ...options, key: options.newId(), at: options.now() })
        if (message) void door.receive(message).catch(() => options.output.write('!\n'))
      })
    },
    async send({ eventId, blocks }) {
      const { text, choices } = render(blocks)
      if (choices > 0) shown = { event: eventId, choices }
      options.output.write(`${text}\n`)
      return { platformId: eventId, downgrades: [] }
    },
    async close() {
      lines.close()
    },
  }
}
