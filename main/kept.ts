import { demoShop } from '../config/shop/data.ts'
import type { Catalog } from '../store/catalog.ts'
import { openDatabase, type Database } from '../store/database.ts'
import type { EventLog } from '../store/log.ts'
import type { Mailbox } from '../store/mailbox.ts'
import type { Outbox } from '../store/outbox.ts'
import type { Shop } from '../store/shop.ts'
import { sqlCatalog } from '../store/sql/catalog.ts'
import { loadShop } from '../store/sql/load-shop.ts'
import { sqlLog } from '../store/sql/log.ts'
import { sqlMailbox } from '../store/sql/mailbox.ts'
import { sqlOutbox } from '../store/sql/outbox.ts'
import { sqlShop } from '../store/sql/shop.ts'
import { sqlVerifications } from '../store/sql/verification.ts'
import type { Verifications } from '../store/verification.ts'

/** Everything that survives the process. */
export interface Kept {
  readonly database: Database
  readonly mailbox: Mailbox
  readonly log: EventLog
  readonly outbox: Outbox
  readonly catalog: Catalog
  readonly shop: Shop
  readonly verifications: Verifications
}

/** Opens the database; an empty shop is filled with the demo's goods and customers. */
export async function openKept(options: {
  readonly url?: string | null
  /** PGlite's folder; null: in memory. */
  readonly dir: string | null
  /** ISO. */
  readonly now: () => string
}): Promise<Kept> {
  return keptIn(await openDatabase({ url: options.url ?? undefined, dir: options.dir }), options.now)
}

/** The same in a database that is open. */
export async function keptIn(database: Database, now: () => string): Promise<Kept> {
  await loadShop(database, demoShop())
  return {
    database,
    mailbox: sqlMailbox(database, { now }),
    log: sqlLog(database, { now }),
    outbox: sqlOutbox(database),
    catalog: sqlCatalog(database),
    shop: sqlShop(database, { now }),
    verifications: sqlVerifications(database),
  }
}
