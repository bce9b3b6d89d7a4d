import { defineJob } from '../job.ts'
import { allowedOrder, openCase } from '../order-errand.ts'
import { orderValues } from '../order-facts.ts'

/** Has staff look into what is wrong with an order. */
export default defineJob({
  name: 'report_problem',
  lane: 'shop',
  reasons: ['unknown-order', 'not-sent'],
  async run(request, parts) {
    const { order, instead } = await allowedOrder('problem', request, parts)
    if (!order) return instead
    const opened = await openCase('problem', request, parts, { orderId: order.id, details: ['product'] })
    // A parcel that does not come is another matter than a thing that is not right.
    const context = request.data['reason'] === 'late' ? { context: 'late' } : {}
    return { outcome: 'done', values: { ...orderValues(order), case_number: opened.number, ...context } }
  },
})
