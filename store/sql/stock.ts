import { and, eq, gte, sql } from 'drizzle-orm'
import type { Drizzle } from '../database.ts'
import { product } from '../schema/shop.ts'
import type { OrderLine } from '../shop.ts'

/** false: of some of them there is not enough. What was taken by then has to be rolled back. */
export async function take(tx: Drizzle, lines: readonly OrderLine[]): Promise<boolean> {
  for (const { productId, quantity } of sorted(lines)) {
    const taken = await tx
      .update(product)
      .set({ stock: sql`${product.stock} - ${quantity}` })
      .where(and(eq(product.id, productId), gte(product.stock, quantity)))
      .returning({ id: product.id })
    if (taken.length === 0) return false
  }
  return true
}

export async function giveBack(tx: Drizzle, lines: readonly OrderLine[]): Promise<void> {
  for (const { productId, quantity } of sorted(lines)) {
    await tx
      .update(product)
      .set({ stock: sql`${product.stock} + ${quantity}` })
      .where(eq(product.id, productId))
  }
}

/** Of a change that was agreed on: should the last piece have gone since, staff of the shop see to it. */
export async function takeWhatIsLeft(tx: Drizzle, lines: readonly OrderLine[]): Promise<void> {
  for (const { productId, quantity } of sorted(lines)) {
    await tx
      .update(product)
      .set({ stock: sql`greatest(${product.stock} - ${quantity}, 0)` })
      .where(eq(product.id, productId))
  }
}

/** Always in the same order, so that no two wait for each other. */
const sorted = (lines: readonly OrderLine[]) =>
  lines.toSorted((a, b) => (a.productId < b.productId ? -1 : Number(a.productId > b.productId)))
