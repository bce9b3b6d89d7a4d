import { customerOf, defineJob, textOf } from '../job.ts'
import { orderCard, orderValues } from '../order-facts.ts'

/** Where an order is. */
export default defineJob({
  name: 'track_order',
  lane: 'shop',
  reasons: ['unknown-order'],
  async run(request, { shop, pictureOf }) {
    const number = textOf(request, 'order_number', 'track_order')
    const order = await shop.order(number, customerOf(request, 'track_order'))
    if (!order)
      return {
        outcome: 'refused',
        reason: 'unknown-order',
        slot: 'order_number',
        values: { order_number: number },
      }
    return {
      outcome: 'done',
      values: { ...orderValues(order), context: order.state, cards: [orderCard(order, pictureOf)] },
    }
  },
})
