import { and, eq, isNull, like, max, sql } from 'drizzle-orm'
import type { Drizzle } from '../database.ts'
import { couponRedemption } from '../schema/coupon.ts'
import { placement, shopOrder } from '../schema/shop.ts'
import type { Order } from '../shop.ts'
import type { Placement } from '../shop-orders.ts'
import { fromOrder, toOrder } from './shop-rows.ts'
import { take } from './stock.ts'

export async function placeOrder(db: Drizzle, wanted: Placement): Promise<Order | 'sold-out'> {
  try {
    return await db.transaction(async (tx) => {
      // One at a time: the next number is above all that exist, and a repeat finds what the first one placed.
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext('hub.placement'))`)
      return (await placed(tx, wanted.requestId)) ?? (await place(tx, wanted))
    })
  } catch (error) {
    if (error === SOLD_OUT) return 'sold-out'
    throw error
  }
}

/** Thrown to roll back what was taken from the stock by then. */
const SOLD_OUT = Symbol('sold-out')

async function placed(tx: Drizzle, requestId: string): Promise<Order | null> {
  const [row] = await tx
    .select({ order: shopOrder })
    .from(placement)
    .innerJoin(shopOrder, eq(shopOrder.id, placement.orderId))
    .where(eq(placement.requestId, requestId))
  return row ? toOrder(row.order) : null
}

async function place(tx: Drizzle, { requestId, coupon = null, at, ...wanted }: Placement): Promise<Order> {
  if (!(await take(tx, wanted.lines))) throw SOLD_OUT
  const placedOn = at.slice(0, 10)
  const order: Order = {
    ...wanted,
    id: await nextNumber(tx, placedOn.slice(0, 4)),
    state: 'processing',
    placedOn,
    shippedOn: null,
    deliveredOn: null,
    trackingNumber: null,
  }
  const [row] = await tx.insert(shopOrder).values(fromOrder(order)).returning()
  await tx.insert(placement).values({ requestId, orderId: order.id })
  if (coupon !== null) await useUp(tx, coupon, order)
  return toOrder(row!)
}

async function nextNumber(tx: Drizzle, year: string): Promise<string> {
  const prefix = `SO-${year}-`
  const [row] = await tx
    .select({ last: max(shopOrder.id) })
    .from(shopOrder)
    .where(like(shopOrder.id, `${prefix}_____`))
  const number = Number(row?.last?.slice(prefix.length) ?? 0) + 1
  return `${prefix}${String(number).padStart(5, '0')}`
}

async function useUp(tx: Drizzle, code: string, { id: orderId, customerId }: Order): Promise<void> {
  await tx
    .update(couponRedemption)
    .set({ orderId })
    .where(
      and(
        eq(couponRedemption.customerId, customerId),
        eq(couponRedemption.code, code),
        isNull(couponRedemption.orderId),
      ),
    )
}
