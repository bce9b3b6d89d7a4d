import { foundOrOffered, ordersMeant, refused, unknownOrder } from '../find-order.ts'
import { customerOf, defineJob } from '../job.ts'
import { isUnderWay } from '../rules.ts'

/** Which order is asked about: the one of the number, the only one under way, or one to choose. */
export default defineJob({
  name: 'find_order',
  lane: 'shop',
  reasons: ['unknown-order', 'no-orders'],
  async run(request, { shop }) {
    const orders = await shop.orders(customerOf(request, 'find_order'))
    const { order_number: number } = request.data
    const meant = ordersMeant(number, orders)
    if (meant) return meant.length > 0 ? foundOrOffered(meant) : unknownOrder(number)
    if (orders.length === 0) return refused('no-orders')
    const underWay = orders.filter(isUnderWay)
    return foundOrOffered(underWay.length > 0 ? underWay : orders)
  },
})
