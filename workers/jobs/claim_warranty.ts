import { defineJob } from '../job.ts'
import { allowedOrder, openCase } from '../order-errand.ts'
import { orderValues } from '../order-facts.ts'

/** Has staff look into a fault that turned up later. */
export default defineJob({
  name: 'claim_warranty',
  lane: 'shop',
  reasons: ['unknown-order', 'not-delivered', 'warranty-over'],
  async run(request, parts) {
    const { order, instead } = await allowedOrder('warranty', request, parts)
    if (!order) return instead
    const opened = await openCase('warranty', request, parts, { orderId: order.id, details: ['product'] })
    return { outcome: 'done', values: { ...orderValues(order), case_number: opened.number } }
  },
})
