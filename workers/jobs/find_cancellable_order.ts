import { foundOrOffered, ordersMeant, refused, unknownOrder } from '../find-order.ts'
import { customerOf, defineJob } from '../job.ts'
import { orderValues } from '../order-facts.ts'
import { isCancellable } from '../rules.ts'

/** Which order is to be cancelled, and whether it still can be. */
export default defineJob({
  name: 'find_cancellable_order',
  lane: 'shop',
  reasons: ['unknown-order', 'no-orders', 'none-fits', 'not-cancellable'],
  async run(request, { shop }) {
    const orders = await shop.orders(customerOf(request, 'find_cancellable_order'))
    const { order_number: number } = request.data
    const meant = ordersMeant(number, orders)
    const fitting = (meant ?? orders).filter(isCancellable)
    if (fitting.length > 0) return foundOrOffered(fitting)
    if (orders.length === 0) return refused('no-orders')
    if (!meant) return refused('none-fits')
    const [order] = meant
    return order
      ? refused('not-cancellable', { ...orderValues(order), context: order.state })
      : unknownOrder(number)
  },
})
