import { readEnv } from '../../config/env.ts'
import type { InboundMessage } from '../../core/message.ts'
import { closeBrain, openBrain } from '../../main/brain.ts'
import { codesOf } from '../../main/codes.ts'
import { keptIn } from '../../main/kept.ts'
import { demoLetters } from '../../main/letters.ts'
import { domainsOf, openPack } from '../../main/pack.ts'
import { demoVocabulary } from '../../main/vocabulary.ts'
import type { Job } from '../../workers/job.ts'
import { silentLog } from '../../workers/log.ts'
import { inlineQueue, type InlineQueue } from '../../workers/queue/inline.ts'
import type { WorkParts } from '../../workers/work.ts'
import { newPglite } from '../contracts/memory.ts'

/** The parts of a hub on a database in memory, with a clock that a test turns. */
export interface HubParts extends WorkParts {
  readonly queue: InlineQueue
  readonly clock: { nowMs: number }
  close(): Promise<void>
}

export const START = Date.parse('2026-11-23T09:00:00Z')

/** `jobs` take the place of the hub's own of the same name. */
export async function openHubParts(jobs: readonly Job[] = []): Promise<HubParts> {
  const clock = { nowMs: START }
  const now = () => new Date(clock.nowMs).toISOString()
  const pack = await openPack()
  const [database, brain] = await Promise.all([
    newPglite(),
    openBrain(pack.domain, { ...readEnv(process.env), vocabulary: demoVocabulary() }),
  ])
  const kept = await keptIn(database, now)
  const all = new Map([...pack.jobs, ...jobs.map((job) => [job.name, job] as const)])
  return {
    ...kept,
    clock,
    queue: inlineQueue(),
    jobs: all,
    domains: domainsOf(pack, kept.catalog),
    models: brain.models,
    letters: demoLetters(),
    codeOf: codesOf('a secret of the test'),
    pictureOf: () => null,
    report: silentLog,
    now,
    async close() {
      await closeBrain(brain)
      await database.close()
    },
  }
}

let keys = 0

export function messageOf(text: string, more: Partial<InboundMessage> = {}): InboundMessage {
  return {
    channel: 'web',
    account: 'web',
    thread: 'thread',
    key: `key-${++keys}`,
    address: { thread: 'thread' },
    author: { id: 'ana', customerId: 'c-1001' },
    at: '2026-11-23T09:00:00.000Z',
    text,
    ...more,
  }
}
