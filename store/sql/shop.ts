import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '../database.ts'
import type { Shop, StateChange } from '../shop.ts'
import { customer, orderChange, product, shopOrder } from '../schema/shop.ts'
import { isTaken, withoutValues } from './errors.ts'
import { systemNow } from './settings.ts'
import type { Settings } from './settings.ts'
import { toOrder, toProduct } from './shop-rows.ts'

export function sqlShop({ db }: Database, settings: Settings = {}): Shop {
  const { now = systemNow } = settings

  return withoutValues<Shop>('shop', {
    async customer(id) {
      const [row] = await db.select().from(customer).where(eq(customer.id, id))
      return row ?? null
    },

    async customerByEmail(email) {
      const [row] = await db
        .select()
        .from(customer)
        .where(eq(sql`lower(${customer.email})`, sql`lower(${email.trim()})`))
      return row ?? null
    },

    customers: async (ids) =>
      ids.length === 0
        ? []
        : db
            .select()
            .from(customer)
            .where(inArray(customer.id, [...ids])),

    async order(id, customerId) {
      const [row] = await db
        .select()
        .from(shopOrder)
        .where(and(eq(shopOrder.id, id), eq(shopOrder.customerId, customerId)))
      return row ? toOrder(row) : null
    },

    async orders(customerId) {
      const rows = await db
        .select()
        .from(shopOrder)
        .where(eq(shopOrder.customerId, customerId))
        .orderBy(desc(shopOrder.placedOn), desc(shopOrder.id))
      return rows.map(toOrder)
    },

    async changeState(change) {
      try {
        return (await make(change)) || (await isMade(change))
      } catch (error) {
        // Two at once, or the order is back in a state of `from`: the first one counts.
        if (isTaken(error)) return true
        throw error
      }
    },

    async products({ category, limit }) {
      const rows = await db
        .select()
        .from(product)
        .where(category === undefined ? undefined : eq(product.category, category))
        .orderBy(asc(product.id))
        .limit(limit)
      return rows.map(toProduct)
    },
  })

  async function isMade({ orderId, changeId }: StateChange): Promise<boolean> {
    const rows = await db
      .select({ id: orderChange.changeId })
      .from(orderChange)
      .where(and(eq(orderChange.orderId, orderId), eq(orderChange.changeId, changeId)))
    return rows.length > 0
  }

  /** The change and the note that it was made, or neither. */
  function make({ orderId, customerId, from, to, changeId, reason }: StateChange): Promise<boolean> {
    return db.transaction(async (tx) => {
      const changed = await tx
        .update(shopOrder)
        .set({ state: to })
        .where(
          and(
            eq(shopOrder.id, orderId),
            eq(shopOrder.customerId, customerId),
            inArray(shopOrder.state, [...from]),
          ),
        )
        .returning({ id: shopOrder.id })
      if (changed.length === 0) return false
      await tx.insert(orderChange).values({ orderId, changeId, state: to, reason, at: now() })
      return true
    })
  }
}
