import { customerOf, defineJob, textOf } from '../job.ts'
import { orderValues } from '../order-facts.ts'
import { CANCELLABLE } from '../rules.ts'

/** Cancels an order that is not shipped yet. */
export default defineJob({
  name: 'cancel_order',
  lane: 'shop',
  reasons: ['unknown-order', 'not-cancellable'],
  async run(request, { shop }) {
    const customerId = customerOf(request, 'cancel_order')
    const orderId = textOf(request, 'order_number', 'cancel_order')
    const { reason } = request.data
    const isChanged = await shop.changeState({
      orderId,
      customerId,
      from: CANCELLABLE,
      to: 'cancelled',
      changeId: request.id,
      reason: typeof reason === 'string' ? reason : null,
    })
    const order = await shop.order(orderId, customerId)
    if (!order)
      return { outcome: 'refused', reason: 'unknown-order', slot: null, values: { order_number: orderId } }
    if (isChanged) return { outcome: 'done', values: orderValues(order) }
    return {
      outcome: 'refused',
      reason: 'not-cancellable',
      slot: null,
      values: { ...orderValues(order), context: order.state },
    }
  },
})
