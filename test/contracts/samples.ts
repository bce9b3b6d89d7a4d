import type { Event } from '../../core/event.ts'
import type { InboundMessage } from '../../core/message.ts'
import type { Database } from '../../store/database.ts'
import type { DecidedTurn } from '../../store/log.ts'
import type { OutboxItem } from '../../store/outbox.ts'
import { sqlLog } from '../../store/sql/log.ts'
import { sqlMailbox } from '../../store/sql/mailbox.ts'

/** What a suite runs on; every test makes conversations of its own in it. */
export type Open = () => Database

let count = 0
export const unique = (what: string) => `${what}-${process.pid}-${++count}`

export const at = (time: string) => `2026-11-23T${time}.000Z`
export const noon = at('12:00:00')

export function message(more: Partial<InboundMessage> = {}): InboundMessage {
  return {
    channel: 'web',
    account: 'shop',
    thread: unique('thread'),
    key: unique('key'),
    address: { socket: 's-1' },
    author: { id: 'visitor' },
    at: noon,
    text: 'where is my order?',
    ...more,
  }
}

export const sessionStarted = (id: string): Event => ({
  id,
  inputId: 'i-1',
  at: noon,
  type: 'session-started',
  revision: 'r-1',
  carried: { locale: null, isLocaleChosen: false, isDisclosed: false },
})

export const started = (id: string, intent = 'track_order'): Event => ({
  id,
  inputId: 'i-1',
  at: noon,
  type: 'intent-started',
  intent,
  waits: false,
  about: null,
})

export const delivery = (conversationId: string, eventId: string, target = 'web'): OutboxItem => ({
  id: `${conversationId}.${eventId}`,
  conversationId,
  eventId,
  kind: 'delivery',
  target,
})

/** A conversation with one message that waits. */
export async function newConversation(database: Database): Promise<string> {
  return (await sqlMailbox(database).deposit(message())).conversationId
}

export function turn(conversationId: string, more: Partial<DecidedTurn>): DecidedTurn {
  return { conversationId, expectedVersion: 0, events: [], outbox: [], readSeqs: [], ...more }
}

/** A conversation in which these deliveries wait, in this order; the ids of their rows. */
export async function newDeliveries(database: Database, ...targets: string[]): Promise<[string, string[]]> {
  const id = await newConversation(database)
  const outbox = targets.map((target, index) => delivery(id, `e${index + 1}`, target))
  const events = outbox.map((item) => started(item.eventId))
  await sqlLog(database, { now: () => noon }).keep(turn(id, { events, outbox }))
  return [id, outbox.map((item) => item.id)]
}

/** What a promise was rejected with. */
export async function failure(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise
  } catch (error) {
    return error as Error
  }
  throw new Error('It was expected to fail, and it did not.')
}
