import { CHECK_REASONS, checkedCoupon } from '../coupon-check.ts'
import { couponValues } from '../coupon-rules.ts'
import { refused } from '../job-results.ts'
import { customerOf, defineJob } from '../job.ts'

/** Notes a code for the customer's next order. */
export default defineJob({
  name: 'apply_coupon',
  lane: 'shop',
  reasons: [...CHECK_REASONS, 'used'],
  async run(request, parts) {
    const { coupon, instead } = await checkedCoupon(request, parts)
    if (!coupon) return instead
    const customerId = customerOf(request, 'apply_coupon')
    const redeemed = await parts.shop.redeem({ customerId, code: coupon.code, at: request.now })
    if (redeemed === 'used') return refused('used', { coupon_code: coupon.code })
    return { outcome: 'done', values: couponValues(coupon) }
  },
})
