import { eq } from 'drizzle-orm'
import type { Database } from '../store/database.ts'
import { shopOrder } from '../store/schema/shop.ts'

/** An order as it now stands, whoever owns it, flat: what a dialogue test can name of it. */
export async function heldOrder(
  { db }: Database,
  id: string,
): Promise<Readonly<Record<string, unknown>> | null> {
  const [row] = await db.select().from(shopOrder).where(eq(shopOrder.id, id))
  if (!row) return null
  const [line] = row.lines
  const { street, postcode, city, country } = row.address
  const { size, color, quantity } = line ?? {}
  return {
    id: row.id,
    state: row.state,
    address: `${street}, ${postcode} ${city}, ${country}`,
    size,
    color,
    quantity,
  }
}
