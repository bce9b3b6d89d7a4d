import { customerOf, defineJob } from '../job.ts'
import { orderCard } from '../order-facts.ts'

/** As many as are shown; the text says how many there are. */
const SHOWN_MAX = 5

/** The customer's orders, newest first. */
export default defineJob({
  name: 'list_orders',
  lane: 'shop',
  reasons: ['no-orders'],
  async run(request, { shop, pictureOf }) {
    const orders = await shop.orders(customerOf(request, 'list_orders'))
    if (orders.length === 0) return { outcome: 'refused', reason: 'no-orders', slot: null, values: {} }
    return {
      outcome: 'done',
      values: {
        count: orders.length,
        cards: orders.slice(0, SHOWN_MAX).map((order) => orderCard(order, pictureOf)),
      },
    }
  },
})
