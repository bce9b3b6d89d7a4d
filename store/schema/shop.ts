import { sql } from 'drizzle-orm'
import {
  date,
  doublePrecision,
  index,
  integer,
  numeric,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { Interaction, Order, OrderLine, OrderState, PostalAddress } from '../shop.ts'
import { hub, instant, json } from './columns.ts'

export const customer = hub.table(
  'customer',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    email: text().notNull(),
    phone: text(),
    locale: text().notNull(),
    address: json().$type<PostalAddress>().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [uniqueIndex('customer_email').on(sql`lower(${table.email})`)],
)

export const product = hub.table(
  'product',
  {
    id: text().primaryKey(),
    category: text().notNull(),
    names: json().$type<Record<string, string>>().notNull(),
    amount: numeric({ mode: 'number' }).notNull(),
    currency: text().notNull(),
    colors: json().$type<readonly string[]>().notNull(),
    sizes: json().$type<readonly string[]>().notNull(),
    stock: integer().notNull(),
    rating: doublePrecision().notNull(),
    image: text().notNull(),
  },
  (table) => [index('product_category').on(table.category)],
)

export const shopOrder = hub.table(
  'shop_order',
  {
    id: text().primaryKey(),
    customerId: text('customer_id').notNull(),
    state: text().$type<OrderState>().notNull(),
    lines: json().$type<readonly OrderLine[]>().notNull(),
    amount: numeric({ mode: 'number' }).notNull(),
    currency: text().notNull(),
    address: json().$type<PostalAddress>().notNull(),
    placedOn: date('placed_on', { mode: 'string' }).notNull(),
    shippedOn: date('shipped_on', { mode: 'string' }),
    deliveredOn: date('delivered_on', { mode: 'string' }),
    trackingNumber: text('tracking_number'),
    payment: json().$type<Order['payment']>().notNull(),
  },
  (table) => [index('shop_order_customer').on(table.customerId, table.placedOn)],
)

/** Changes that were made, so that a repeated one is known as made. */
export const orderChange = hub.table(
  'order_change',
  {
    orderId: text('order_id').notNull(),
    changeId: text('change_id').notNull(),
    state: text().$type<OrderState>().notNull(),
    reason: text(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.orderId, table.changeId] })],
)

export const interaction = hub.table(
  'interaction',
  {
    /** Loaded rows are numbered from 1 by the loader; what the hub adds comes far behind them. */
    id: integer().primaryKey().generatedByDefaultAsIdentity({ startWith: 1_000_000 }),
    customerId: text('customer_id').notNull(),
    productId: text('product_id').notNull(),
    kind: text().$type<Interaction['kind']>().notNull(),
    at: instant().notNull(),
  },
  (table) => [index('interaction_customer').on(table.customerId)],
)

/** Changes of accounts that were made, for the same. */
export const customerChange = hub.table(
  'customer_change',
  {
    customerId: text('customer_id').notNull(),
    changeId: text('change_id').notNull(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.customerId, table.changeId] })],
)

/** Which order came of a request, so that a repeated one gives the same. */
export const placement = hub.table('placement', {
  requestId: text('request_id').primaryKey(),
  orderId: text('order_id').notNull(),
})

export const subscription = hub.table('subscription', {
  /** Lower case. */
  email: text().primaryKey(),
  at: instant().notNull(),
})
