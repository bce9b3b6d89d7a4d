import { z } from 'zod'
import type { InboundMessage } from '../../core/message.ts'
import { TEXT_MAX, type ClientMessage, type Refusal } from './protocol.ts'

/** Who a session is: signed into its token. */
export interface Visitor {
  /** The conversation's name at this channel: of a customer everywhere the same, of a stranger one per browser. */
  readonly thread: string
  readonly customerId?: string
}

const id = z.string().regex(/^[\w-]{8,64}$/)
const locale = z.string().max(35).optional()

const clientMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('message'), id, text: z.string(), locale }),
  z.object({
    type: z.literal('press'),
    id,
    event: z.string().max(100),
    index: z.number().int().min(0).max(1000),
    locale,
  }),
])

/** A message of the widget in the common format, or why it is refused. */
export function parse(
  data: unknown,
  visitor: Visitor,
  at: string,
): { readonly message: InboundMessage } | { readonly id: string; readonly refusal: Refusal } {
  const read = clientMessage.safeParse(data)
  if (!read.success) return { id: idOf(data), refusal: 'malformed' }
  const sent: ClientMessage = withoutUndefined(read.data)
  if (sent.type === 'message' && sent.text.length > TEXT_MAX) return { id: sent.id, refusal: 'too-long' }
  return {
    message: {
      channel: 'web',
      account: 'web',
      thread: visitor.thread,
      key: `${visitor.thread}.${sent.id}`,
      address: { thread: visitor.thread },
      author: { id: visitor.thread, ...(visitor.customerId ? { customerId: visitor.customerId } : {}) },
      at,
      text: sent.type === 'message' ? wellFormed(sent.text) : '',
      ...(sent.type === 'press' ? { press: { event: sent.event, index: sent.index } } : {}),
      ...(sent.locale ? { localeHint: sent.locale } : {}),
    },
  }
}

/** The widget's own id in the key of its message. */
export function clientIdOf(key: string, thread: string): string {
  return key.startsWith(`${thread}.`) ? key.slice(thread.length + 1) : key
}

/** Postgres keeps no NUL, and half a surrogate pair is no character. */
function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8').replaceAll('\0', '')
}

function withoutUndefined(data: z.infer<typeof clientMessage>): ClientMessage {
  const { locale, ...rest } = data
  return locale === undefined ? rest : { ...rest, locale }
}

function idOf(data: unknown): string {
  const read = z.object({ id }).safeParse(data)
  return read.success ? read.data.id : ''
}
