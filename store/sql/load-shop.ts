import { getTableColumns, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Database, Drizzle } from '../database.ts'
import { FIRST_CASE, shopCase } from '../schema/case.ts'
import { coupon, couponRedemption } from '../schema/coupon.ts'
import {
  customer,
  customerChange,
  interaction,
  orderChange,
  placement,
  product,
  shopOrder,
  subscription,
} from '../schema/shop.ts'
import { verification } from '../schema/verification.ts'
import type { ShopData } from '../shop.ts'
import { fromOrder, fromProduct } from './shop-rows.ts'

/** Fills the shop, if it is empty. true: it was. */
export async function loadShop({ db }: Database, data: ShopData): Promise<boolean> {
  return db.transaction(async (tx) => {
    // Two processes may start together.
    await tx.execute(sql`lock table ${product} in share row exclusive mode`)
    const [known] = await tx.select({ id: product.id }).from(product).limit(1)
    // A shop that was loaded before there were coupons.
    const [sold] = await tx.select({ code: coupon.code }).from(coupon).limit(1)
    if (known && !sold && data.coupons.length > 0) await tx.insert(coupon).values([...data.coupons])
    if (known) return false
    await putBack(tx, data, new Map())
    return true
  })
}

/** Puts every row of the shop back to what `data` says; forgets what was asked of it and one-time codes. Writes only what differs: it runs between tests. */
export async function resetShop({ db }: Database, data: ShopData): Promise<void> {
  const last = resets.get(db)
  const traces: Traces = last?.data === data ? last.traces : new Map()
  resets.delete(db)
  await db.transaction(async (tx) => {
    await forget(tx)
    await putBack(tx, data, traces)
  })
  resets.set(db, { data, traces })
}

/** By table: what its rows looked like from afar when they were last put right. */
type Traces = Map<PgTable, string>

const resets = new WeakMap<Drizzle, { readonly data: ShopData; readonly traces: Traces }>()

/** What was asked of the shop, in one statement; cases are numbered from the start again. */
async function forget(tx: Drizzle): Promise<void> {
  await tx.execute(sql`
    with c1 as (delete from ${verification}), c2 as (delete from ${orderChange}),
      c3 as (delete from ${customerChange}), c4 as (delete from ${placement}),
      c5 as (delete from ${subscription}), c6 as (delete from ${couponRedemption}),
      c7 as (delete from ${shopCase})
    select setval(pg_get_serial_sequence('hub.shop_case', 'number'), ${FIRST_CASE}, false)`)
}

async function putBack(tx: Drizzle, data: ShopData, traces: Traces): Promise<void> {
  await putTable(tx, traces, product, () => data.products.map(fromProduct))
  await putTable(tx, traces, coupon, () => data.coupons)
  await putTable(tx, traces, customer, () => data.customers)
  await putTable(tx, traces, shopOrder, () => data.orders.map(fromOrder))
  await putTable(tx, traces, interaction, () =>
    data.interactions.map((row, index) => ({ id: index + 1, ...row })),
  )
}

async function putTable<Table extends PgTable>(
  tx: Drizzle,
  traces: Traces,
  table: Table,
  rows: () => readonly Table['$inferSelect'][],
): Promise<void> {
  if (traces.get(table) === (await traceOf(tx, table))) return
  await putRows(tx, table, rows())
  traces.set(table, await traceOf(tx, table))
}

/** Another one as soon as any row was written or removed: xmin names the transaction that wrote a row. */
async function traceOf(tx: Drizzle, table: PgTable): Promise<string> {
  const { rows } = (await tx.execute(
    sql`select concat_ws('/', count(*), sum(xmin::text::bigint)) as trace from ${table}`,
  )) as { readonly rows: readonly { readonly trace: string }[] }
  return rows[0]!.trace
}

/** All rows travel as one value, and the database compares: thousands of values in a statement are slow. */
async function putRows<Table extends PgTable>(
  tx: Drizzle,
  table: Table,
  rows: readonly Table['$inferSelect'][],
): Promise<void> {
  const columns = Object.entries(getTableColumns(table))
  const key = sql.identifier(columns.find(([, { primary }]) => primary)![1].name)
  const json = JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map(([key, { name }]) => [name, row[key]]))),
  )
  const wanted = sql`jsonb_populate_recordset(null::${table}, ${json}::jsonb)`
  await tx.execute(sql`
    delete from ${table} as kept
    where not exists (select from ${wanted} as wanted where wanted.${key} = kept.${key} and wanted = kept)`)
  await tx.execute(
    sql`insert into ${table} select * from ${wanted} as wanted on conflict (${key}) do nothing`,
  )
}
