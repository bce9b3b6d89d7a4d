import { index, integer, text } from 'drizzle-orm/pg-core'
import type { CaseKind } from '../shop-cases.ts'
import { hub, instant, json } from './columns.ts'

export const FIRST_CASE = 10_001

export const shopCase = hub.table(
  'shop_case',
  {
    id: text().primaryKey(),
    number: integer().notNull().generatedByDefaultAsIdentity({ startWith: FIRST_CASE }),
    kind: text().$type<CaseKind>().notNull(),
    customerId: text('customer_id'),
    orderId: text('order_id'),
    reason: text(),
    details: json().$type<Readonly<Record<string, string>>>().notNull(),
    at: instant().notNull(),
  },
  (table) => [index('shop_case_customer').on(table.customerId)],
)
