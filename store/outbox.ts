/** What has to be done because of kept events. Rows are written with the events, acted on afterwards. */
export interface Outbox {
  /** Rows of this conversation that nobody has finished: what dispatch signals the queues about. */
  open(conversationId: string): Promise<readonly OutboxItem[]>
  /**
   * Takes the oldest open delivery of this conversation and channel for `leaseMs`. null: nothing to send, or the
   * oldest is being sent by someone else or waits for its time, and nothing may overtake it. A lease that ran out
   * is taken again when `mayRepeat`, else it becomes `in_doubt` and the next one is looked at.
   */
  takeDelivery(conversationId: string, channel: string, options: TakeOptions): Promise<TakenItem | null>
  /** Takes this job for `leaseMs`; null when it is done or somebody else has it. */
  takeJob(id: string, options: { readonly leaseMs: number; readonly now: string }): Promise<TakenItem | null>
  /** `attempt` is the one that ends: a worker whose lease ran out cannot put back what another one has taken. */
  finish(item: Pick<TakenItem, 'id' | 'attempt'>, outcome: Outcome): Promise<void>
  /** Unfinished rows that nobody works on and that wait since before `before` (ISO): for the sweeper. */
  overdue(before: string, now: string, limit: number): Promise<readonly OutboxItem[]>
}

export interface OutboxItem {
  /** `<conversation>.<event>`: the same in every attempt, fit for a queue's job id (no colon, not only digits). */
  readonly id: string
  readonly conversationId: string
  readonly eventId: string
  readonly kind: 'delivery' | 'job'
  /** The channel, or the name of the job. */
  readonly target: string
}

export interface TakenItem extends OutboxItem {
  /** 1 for the first try. */
  readonly attempt: number
}

export interface TakeOptions {
  readonly leaseMs: number
  readonly now: string
  readonly mayRepeat: boolean
}

export type Outcome =
  | { readonly state: 'sent'; readonly platformId: string; readonly note: string | null }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'in_doubt'; readonly reason: string }
  /** Back to `pending`, not before this time (ISO). */
  | { readonly state: 'pending'; readonly notBefore: string; readonly reason: string }
