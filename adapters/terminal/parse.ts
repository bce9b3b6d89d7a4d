import type { InboundMessage } from '../../core/message.ts'

/** The reply whose choices a number refers to. */
export type Shown = { readonly event: string; readonly choices: number } | null

/** A line in the common format; null for an empty one. */
export function parse(
  line: string,
  shown: Shown,
  from: {
    readonly thread: string
    readonly customer: string | null
    readonly localeHint: string | null
    readonly key: string
    readonly at: string
  },
): InboundMessage | null {
  const text = line.trim()
  if (text === '') return null
  const { thread, customer, localeHint, key, at } = from
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0
  const press =
    shown && number >= 1 && number <= shown.choices ? { event: shown.event, index: number - 1 } : null
  return {
    channel: 'terminal',
    account: 'terminal',
    thread,
    key,
    address: { thread },
    author: { id: thread, ...(customer ? { customerId: customer } : {}) },
    at,
    text: press ? '' : text,
    ...(press ? { press } : {}),
    ...(localeHint ? { localeHint } : {}),
  }
}
