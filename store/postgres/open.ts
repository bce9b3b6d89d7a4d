import type { PgPool } from 'bullmq'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Client, Pool } from 'pg'
import type { ClientConfig } from 'pg'
import type { Database } from '../database.ts'
import { StoreError } from '../error.ts'
import { migrations } from '../migrations.ts'
import { topicName } from '../topic.ts'
import { listener } from './listen.ts'
import { inWords } from './words.ts'

/** A Postgres server, 15 or newer. */
export async function openPostgres(url: string): Promise<Database> {
  const settings = {
    connectionString: url,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  }
  const { client, place } = clientFor(settings)
  let version: string
  try {
    await client.connect()
    version = await prepare(client, place)
  } catch (error) {
    throw inWords(error, place)
  } finally {
    await client.end().catch(() => {})
  }

  // A server that answers nothing must not hold up a message, nor the end of the process.
  const pool = new Pool({ ...settings, max: 10, statement_timeout: 10_000, query_timeout: 12_000 })
  // Every worker keeps one of these for itself, to listen. None is opened while the queue is on Redis.
  const queuePool = new Pool({ ...settings, max: 30, options: '-c search_path=bullmq,public' })
  // An idle connection that breaks is replaced by the pool; the next query tells if the server is gone.
  for (const each of [pool, queuePool]) each.on('error', () => {})
  const listening = listener(() => new Client(settings))
  let closing: Promise<void> | null = null

  return {
    db: drizzle(pool),
    description: `Postgres ${version} at ${place.name}`,
    // The same shape; BullMQ writes the overloads of `on` in another way.
    queuePool: queuePool as PgPool,
    async notify(topic, payload) {
      await pool.query('select pg_notify($1, $2)', [topicName(topic), payload])
    },
    listen: (topic, fn) => listening.listen(topicName(topic), fn),
    close() {
      closing ??= Promise.race([
        Promise.all([listening.close(), pool.end(), queuePool.end()]).then(() => {}),
        new Promise<void>((resolve) => setTimeout(resolve, CLOSE_MS).unref()),
      ])
      return closing
    },
  }
}

/** Longer is not waited for a server that does not say goodbye. */
const CLOSE_MS = 3_000

/** Where we connect to, in words that hold no password. */
export interface Place {
  readonly name: string
  readonly server: string
  readonly database: string
  readonly user: string
}

function clientFor(settings: ClientConfig): { client: Client; place: Place } {
  try {
    const client = new Client(settings)
    client.on('error', () => {})
    const server = client.host.startsWith('/') ? client.host : `${client.host}:${client.port}`
    const database = client.database ?? ''
    return { client, place: { name: `${server}/${database}`, server, database, user: client.user ?? '' } }
  } catch {
    // Without its cause: that one quotes the address, password and all.
    throw new StoreError(
      'DATABASE_URL is no address. Write it as postgres://user:password@host:5432/database.',
    )
  }
}

const OLDEST = 15
/** Any number that no other program locks: 'parley' on a telephone's keys. */
const MIGRATION_LOCK = 727539

/** Takes the steps of the schema, one process at a time. Returns the server's version. */
async function prepare(client: Client, place: Place): Promise<string> {
  const { rows } = await client.query<{ server_version: string }>('show server_version')
  const version = rows[0]!.server_version.split(' ')[0]!
  if (Number.parseInt(version, 10) < OLDEST) {
    throw new StoreError(`Postgres at ${place.server} is ${version}, too old. Use ${OLDEST} or newer.`)
  }
  await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
  await migrate(drizzle(client), migrations)
  return version
}
