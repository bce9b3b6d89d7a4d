import type { JobResult } from '../core/event.ts'
import type { EventLog } from '../store/log.ts'
import type { Mailbox } from '../store/mailbox.ts'
import type { Outbox, TakenItem } from '../store/outbox.ts'
import { JobError, type Job, type JobParts } from './job.ts'
import type { Jobs } from './jobs.ts'
import type { Logger } from './log.ts'
import type { Queue } from './queue.ts'

export interface RunJobParts extends Omit<JobParts, 'abort'> {
  readonly report: Logger
  readonly outbox: Outbox
  readonly log: EventLog
  readonly mailbox: Mailbox
  readonly queue: Pick<Queue, 'signal'>
  readonly jobs: Jobs
  /** ISO. */
  readonly now: () => string
}

/** After a crash a job is taken up again when its lease is over, so neither is long. */
const TIMEOUT_MS = 8_000
const LEASE_MS = 12_000
const TRIES_MAX = 3

/**
 * Runs a requested job and puts its result into the mailbox of its conversation, where it is read like anything
 * else that happens. The key of the row makes a second result of the same request fall away.
 */
export async function runJob(id: string, abort: AbortSignal, parts: RunJobParts): Promise<void> {
  const { outbox, mailbox, queue, jobs, now } = parts
  const item = await outbox.takeJob(id, { leaseMs: LEASE_MS, now: now() })
  if (!item) return
  const { conversationId, eventId: requestId, target } = item
  try {
    const result = await run(item, jobs.get(target), abort, parts)
    await mailbox.put(conversationId, `job.${requestId}`, { type: 'job-done', requestId, result })
    await outbox.finish(item, { state: 'sent', platformId: requestId, note: null })
  } catch (error) {
    const isFinal = item.attempt >= TRIES_MAX || isFinalError(error)
    if (!isFinal) {
      await outbox.finish(item, { state: 'pending', notBefore: now(), reason: String(error) })
      throw error
    }
    await mailbox.put(conversationId, `job.${requestId}`, { type: 'job-failed', requestId })
    await outbox.finish(item, { state: 'failed', reason: String(error) })
    parts.report.error({ job: target, id, reason: String(error) }, 'a job was given up')
  }
  await queue.signal('turn', conversationId)
}

/** By its shape: jobs are loaded by name, and a loader may give them a class of their own. */
function isFinalError(error: unknown): boolean {
  return (
    error instanceof Error && error.name === 'JobError' && 'retryable' in error && error.retryable === false
  )
}

async function run(
  item: TakenItem,
  job: Job | undefined,
  abort: AbortSignal,
  parts: RunJobParts,
): Promise<JobResult> {
  const { conversationId, eventId, target } = item
  const event = await parts.log.event(conversationId, eventId)
  if (!job || event?.type !== 'job-requested') {
    throw new JobError(target, `There is no such job, or no event '${eventId}' that asks for it.`, {
      retryable: false,
    })
  }
  const { intent, customer, data } = event
  const request = { id: item.id, conversationId, intent, customer, data, now: parts.now() }
  const limited = AbortSignal.any([abort, AbortSignal.timeout(TIMEOUT_MS)])
  const overdue = new Promise<never>((_resolve, reject) => {
    limited.addEventListener('abort', () =>
      reject(new JobError(target, 'It took too long.', { retryable: true })),
    )
  })
  return Promise.race([job.run(request, { ...parts, abort: limited }), overdue])
}
