import type { PgPool } from 'bullmq'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { openPglite } from './pglite/open.ts'
import { openPostgres } from './postgres/open.ts'

export { StoreError } from './error.ts'

/** An open database with the hub's tables in it: PGlite in this process, or a Postgres server. */
export interface Database {
  readonly db: Drizzle
  /** In words, for the ready line: 'PGlite in ./data/pg', 'Postgres 15.20 at 127.0.0.1:5432/parley'. */
  readonly description: string
  /** Tells every listener in every process. `payload` is an id: never words of a person, and under 8000 bytes. */
  notify(topic: string, payload: string): Promise<void>
  /**
   * Calls `fn` for every payload, until the function that is returned is called. An empty payload means that
   * some may have been missed: read again whatever you follow.
   */
  listen(topic: string, fn: (payload: string) => void): Promise<() => Promise<void>>
  /** For BullMQ's Postgres backend. Unqualified names mean the schema `bullmq`. */
  readonly queuePool: PgPool
  close(): Promise<void>
}

/** Knows no driver and no table by name: queries name the tables of `store/schema/`. */
export type Drizzle = PgDatabase<PgQueryResultHKT>

/**
 * Opens the database and brings its tables up to date. With `url` it is that Postgres server, else PGlite in the
 * folder `dir`; `dir: null` keeps everything in memory. Throws StoreError.
 */
export function openDatabase(options: {
  readonly url?: string | undefined
  readonly dir?: string | null | undefined
}): Promise<Database> {
  if (options.url) return openPostgres(options.url)
  return openPglite(options.dir === undefined ? './data/pg' : options.dir)
}
