import { asc, eq } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { product } from '../schema/shop.ts'
import type { Shop } from '../shop.ts'
import { withoutValues } from './errors.ts'
import { systemNow } from './settings.ts'
import type { Settings } from './settings.ts'
import { sqlAccounts } from './shop-accounts.ts'
import { sqlCases } from './shop-cases.ts'
import { sqlCoupons } from './shop-coupons.ts'
import { sqlInteractions } from './shop-interactions.ts'
import { sqlOrders } from './shop-orders.ts'
import { toProduct } from './shop-rows.ts'

export function sqlShop({ db }: Database, settings: Settings = {}): Shop {
  const { now = systemNow } = settings

  return withoutValues<Shop>('shop', {
    ...sqlAccounts(db, now),
    ...sqlOrders(db, now),
    ...sqlCases(db),
    ...sqlCoupons(db),
    ...sqlInteractions(db),

    async product(id) {
      const [row] = await db.select().from(product).where(eq(product.id, id))
      return row ? toProduct(row) : null
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
}
