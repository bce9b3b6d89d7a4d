import { defineJob } from '../job.ts'
import { openCase } from '../order-errand.ts'

/** Has staff look into a payment that went wrong, of whomever. */
export default defineJob({
  name: 'report_payment_issue',
  lane: 'shop',
  reasons: [],
  async run(request, parts) {
    // The order may be anybody's: who asks need not be known here, so it is only noted.
    const details = ['order_number', 'amount', 'payment_method']
    const { number } = await openCase('payment-issue', request, parts, { details })
    return { outcome: 'done', values: { case_number: number } }
  },
})
