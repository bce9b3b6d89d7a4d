import { once } from 'node:events'
import { createPostgresBackend, Queue, runMigrations, Worker } from 'bullmq'
import { expect } from 'chai'
import { sql } from 'drizzle-orm'
import type { Database } from '../../store/database.ts'
import { sqlMailbox } from '../../store/sql/mailbox.ts'
import { newPglite } from '../contracts/memory.ts'
import { failure, message } from '../contracts/samples.ts'

describe('the pool over PGlite', function () {
  this.timeout(60_000)
  let database: Database
  before(async () => {
    database = await newPglite()
    await database.db.execute(sql`create table public.note (text text)`)
  })
  after(() => database.close())

  it('keeps rows of the hub out of a transaction of the queue', async () => {
    const mailbox = sqlMailbox(database)
    const client = await database.queuePool.connect()
    await client.query('BEGIN')
    await client.query('insert into note values ($1)', ['rolled back'])
    const ours = message()
    const deposited = mailbox.deposit(ours)
    expect((await client.query('select * from note')).rows).to.deep.equal([{ text: 'rolled back' }])
    await client.query('ROLLBACK')
    client.release()
    expect(await mailbox.find(ours)).to.equal((await deposited).conversationId)
    expect((await database.queuePool.query('select * from note')).rows).to.deep.equal([])
  })

  it('keeps a transaction of the queue whole when the hub reads meanwhile', async () => {
    const client = await database.queuePool.connect()
    await client.query('BEGIN')
    await client.query("insert into note values ('kept')")
    const reading = database.db.execute(sql`select text from public.note`)
    await client.query('COMMIT')
    client.release()
    expect(await reading).to.have.deep.property('rows', [{ text: 'kept' }])
  })

  it('rolls back what a client leaves open, and what failed', async () => {
    const client = await database.queuePool.connect()
    await client.query('BEGIN')
    await client.query("insert into note values ('left open')")
    client.release()
    expect(await count('left open')).to.equal(0)

    const second = await database.queuePool.connect()
    await second.query('BEGIN')
    await second.query("insert into note values ('failed')")
    await failure(second.query('select nonsense'))
    await second.query('ROLLBACK')
    second.release()
    expect(await count('failed')).to.equal(0)
  })

  it('tells a listening client what was notified, until it is released', async () => {
    const client = await database.queuePool.connect()
    await client.query('-- a comment first\nLISTEN pool_topic;')
    const heard: unknown[] = []
    client.on('notification', (notification) => heard.push(notification))
    await database.queuePool.query("select pg_notify('pool_topic', 'one')")
    client.release()
    await database.queuePool.query("select pg_notify('pool_topic', 'two')")
    expect(heard).to.deep.equal([{ channel: 'pool_topic', payload: 'one' }])
  })

  it('lets timers fire while queries follow each other without a pause', async () => {
    const late = new AbortController()
    setTimeout(() => late.abort(), 5)
    while (!late.signal.aborted) await database.queuePool.query('select 1')
  })

  it('carries BullMQ: 50 jobs, and one more look for signals that came while a job ran', async () => {
    const client = await database.queuePool.connect()
    await runMigrations(client)
    client.release()
    const connection = database.queuePool
    const queue = new Queue('turn', { connection }, createPostgresBackend)
    const looks = new Map<string, number>()
    let running = 0
    const worker = new Worker(
      'turn',
      async (job) => {
        running++
        expect(running).to.be.at.most(4)
        looks.set(job.name, (looks.get(job.name) ?? 0) + 1)
        if (looks.get(job.name) === 1 && job.name === 'c-7') await Promise.all([signal('c-7'), signal('c-7')])
        running--
      },
      { connection, concurrency: 4 },
      createPostgresBackend,
    )
    const failures: Error[] = []
    queue.on('error', (error) => failures.push(error))
    worker.on('error', (error) => failures.push(error))
    worker.on('failed', (_job, error) => failures.push(error))

    const names = Array.from({ length: 50 }, (_, index) => `c-${index}`)
    for (const name of names) await signal(name)
    while ([...looks.values()].reduce((sum, each) => sum + each, 0) < 51) await once(worker, 'completed')
    await worker.close()
    await queue.close()
    expect(failures).to.deep.equal([])
    expect([...looks.keys()].sort()).to.deep.equal([...names].sort())
    expect(looks.get('c-7')).to.equal(2)

    function signal(name: string) {
      const deduplication = { id: name, keepLastIfActive: true }
      return queue.add(name, {}, { deduplication, removeOnComplete: true })
    }
  })

  async function count(text: string): Promise<number> {
    const { rows } = await database.queuePool.query('select 1 from note where text = $1', [text])
    return rows.length
  }
})
