import { defineJob } from '../job.ts'
import { changeOrder } from '../order-errand.ts'
import { orderValues } from '../order-facts.ts'

/** Cancels an order that is not shipped yet. */
export default defineJob({
  name: 'cancel_order',
  lane: 'shop',
  reasons: ['unknown-order', 'not-cancellable'],
  async run(request, parts) {
    const { order, instead } = await changeOrder('cancel', { state: 'cancelled' }, request, parts)
    return order ? { outcome: 'done', values: orderValues(order) } : instead
  },
})
