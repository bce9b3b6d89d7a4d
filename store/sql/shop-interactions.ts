import { desc, eq } from 'drizzle-orm'
import type { Drizzle } from '../database.ts'
import { interaction } from '../schema/shop.ts'
import type { ShopInteractions } from '../shop-interactions.ts'

export function sqlInteractions(db: Drizzle): ShopInteractions {
  return {
    async interactions(customerId) {
      const { productId, kind, at } = interaction
      return db
        .select({ customerId: interaction.customerId, productId, kind, at })
        .from(interaction)
        .where(eq(interaction.customerId, customerId))
        .orderBy(desc(interaction.at), desc(interaction.id))
    },
  }
}
