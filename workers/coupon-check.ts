import type { JobResult } from '../core/event.ts'
import type { Coupon } from '../store/shop.ts'
import { COUPON_REASONS, couponRefusal } from './coupon-rules.ts'
import { dayOf } from './days.ts'
import { refused, refusedValue } from './job-results.ts'
import { customerOf, textOf, type JobParts, type JobRequest } from './job.ts'

export const CHECK_REASONS: readonly string[] = ['unknown-coupon', ...COUPON_REASONS]

/** The coupon of a request, if the customer may use it today, or what has to be said instead. */
export async function checkedCoupon(
  request: JobRequest,
  { shop }: Pick<JobParts, 'shop'>,
): Promise<
  { readonly coupon: Coupon; readonly instead: null } | { readonly coupon: null; readonly instead: JobResult }
> {
  const code = textOf(request, 'coupon_code', request.intent)
  const coupon = await shop.coupon(code)
  if (!coupon) return no(refusedValue('coupon_code', 'unknown-coupon', { coupon_code: code }))
  const orders = await shop.orders(customerOf(request, request.intent))
  const refusal = couponRefusal(coupon, { orders, today: dayOf(request.now) })
  if (refusal) return no(refused(refusal.reason, { coupon_code: coupon.code, ...refusal.values }))
  return { coupon, instead: null }
}

const no = (instead: JobResult) => ({ coupon: null, instead })
