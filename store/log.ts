import type { Event } from '../core/event.ts'
import type { ConversationKey } from '../core/message.ts'
import type { OutboxItem } from './outbox.ts'

/** The one durable truth about conversations: for each, an append-only list of events. */
export interface EventLog {
  /** The current session (from the last `session-started` on) and the length of the whole log. */
  read(conversationId: string): Promise<{ readonly events: readonly Event[]; readonly version: number }>
  /** Events after number `after` (the first event is number 1), oldest first. */
  since(conversationId: string, after: number, limit: number): Promise<readonly NumberedEvent[]>
  event(conversationId: string, eventId: string): Promise<Event | null>
  /** Keeps a turn in one transaction: its events, what has to be done about them, and that its input is read. */
  keep(turn: DecidedTurn): Promise<void>
  conversation(conversationId: string): Promise<Conversation | null>
  /** Ids of conversations, latest activity first. */
  conversations(limit: number): Promise<readonly string[]>
}

export interface DecidedTurn {
  readonly conversationId: string
  /** The length of the log when it was decided. ConflictError when it has grown since. */
  readonly expectedVersion: number
  readonly events: readonly Event[]
  readonly outbox: readonly OutboxItem[]
  /** Mailbox rows that this turn has read. */
  readonly readSeqs: readonly number[]
}

export interface NumberedEvent {
  readonly seq: number
  readonly event: Event
}

export interface Conversation extends ConversationKey {
  readonly id: string
  readonly version: number
  readonly startedAt: string
}

export class ConflictError extends Error {
  constructor(conversationId: string) {
    super(`Conversation '${conversationId}' moved on while this turn was being decided.`)
    this.name = 'ConflictError'
  }
}
