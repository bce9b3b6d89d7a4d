import { defineJob } from '../job.ts'
import { ownedOrder } from '../order-errand.ts'
import { orderValues } from '../order-facts.ts'

/** Where the money of an order is that was cancelled or sent back. */
export default defineJob({
  name: 'track_refund',
  lane: 'shop',
  reasons: ['unknown-order'],
  async run(request, parts) {
    const { order, instead } = await ownedOrder(request, parts)
    if (!order) return instead
    return { outcome: 'done', values: { ...orderValues(order), context: order.state } }
  },
})
