import { createPostgresBackend, Queue as BullQueue, runMigrations, Worker } from 'bullmq'
import type { JobsOptions, PgPool, WorkerOptions } from 'bullmq'
import { Redis } from 'ioredis'
import type { Logger } from '../log.ts'
import type { Look, Queue } from '../queue.ts'

/** A crashed worker's ids are looked at again after this long, instead of BullMQ's 60 s. */
const LOCK_MS = 10_000
const STALLED_MS = 5_000
/** How long closing waits for looks that are running. */
const CLOSE_MS = 3_000

const jobOptions = {
  attempts: 6,
  backoff: { type: 'exponential', delay: 200 },
  removeOnComplete: true,
  removeOnFail: { count: 100 },
} as const

/** What differs between the two carriers. */
interface Carrier {
  readonly description: string
  openQueue(lane: string): LaneQueue
  openWorker(lane: string, process: Process, options: Omit<WorkerOptions, 'connection'>): LaneWorker
  close(): Promise<void>
}

type Signal = { readonly id: string }
type Process = (job: { data: Signal }, token?: string, abort?: AbortSignal) => Promise<void>
/** The part of BullMQ's classes that we use: their full types differ by backend. */
interface LaneQueue {
  add(name: string, data: Signal, options: JobsOptions): Promise<unknown>
  on(event: 'error', listener: (error: Error) => void): unknown
  close(): Promise<void>
}
interface LaneWorker {
  on(event: 'error', listener: (error: Error) => void): unknown
  on(
    event: 'failed',
    listener: (job: { data: Signal; attemptsMade: number } | undefined, error: Error) => void,
  ): unknown
  waitUntilReady(): Promise<unknown>
  close(): Promise<void>
}

/** A queue that cannot be had, in words for the operator. */
export class QueueError extends Error {
  constructor(message: string, cause: unknown) {
    super(`[queue] ${message}`, { cause })
    this.name = 'QueueError'
  }
}

// Without this cap BullMQ comes back up to 19 s after Redis does; with it, after 0.5 s.
const retryStrategy = (tries: number) => Math.min(100 * 2 ** tries, 1000)

/**
 * BullMQ on Redis. `prefix` keeps several hubs on one Redis apart; its braces keep a Cluster's keys together. Throws
 * QueueError when Redis is away at the start. When it goes away later, signals fail at once instead of piling up:
 * the sweep gives them again.
 */
export async function redisQueue(url: string, log: Logger, prefix = '{parley}'): Promise<Queue> {
  const signals = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false, retryStrategy })
  const { host, port } = signals.options
  const place = `${host}:${port}`
  signals.on('error', () => {})
  try {
    await ready(signals)
  } catch (error) {
    signals.disconnect()
    throw new QueueError(`Cannot reach Redis at ${place}. Is it running, and is REDIS_URL right?`, error)
  }
  const connection = new Redis(url, { maxRetriesPerRequest: null, retryStrategy })
  tellOutages(connection, place, log)
  return bullQueue(log, {
    description: `BullMQ on Redis at ${place}`,
    openQueue: (lane) => new BullQueue(lane, { connection: signals, prefix }),
    openWorker: (lane, processor, options) => new Worker(lane, processor, { ...options, connection, prefix }),
    close: async () => {
      connection.disconnect()
      signals.disconnect()
    },
  })
}

/** As long as a start waits for Redis. */
const START_MS = 5_000

function ready(redis: Redis): Promise<void> {
  return new Promise((resolve, reject) => {
    const overdue = setTimeout(() => reject(new Error('It did not answer.')), START_MS)
    redis.once('ready', () => {
      clearTimeout(overdue)
      resolve()
    })
  })
}

/** One line when Redis goes away, one when it is back. */
function tellOutages(redis: Redis, place: string, log: Logger): void {
  let isAway = false
  redis.on('error', (error) => {
    if (!isAway)
      log.warn({ place, reason: error.message }, 'Redis is away; messages are kept and wait for it')
    isAway = true
  })
  redis.on('ready', () => {
    if (isAway) log.warn({ place }, 'Redis is back')
    isAway = false
  })
}

/** BullMQ on the database that is there anyway, for a hub in one process. */
export async function databaseQueue(pool: PgPool, log: Logger): Promise<Queue> {
  const client = await pool.connect()
  try {
    await runMigrations(client)
  } finally {
    client.release()
  }
  return bullQueue(log, {
    description: 'BullMQ on the same database',
    openQueue: (lane) => new BullQueue(lane, { connection: pool }, createPostgresBackend),
    openWorker: (lane, processor, options) =>
      new Worker(lane, processor, { ...options, connection: pool }, createPostgresBackend),
    close: async () => {},
  })
}

function bullQueue(log: Logger, carrier: Carrier): Queue {
  const queues = new Map<string, LaneQueue>()
  const workers: LaneWorker[] = []
  // An outage makes the same error many times a second; it is told once, until another one comes.
  let told = ''
  const stumbled = (lane: string) => (error: Error) => {
    if (told !== error.message) log.warn({ lane, reason: error.message }, 'the queue stumbled')
    told = error.message
  }
  const queueOf = (lane: string): LaneQueue => {
    const known = queues.get(lane)
    if (known) return known
    const queue = carrier.openQueue(lane)
    queue.on('error', stumbled(lane))
    queues.set(lane, queue)
    return queue
  }
  return {
    description: carrier.description,
    async signal(lane, id) {
      await queueOf(lane).add(lane, { id }, { ...jobOptions, deduplication: { id, keepLastIfActive: true } })
    },
    async work(lane, look: Look, { concurrency }) {
      const never = new AbortController().signal
      const worker = carrier.openWorker(lane, (job, _token, abort) => look(job.data.id, abort ?? never), {
        concurrency,
        lockDuration: LOCK_MS,
        stalledInterval: STALLED_MS,
        maxStalledCount: 5,
      })
      workers.push(worker)
      worker.on('error', stumbled(lane))
      worker.on('failed', (job, error) =>
        log.error(
          { lane, id: job?.data.id, tries: job?.attemptsMade, reason: error.message },
          'a look failed',
        ),
      )
      await worker.waitUntilReady()
    },
    async close() {
      const closing = Promise.allSettled([
        ...workers.map((worker) => worker.close()),
        ...[...queues.values()].map((queue) => queue.close()),
      ])
      await Promise.race([closing, new Promise((resolve) => setTimeout(resolve, CLOSE_MS).unref())])
      await carrier.close()
    },
  }
}
