import type { JobResult } from '../core/event.ts'
import type { ConversationKey, InboundMessage } from '../core/message.ts'

/** What waits to be read: whatever happens to a conversation comes in here. */
export interface Mailbox {
  /**
   * Keeps a message, in one transaction with the conversation's next number. A key that was kept before changes
   * nothing. A new conversation is made when there is none.
   */
  deposit(message: InboundMessage): Promise<Deposited>
  /** Keeps what comes from inside the hub (a job's result). `key` is unique in the conversation. */
  put(conversationId: string, key: string, arrival: Exclude<Arrival, { type: 'message' }>): Promise<Deposited>
  /** Undone rows of a conversation, oldest first. */
  waiting(conversationId: string, limit: number): Promise<MailboxRow[]>
  /** Counts one more failed try of the oldest rows and says why it failed. */
  recordFailure(conversationId: string, seqs: readonly number[], reason: string): Promise<void>
  /** Conversations with rows that came before `before` (ISO) and are undone: for the sweeper. */
  conversationsWaiting(before: string, limit: number): Promise<string[]>
  /** The conversation of this key, if one was ever started. */
  find(key: ConversationKey): Promise<string | null>
}

export type Arrival =
  | { readonly type: 'message'; readonly message: InboundMessage }
  | { readonly type: 'job-done'; readonly requestId: string; readonly result: JobResult }
  | { readonly type: 'job-failed'; readonly requestId: string }
  | { readonly type: 'handed-back'; readonly by: string }

export interface Deposited {
  readonly conversationId: string
  readonly isDuplicate: boolean
}

export interface MailboxRow {
  /** Position in the conversation's mailbox, from 1: the order of reading. */
  readonly seq: number
  readonly receivedAt: string
  /** Tries that failed so far. */
  readonly attempts: number
  readonly arrival: Arrival
}
