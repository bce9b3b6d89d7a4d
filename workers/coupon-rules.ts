import type { Values } from '../core/event.ts'
import type { Coupon, Order } from '../store/shop.ts'

/** Everything that the rules about coupons may refuse with. */
export const COUPON_REASONS: readonly string[] = ['expired', 'not-yet', 'first-order-only']

/** Why a code cannot be used today (`YYYY-MM-DD`); null: it can. What an order must come to is asked of the order. */
export function couponRefusal(
  { validFrom, validUntil, firstOrderOnly }: Coupon,
  { orders, today }: { readonly orders: readonly Order[]; readonly today: string },
): { readonly reason: string; readonly values: Values } | null {
  if (today < validFrom) return { reason: 'not-yet', values: { from: validFrom } }
  if (validUntil !== null && today > validUntil) return { reason: 'expired', values: { until: validUntil } }
  if (firstOrderOnly && orders.some(({ state }) => state !== 'cancelled'))
    return { reason: 'first-order-only', values: {} }
  return null
}

/** What replies show of a code: `context` picks the words. */
export function couponValues({ code, kind, value, currency, minimum }: Coupon): Values {
  const off = kind === 'percent' ? { percent: value } : { off: { amount: value, currency } }
  const from = minimum > 0 ? { minimum: { amount: minimum, currency } } : {}
  return { coupon_code: code, ...off, ...from, context: minimum > 0 ? `${kind}-from` : kind }
}
