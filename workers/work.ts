import type { Channel } from '../adapters/channel.ts'
import type { EventLog } from '../store/log.ts'
import type { Mailbox } from '../store/mailbox.ts'
import type { Outbox } from '../store/outbox.ts'
import { deliver } from './deliver.ts'
import type { Domains } from './domains.ts'
import { LANES, type JobParts } from './job.ts'
import type { Jobs } from './jobs.ts'
import type { Logger } from './log.ts'
import type { Queue } from './queue.ts'
import { runJob } from './run-job.ts'
import { sweep } from './sweep.ts'
import { runTurns } from './turn.ts'
import type { Understanders } from './understand.ts'

export interface WorkParts extends Omit<JobParts, 'abort'> {
  readonly mailbox: Mailbox
  readonly log: EventLog
  readonly outbox: Outbox
  readonly queue: Queue
  readonly jobs: Jobs
  readonly domains: Domains
  readonly models: Understanders
  readonly report: Logger
  /** ISO. */
  readonly now: () => string
}

/** Conversations whose turns are decided at once in one process. */
const TURNS = 16
const SWEEP_EVERY_MS = 5_000

/**
 * Reads mailboxes and runs jobs from now on, and signals again what was left undone. The sweep is a timer of every
 * worker, not a job of the queue: a queue that forgets everything would forget it too. Returns what ends the sweep.
 */
export async function workTurns(parts: WorkParts): Promise<() => void> {
  const { queue } = parts
  await queue.work('turn', (id) => runTurns(id, parts), { concurrency: TURNS })
  for (const lane of LANES) {
    await queue.work(`job-${lane}`, (id, abort) => runJob(id, abort, parts), { concurrency: TURNS })
  }
  const look = (olderThanMs: number) =>
    sweep(olderThanMs, parts).catch((error: unknown) => {
      parts.report.warn({ reason: error instanceof Error ? error.message : 'unknown' }, 'the sweep stumbled')
    })
  // Whatever is undone at boot waited long enough.
  await look(0)
  const timer = setInterval(() => void look(SWEEP_EVERY_MS), SWEEP_EVERY_MS)
  return () => clearInterval(timer)
}

/** Delivers to these channels from now on: done by the process that holds their connections. */
export async function workDeliveries(
  channels: readonly Channel[],
  parts: Omit<WorkParts, 'models'>,
): Promise<void> {
  for (const channel of channels) {
    await parts.queue.work(`deliver-${channel.name}`, (id) => deliver(id, { ...parts, channel }), {
      concurrency: TURNS,
    })
  }
}
