import { defineJob, JobError } from '../job.ts'
import { addressIn } from '../new-address.ts'
import { changeOrder, ownedOrder } from '../order-errand.ts'
import { orderValues } from '../order-facts.ts'

/** Sends an order that is still being prepared to another address. */
export default defineJob({
  name: 'change_delivery_address',
  lane: 'shop',
  reasons: ['unknown-order', 'not-changeable'],
  async run(request, parts) {
    const owned = await ownedOrder(request, parts)
    if (!owned.order) return owned.instead
    const address = addressIn(request.data, owned.order.address)
    if (!address) {
      const message = `'${request.intent}' asked without address, city and postcode. Add them to its slots.`
      throw new JobError('change_delivery_address', message, { retryable: false })
    }
    const { order, instead } = await changeOrder('address', { address }, request, parts)
    return order
      ? { outcome: 'done', values: { ...orderValues(order), address: { ...order.address } } }
      : instead
  },
})
