import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'

export interface OwnRedis {
  readonly url: string
  /** Keys of this suite start with it. */
  readonly prefix: string
  /** Loses every key of this suite, as a Redis without a disk does. */
  forget(): Promise<void>
  /** The same, and hangs up. */
  drop(): Promise<void>
}

/** A key prefix of its own on a real Redis for the suite of `test`, which is skipped, loudly, when there is none. */
export async function needRedis(test: Mocha.Context): Promise<OwnRedis> {
  const url = process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379'
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null })
  redis.on('error', () => {})
  try {
    await redis.connect()
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown'
    process.stderr.write(
      `\n*** SKIPPED: Redis suites: none at ${new URL(url).host} (${reason}). Set REDIS_URL to run them. ***\n\n`,
    )
    return test.skip()
  }
  const prefix = `{parley-test-${randomUUID().slice(0, 8)}}`
  const forget = async () => {
    const keys = await redis.keys(`${prefix}*`)
    if (keys.length > 0) await redis.del(keys)
  }
  const drop = async () => {
    await forget()
    redis.disconnect()
  }
  return { url, prefix, forget, drop }
}
