import { primaryKey, text } from 'drizzle-orm/pg-core'
import { hub, instant } from './columns.ts'

export const catalogRevision = hub.table('catalog_revision', {
  revision: text().primaryKey(),
  publishedAt: instant('published_at').notNull(),
})

export const catalogFile = hub.table(
  'catalog_file',
  { revision: text().notNull(), path: text().notNull(), text: text().notNull() },
  (table) => [primaryKey({ columns: [table.revision, table.path] })],
)
