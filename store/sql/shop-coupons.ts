import { and, desc, eq, getTableColumns, isNull } from 'drizzle-orm'
import type { Drizzle } from '../database.ts'
import { coupon, couponRedemption } from '../schema/coupon.ts'
import type { ShopCoupons } from '../shop-coupons.ts'

export function sqlCoupons(db: Drizzle): ShopCoupons {
  return {
    async coupon(code) {
      const [row] = await db
        .select()
        .from(coupon)
        .where(eq(coupon.code, folded(code)))
      return row ?? null
    },

    async redeem({ customerId, code, at }) {
      const own = { customerId, code: folded(code) }
      await db
        .insert(couponRedemption)
        .values({ ...own, orderId: null, at })
        .onConflictDoNothing()
      const [row] = await db
        .select({ orderId: couponRedemption.orderId })
        .from(couponRedemption)
        .where(and(eq(couponRedemption.customerId, customerId), eq(couponRedemption.code, own.code)))
      return row?.orderId ? 'used' : 'redeemed'
    },

    async waitingCoupon(customerId) {
      const [row] = await db
        .select(getTableColumns(coupon))
        .from(couponRedemption)
        .innerJoin(coupon, eq(coupon.code, couponRedemption.code))
        .where(and(eq(couponRedemption.customerId, customerId), isNull(couponRedemption.orderId)))
        .orderBy(desc(couponRedemption.at), desc(coupon.code))
        .limit(1)
      return row ?? null
    },
  }
}

const folded = (code: string) => code.trim().toUpperCase()
