import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Drizzle } from '../database.ts'
import { orderChange, shopOrder } from '../schema/shop.ts'
import type { OrderChange, ShopOrders } from '../shop-orders.ts'
import { isTaken } from './errors.ts'
import { placeOrder } from './place-order.ts'
import { fromMoney, toOrder } from './shop-rows.ts'
import { giveBack, takeWhatIsLeft } from './stock.ts'

export function sqlOrders(db: Drizzle, now: () => string): ShopOrders {
  return {
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

    async changeOrder(change) {
      try {
        return (await make(change)) || (await isMade(change))
      } catch (error) {
        // Two at once, or the order is back in a state of `from`: the first one counts.
        if (isTaken(error)) return true
        throw error
      }
    },

    placeOrder: (placement) => placeOrder(db, placement),
  }

  async function isMade({ orderId, changeId }: OrderChange): Promise<boolean> {
    const rows = await db
      .select({ id: orderChange.changeId })
      .from(orderChange)
      .where(and(eq(orderChange.orderId, orderId), eq(orderChange.changeId, changeId)))
    return rows.length > 0
  }

  /** The change and the note that it was made, or neither. */
  function make({ orderId, customerId, from, to, changeId, reason }: OrderChange): Promise<boolean> {
    const { total, ...changed } = to
    return db.transaction(async (tx) => {
      const own = and(
        eq(shopOrder.id, orderId),
        eq(shopOrder.customerId, customerId),
        inArray(shopOrder.state, [...from]),
      )
      const [before] = await tx.select().from(shopOrder).where(own).for('update')
      if (!before) return false
      const [after] = await tx
        .update(shopOrder)
        .set({ id: orderId, ...changed, ...(total ? fromMoney(total) : {}) })
        .where(eq(shopOrder.id, orderId))
        .returning()
      const { state } = after!
      await tx.insert(orderChange).values({ orderId, changeId, state, reason, at: now() })
      if (to.lines || state === 'cancelled') await giveBack(tx, before.lines)
      if (to.lines && state !== 'cancelled') await takeWhatIsLeft(tx, to.lines)
      return true
    })
  }
}
