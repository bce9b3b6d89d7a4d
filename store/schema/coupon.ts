import { boolean, date, numeric, primaryKey, text } from 'drizzle-orm/pg-core'
import type { Coupon } from '../shop.ts'
import { hub, instant } from './columns.ts'

export const coupon = hub.table('coupon', {
  code: text().primaryKey(),
  kind: text().$type<Coupon['kind']>().notNull(),
  value: numeric({ mode: 'number' }).notNull(),
  currency: text().notNull(),
  minimum: numeric({ mode: 'number' }).notNull(),
  validFrom: date('valid_from', { mode: 'string' }).notNull(),
  validUntil: date('valid_until', { mode: 'string' }),
  firstOrderOnly: boolean('first_order_only').notNull(),
})

export const couponRedemption = hub.table(
  'coupon_redemption',
  {
    customerId: text('customer_id').notNull(),
    code: text().notNull(),
    /** null: it waits for the next order. */
    orderId: text('order_id'),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.customerId, table.code] })],
)
