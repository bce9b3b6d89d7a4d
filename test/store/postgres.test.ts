import { expect } from 'chai'
import { sql } from 'drizzle-orm'
import { readdirSync } from 'node:fs'
import type { Database } from '../../store/database.ts'
import { openDatabase } from '../../store/database.ts'
import { migrations } from '../../store/migrations.ts'
import type { OwnPostgres } from '../contracts/postgres.ts'
import { needPostgres } from '../contracts/postgres.ts'
import { failure } from '../contracts/samples.ts'

describe('an address of Postgres', () => {
  it('that nobody answers is named without its password', async () => {
    const error = await failure(openDatabase({ url: 'postgres://me:my-password@127.0.0.1:1/parley' }))
    expect(error.name).to.equal('StoreError')
    expect(error.message).to.equal(
      '[store] Cannot reach Postgres at 127.0.0.1:1 (ECONNREFUSED). Is it running, and is DATABASE_URL right?',
    )
  })

  it('that is none is not repeated', async () => {
    const error = await failure(openDatabase({ url: 'postgres://me:my-password@:port/parley' }))
    expect(error.message).to.match(/^\[store\] DATABASE_URL is no address\./)
    expect(JSON.stringify([error.message, error.stack, error.cause])).not.to.include('my-password')
  })
})

describe('a Postgres server', function () {
  this.timeout(30_000)
  let own: OwnPostgres
  let database: Database
  before(async function () {
    own = await needPostgres(this)
  })
  afterEach(() => database?.close())
  after(() => own?.drop())

  it('gets its tables once when several processes start together', async () => {
    const all = await Promise.all(Array.from({ length: 4 }, () => openDatabase({ url: own.url })))
    database = all[0]!
    await Promise.all(all.slice(1).map((each) => each.close()))
    const { rows } = (await database.db.execute(
      sql`select count(*)::int as steps from hub_migrations.migration`,
    )) as {
      rows: unknown[]
    }
    const steps = readdirSync(migrations.migrationsFolder).filter((file) => file.endsWith('.sql')).length
    expect(rows).to.deep.equal([{ steps }])
    expect(database.description).to.match(/^Postgres \d+\.\d+ at [^@]+:\d+\/parley_test_/)
  })

  it('without that database says how to make it', async () => {
    const error = await failure(openDatabase({ url: own.url.replace(/\/[^/]*$/, '/parley_no_such') }))
    expect(error.message).to.include("has no database 'parley_no_such'. Make it (createdb parley_no_such)")
  })

  it('that drops the listening connection is listened to again, and listeners read anew', async () => {
    database = await openDatabase({ url: own.url })
    const heard: string[] = []
    let onHeard = () => {}
    await database.listen('spoken', (payload) => {
      heard.push(payload)
      onHeard()
    })
    const gap = new Promise<void>((resolve) => (onHeard = resolve))
    await database.db.execute(sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query ilike 'listen%'`)
    await gap
    const next = new Promise<void>((resolve) => (onHeard = resolve))
    await database.notify('spoken', 'c-1')
    await next
    expect(heard).to.deep.equal(['', 'c-1'])
  })

  it('gives the queue connections that look into its own schema', async () => {
    database = await openDatabase({ url: own.url })
    const { rows } = await database.queuePool.query('show search_path')
    expect(rows).to.deep.equal([{ search_path: 'bullmq,public' }])
  })
})
