import { EventEmitter } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import type { PGlite, Transaction } from '@electric-sql/pglite'
import type { PgPool, PgPoolClient, PgQueryResult } from 'bullmq'

/**
 * PGlite in the shape of pg's Pool, as far as BullMQ's Postgres backend needs it. PGlite is one session: what a
 * client does between BEGIN and COMMIT runs in a transaction of PGlite's own, which keeps everybody else waiting,
 * so that nobody's rows fall into it.
 */
export function poolOver(pglite: PGlite): PgPool {
  return Object.assign(new EventEmitter().setMaxListeners(0), {
    // BullMQ asks for it: a lost connection would be noticed, so it may wait long for a notification.
    options: { keepAlive: true },
    query: <Row>(sql: string, values?: readonly unknown[]) => run<Row>(pglite, sql, values),
    connect: async () => clientOf(pglite),
    end: async () => {},
  })
}

interface OpenTransaction {
  readonly tx: Transaction
  /** Resolves when PGlite has left the transaction. */
  end(how: 'COMMIT' | 'ROLLBACK'): Promise<void>
}

function clientOf(pglite: PGlite): PgPoolClient {
  const listening = new Map<string, (tx?: Transaction) => Promise<void>>()
  let open: OpenTransaction | null = null

  async function query<Row>(sql: string, values?: readonly unknown[]): Promise<PgQueryResult<Row>> {
    const [, command = '', topic = ''] = /^(?:\s|--.*\n)*(\w+)\s*"?(\w*)/.exec(sql) ?? []
    switch (command.toUpperCase()) {
      case 'BEGIN':
        open = await begin(pglite)
        return nothing
      case 'COMMIT':
      case 'ROLLBACK': {
        const ending = open
        open = null
        await ending?.end(command.toUpperCase() as 'COMMIT' | 'ROLLBACK')
        return nothing
      }
      case 'LISTEN':
        if (!listening.has(topic)) {
          const tell = (payload: string) => client.emit('notification', { channel: topic, payload })
          listening.set(topic, await pglite.listen(topic, tell, open?.tx))
        }
        return nothing
      case 'UNLISTEN':
        await unlisten(topic)
        return nothing
      default:
        return run<Row>(open?.tx ?? pglite, sql, values)
    }
  }

  async function unlisten(topic?: string): Promise<void> {
    for (const [name, stop] of listening) {
      if (topic && name !== topic) continue
      listening.delete(name)
      await stop(open?.tx)
    }
  }

  function release(): void {
    client.removeAllListeners()
    const ending = open
    open = null
    // A pool that was closed meanwhile has nothing left to tidy.
    void (ending?.end('ROLLBACK') ?? Promise.resolve()).then(() => unlisten()).catch(() => {})
  }

  const client = Object.assign(new EventEmitter().setMaxListeners(0), { query, release })
  return client
}

const nothing = { rows: [], rowCount: 0 }

function begin(pglite: PGlite): Promise<OpenTransaction> {
  return new Promise((resolve, reject) => {
    const ended = pglite.transaction(
      (tx) =>
        new Promise<void>((leave) => {
          resolve({
            tx,
            async end(how) {
              if (how === 'ROLLBACK') await tx.rollback()
              leave()
              await ended
            },
          })
        }),
    )
    ended.catch(reject)
  })
}

async function run<Row>(
  on: PGlite | Transaction,
  sql: string,
  values?: readonly unknown[],
): Promise<PgQueryResult<Row>> {
  // PGlite answers in microtasks: a worker's loop over it would never let a timer fire.
  await setImmediate()
  const result = values?.length ? await on.query(sql, [...values]) : (await on.exec(sql)).at(-1)
  const rows = (result?.rows ?? []) as Row[]
  return { rows, rowCount: result?.affectedRows ?? rows.length }
}
