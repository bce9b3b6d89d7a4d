import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Channel } from './adapters/channel.ts'
import { listen, openHttp } from './adapters/http.ts'
import type { Env } from './config/env.ts'
import { pictureAddress } from './config/shop/storefront/address.ts'
import { closeBrain, openBrain, type Brain } from './main/brain.ts'
import { domainsOf, openPack } from './main/pack.ts'
import { openGateway } from './main/gateway.ts'
import { openKept, type Kept } from './main/kept.ts'
import { codesOf } from './main/codes.ts'
import { demoLetters, type DemoLetters } from './main/letters.ts'
import { openSecret } from './main/secret.ts'
import { openVocabulary } from './main/vocabulary.ts'
import { openDoor } from './workers/door.ts'
import type { Logger } from './workers/log.ts'
import type { Queue } from './workers/queue.ts'
import { databaseQueue, redisQueue } from './workers/queue/bullmq.ts'
import { workDeliveries, workTurns, type WorkParts } from './workers/work.ts'

/** A running hub. */
export interface Hub {
  /** Where it listens; null without the gateway role. */
  readonly address: string | null
  /** What it runs on, a line each. */
  readonly runsOn: readonly string[]
  readonly kept: Kept
  readonly queue: Queue
  close(): Promise<void>
}

export interface HubOptions {
  readonly report: Logger
  /** Channels beside the web chat. */
  readonly channels?: (parts: { readonly nowMs: () => number }) => readonly Channel[]
  /** Keeps the hubs of several tests on one Redis apart. */
  readonly queuePrefix?: string
  /** Milliseconds. */
  readonly nowMs?: () => number
  /** Told as soon as messages are taken, which may be long before they are answered. */
  readonly onListening?: (address: string) => void
}

/**
 * Puts the hub together and starts its roles. The only place that sees every room. Throws what is wrong as one plain
 * sentence: EnvError, PackError, StoreError, QueueError, ListenError.
 */
export async function openHub(env: Env, options: HubOptions): Promise<Hub> {
  const { report, nowMs = Date.now, onListening } = options
  const now = () => new Date(nowMs()).toISOString()
  const closers: (() => Promise<unknown>)[] = []
  const close = async () => {
    for (const closer of closers.splice(0).toReversed())
      await closer().catch((error: unknown) => warn(report, error))
  }
  try {
    const pack = await openPack()
    await mkdir(env.dataDir, { recursive: true })
    const secret = await openSecret(env.secret, env.dataDir)
    const vocabulary = openVocabulary()
    // Models may have to be trained first; meanwhile the gateway takes messages, and they wait.
    const opening = env.roles.has('worker')
      ? openBrain(pack.domain, { ...env, vocabulary: vocabulary.current })
      : null
    opening?.catch(() => {})
    let brain: Brain | null = null
    const kept = await openKept({ url: env.databaseUrl, dir: join(env.dataDir, 'pg'), now })
    closers.push(() => kept.database.close())
    closers.push(async () => brain && closeBrain(brain))
    await vocabulary.watch(kept.shop, report)
    closers.push(async () => vocabulary.close())
    await kept.catalog.publish(pack.domain.revision, pack.files, now())
    const domains = domainsOf(pack, kept.catalog)

    const queue = await openQueue(env, kept, options)
    closers.push(() => queue.close())
    const letters = env.isDemoShop ? demoLetters() : null
    // The page shows the letters of its own process only.
    const reachable = env.roles.has('gateway') ? letters : null
    const parts: Omit<WorkParts, 'models'> = {
      ...kept,
      queue,
      jobs: pack.jobs,
      domains,
      report,
      now,
      letters: reachable,
      pictureOf: env.isDemoShop ? pictureAddress : () => null,
      codeOf: codesOf(secret),
    }
    const { address, channels } = await openChannels(env, parts, { kept, letters, secret }, options, closers)
    if (address !== null) onListening?.(address)
    brain = await opening
    if (brain) {
      const endSweep = await workTurns({ ...parts, models: brain.models })
      closers.push(async () => endSweep())
    }

    const runsOn = [
      `database  ${kept.database.description}`,
      `queue     ${queue.description}`,
      `models    ${brain ? `${brain.runtime}; ${brain.origin}` : 'asked in the worker'}`,
      `channels  ${channels.map(({ name }) => name).join(', ') || 'served by the gateway'}`,
    ]
    return { address, runsOn, kept, queue, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function openQueue(env: Env, kept: Kept, { report, queuePrefix }: HubOptions): Promise<Queue> {
  if (env.redisUrl !== null) return redisQueue(env.redisUrl, report, queuePrefix)
  return databaseQueue(kept.database.queuePool, report)
}

/** The gateway's part: channels, pages, and the deliveries to those channels. */
async function openChannels(
  env: Env,
  parts: Omit<WorkParts, 'models'>,
  {
    kept,
    letters,
    secret,
  }: { readonly kept: Kept; readonly letters: DemoLetters | null; readonly secret: string },
  { report, nowMs = Date.now, channels: more }: HubOptions,
  closers: (() => Promise<unknown>)[],
): Promise<{ readonly address: string | null; readonly channels: readonly Channel[] }> {
  if (!env.roles.has('gateway')) return { address: null, channels: [] }
  const app = await openHttp(report)
  closers.push(() => app.close())
  const { webOrigins: origins } = env
  const domain = parts.domains.current
  const own = await openGateway({ app, kept, domain, secret, origins, letters, report, nowMs })
  const channels = [...own, ...(more?.({ nowMs }) ?? [])]
  const door = openDoor({ ...kept, queue: parts.queue, report })
  for (const channel of channels) {
    await channel.open(door)
    closers.push(() => channel.close())
  }
  await workDeliveries(channels, parts)
  return { address: await listen(app, env.host, env.port), channels }
}

function warn(report: Logger, error: unknown): void {
  report.warn({ reason: error instanceof Error ? error.message : 'unknown' }, 'something did not close')
}
