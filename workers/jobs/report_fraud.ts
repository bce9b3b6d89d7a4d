import { defineJob } from '../job.ts'
import { openCase } from '../order-errand.ts'

/** Has staff look into what somebody else did in the customer's name. */
export default defineJob({
  name: 'report_fraud',
  lane: 'shop',
  reasons: [],
  async run(request, parts) {
    const details = ['order_number', 'amount', 'payment_method', 'email']
    const { number } = await openCase('fraud', request, parts, { details })
    return { outcome: 'done', values: { case_number: number } }
  },
})
