/**
 * Carries ids from one part of the hub to another. The database is the record: a queue that forgets everything
 * loses nothing but time.
 */
export interface Queue {
  /** In words, for the ready line: 'BullMQ on Redis at 127.0.0.1:6379'. */
  readonly description: string
  /**
   * Somebody must look at `id`. At most one worker looks at an id at a time; a signal that comes meanwhile makes
   * it looked at once more. Never call it inside a database transaction.
   */
  signal(lane: string, id: string): Promise<void>
  /** Looks at ids of a lane from now on. A look that throws is repeated, a little later each time. */
  work(lane: string, look: Look, options: { readonly concurrency: number }): Promise<void>
  /** Lets running looks finish, for a few seconds at most. */
  close(): Promise<void>
}

/** `abort` fires when the look is taken away from this worker. */
export type Look = (id: string, abort: AbortSignal) => Promise<void>
