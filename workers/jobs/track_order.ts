import { defineJob } from '../job.ts'
import { ownedOrder } from '../order-errand.ts'
import { orderCard, orderValues } from '../order-facts.ts'

/** Where an order is. */
export default defineJob({
  name: 'track_order',
  lane: 'shop',
  reasons: ['unknown-order'],
  async run(request, { shop, pictureOf }) {
    const { order, instead } = await ownedOrder(request, { shop })
    if (!order) return instead
    const values = { ...orderValues(order), context: order.state, cards: [orderCard(order, pictureOf)] }
    return { outcome: 'done', values }
  },
})
