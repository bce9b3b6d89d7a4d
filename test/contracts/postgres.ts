import { randomUUID } from 'node:crypto'
import { Client } from 'pg'

export interface OwnPostgres {
  readonly url: string
  /** Throws the database away, whoever is still connected. */
  drop(): Promise<void>
}

/** An empty database for the suite of `test`, which is skipped, loudly, when there is no server. */
export async function needPostgres(test: Mocha.Context): Promise<OwnPostgres> {
  const own = await ownPostgres()
  if (!('reason' in own)) return own
  process.stderr.write(
    `\n*** SKIPPED: Postgres suites: no server to be used (${own.reason}). Set DATABASE_URL to run them. ***\n\n`,
  )
  return test.skip()
}

/** An empty database on the server of DATABASE_URL or on this machine's; or why there is none. */
async function ownPostgres(): Promise<OwnPostgres | { readonly reason: string }> {
  const server = process.env['DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres'
  const name = `parley_test_${process.pid}_${randomUUID().slice(0, 8)}`
  try {
    await on(server, `create database "${name}"`)
  } catch (error) {
    const { code, message } = error as Error & { code?: string }
    return { reason: code ?? message }
  }
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => on(server, `drop database if exists "${name}" with (force)`) }
}

async function on(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server, connectionTimeoutMillis: 3000 })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
