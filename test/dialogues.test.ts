import { expect } from 'chai'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { runDialogue } from '../commands/dialogue/run.ts'
import { readDialogues } from '../commands/dialogue/script.ts'
import { NOON } from '../config/shop/calendar.ts'
import { demoShop } from '../config/shop/data.ts'
import { readEnv } from '../config/env.ts'
import { replay } from '../core/replay.ts'
import { closeBrain, openBrain, type Brain } from '../main/brain.ts'
import { demoVocabulary } from '../main/vocabulary.ts'
import { openDriver, type Driver } from '../main/driver.ts'
import { heldOrder } from '../main/held-order.ts'
import { keptIn, type Kept } from '../main/kept.ts'
import { demoLetters } from '../main/letters.ts'
import { openPack, type Pack } from '../main/pack.ts'
import { tickingFrom } from '../main/solo.ts'
import { openDatabase, type Database } from '../store/database.ts'
import { resetShop } from '../store/sql/load-shop.ts'
import { silentLog } from '../workers/log.ts'
import type { Queue } from '../workers/queue.ts'
import { databaseQueue, redisQueue } from '../workers/queue/bullmq.ts'
import { newPglite } from './contracts/memory.ts'
import { needPostgres } from './contracts/postgres.ts'
import { needRedis } from './contracts/redis.ts'
import { settling } from './contracts/settling.ts'

const FOLDER = join(import.meta.dirname, 'dialogues')

const files = readdirSync(FOLDER, { encoding: 'utf8', recursive: true }).filter((file) =>
  file.endsWith('.yaml'),
)
const scripts = files.map((file) => ({
  file,
  dialogues: readDialogues(parse(readFileSync(join(FOLDER, file), 'utf8'))),
}))

let pack: Pack
let brain: Brain
before(async function () {
  this.timeout(120_000)
  pack = await openPack()
  brain = await openBrain(pack.domain, { ...readEnv(process.env), vocabulary: demoVocabulary() })
})
after(async () => {
  await closeBrain(brain)
})

dialoguesOn('PGlite, with the queue on it', async () => {
  const database = await newPglite()
  return { database, queue: await databaseQueue(database.queuePool, silentLog), drop: async () => {} }
})

dialoguesOn('Postgres and Redis', async (test) => {
  const postgres = await needPostgres(test)
  const redis = await needRedis(test)
  const drop = async () => {
    await redis.drop()
    await postgres.drop()
  }
  const database = await openDatabase({ url: postgres.url })
  return { database, queue: await redisQueue(redis.url, silentLog, redis.prefix), drop }
})

interface Carriers {
  readonly database: Database
  readonly queue: Queue
  drop(): Promise<void>
}

/** Every dialogue, and every conversation that came of them decided again. */
function dialoguesOn(name: string, open: (test: Mocha.Context) => Promise<Carriers>): void {
  describe(`dialogues on ${name}`, () => {
    const data = demoShop()
    const letters = demoLetters()
    const conversations: string[] = []
    let carriers: Carriers
    let kept: Kept
    let driver: Driver
    before(async function () {
      this.timeout(60_000)
      carriers = await open(this)
      const now = tickingFrom(NOON)
      kept = await keptIn(carriers.database, now)
      const { queue, settle } = settling(carriers.queue, kept)
      driver = await openDriver({ pack, brain, kept, queue, letters, settle, now })
    })
    beforeEach(() => resetShop(carriers.database, data))
    after(async () => {
      await carriers?.queue.close()
      await carriers?.database.close()
      await carriers?.drop()
    })

    for (const { file, dialogues } of scripts) {
      describe(file, () => {
        for (const dialogue of dialogues) {
          it(dialogue.name, async () => {
            const order = (id: string) => heldOrder(carriers.database, id)
            const code = async () => letters.lastCode()
            const { failures, conversationId } = await runDialogue(dialogue, { driver, order, code })
            if (conversationId) conversations.push(conversationId)
            expect(failures).to.deep.equal([])
          })
        }
      })
    }

    // In a suite of its own, so that it comes after the dialogues.
    describe('decided again', () => {
      it('come out byte for byte the same when they are decided again', async () => {
        expect(conversations.length).to.be.at.least(25)
        for (const id of conversations) {
          const events = (await kept.log.since(id, 0, 10_000)).map(({ event }) => event)
          expect(replay(events, () => pack.domain)).to.deep.equal([])
        }
      })
    })
  })
}
