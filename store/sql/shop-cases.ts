import { desc, eq } from 'drizzle-orm'
import type { Drizzle } from '../database.ts'
import { shopCase } from '../schema/case.ts'
import type { Case, ShopCases } from '../shop-cases.ts'

export function sqlCases(db: Drizzle): ShopCases {
  return {
    async openCase(opening) {
      // Asked first, so that a repeat costs no number.
      const known = await opened(opening.id)
      if (known) return toCase(known)
      const [row] = await db.insert(shopCase).values(opening).onConflictDoNothing().returning()
      return toCase(row ?? (await opened(opening.id))!)
    },

    async cases(customerId) {
      const rows = await db
        .select()
        .from(shopCase)
        .where(eq(shopCase.customerId, customerId))
        .orderBy(desc(shopCase.number))
      return rows.map(toCase)
    },
  }

  async function opened(id: string) {
    const [row] = await db.select().from(shopCase).where(eq(shopCase.id, id))
    return row
  }
}

function toCase({ number, ...rest }: typeof shopCase.$inferSelect): Case {
  return { ...rest, number: `C-${number}` }
}
