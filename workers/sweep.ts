import type { Mailbox } from '../store/mailbox.ts'
import type { Outbox } from '../store/outbox.ts'
import { signalAll } from './dispatch.ts'
import type { Jobs } from './jobs.ts'
import type { Queue } from './queue.ts'

export interface SweepParts {
  readonly mailbox: Mailbox
  readonly outbox: Outbox
  readonly queue: Pick<Queue, 'signal'>
  readonly jobs: Jobs
  /** ISO. */
  readonly now: () => string
}

const LIMIT = 500

/**
 * Signals again whatever is undone for longer than `olderThanMs`: what a crash between keeping and signalling left,
 * and everything when the queue has forgotten all. Signalling too often is harmless.
 */
export async function sweep(
  olderThanMs: number,
  { mailbox, outbox, queue, jobs, now }: SweepParts,
): Promise<number> {
  const before = new Date(Date.parse(now()) - olderThanMs).toISOString()
  const waiting = await mailbox.conversationsWaiting(before, LIMIT)
  for (const id of waiting) await queue.signal('turn', id)
  const overdue = await outbox.overdue(before, now(), LIMIT)
  await signalAll(overdue, { queue, jobs })
  return waiting.length + overdue.length
}
