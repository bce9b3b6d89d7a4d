import { eq, inArray, sql } from 'drizzle-orm'
import type { Drizzle } from '../database.ts'
import { StoreError } from '../error.ts'
import { customer, customerChange, subscription } from '../schema/shop.ts'
import type { CustomerChange, ShopAccounts } from '../shop-accounts.ts'
import { isTaken } from './errors.ts'

export function sqlAccounts(db: Drizzle, now: () => string): ShopAccounts {
  return {
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

    async updateCustomer(change) {
      try {
        await make(change)
        return 'changed'
      } catch (error) {
        if (isTaken(error)) return 'email-taken'
        throw error
      }
    },

    async subscribe({ email, at }) {
      await db
        .insert(subscription)
        .values({ email: folded(email), at })
        .onConflictDoNothing()
    },

    async isSubscribed(email) {
      const rows = await db
        .select({ at: subscription.at })
        .from(subscription)
        .where(eq(subscription.email, folded(email)))
      return rows.length > 0
    },
  }

  /** The note that it was made comes first: whoever comes second finds it, waits for it, and does nothing. */
  function make({ customerId, changeId, ...changed }: CustomerChange): Promise<void> {
    return db.transaction(async (tx) => {
      const noted = await tx
        .insert(customerChange)
        .values({ customerId, changeId, at: now() })
        .onConflictDoNothing()
        .returning({ id: customerChange.changeId })
      if (noted.length === 0) return
      // Setting the id to itself, so that a change of nothing is a statement too.
      const found = await tx
        .update(customer)
        .set({ id: customerId, ...changed })
        .where(eq(customer.id, customerId))
        .returning({ id: customer.id })
      if (found.length === 0) {
        throw new StoreError(`shop.updateCustomer: there is no customer '${customerId}'. Check the id.`)
      }
    })
  }
}

const folded = (email: string) => email.trim().toLowerCase()
