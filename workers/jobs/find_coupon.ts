import { CHECK_REASONS, checkedCoupon } from '../coupon-check.ts'
import { couponValues } from '../coupon-rules.ts'
import { found, refused } from '../job-results.ts'
import { customerOf, defineJob } from '../job.ts'
import { textIn } from '../wishes.ts'

/** Whether a code can be used, before anything is done with it. */
export default defineJob({
  name: 'find_coupon',
  lane: 'shop',
  reasons: [...CHECK_REASONS, 'waiting'],
  async run(request, parts) {
    if (textIn(request.data, 'coupon_code') === null) return found()
    const { coupon, instead } = await checkedCoupon(request, parts)
    if (!coupon) return instead
    const waiting = await parts.shop.waitingCoupon(customerOf(request, 'find_coupon'))
    if (waiting?.code === coupon.code) return refused('waiting', { coupon_code: coupon.code })
    return found({ slots: { coupon_code: coupon.code }, values: couponValues(coupon) })
  },
})
