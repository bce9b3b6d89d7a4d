import { defineJob } from '../job.ts'
import { allowedOrder, openCase } from '../order-errand.ts'
import { orderValues } from '../order-facts.ts'

/** Sends the invoice of an order to the e-mail address on file; without letters, staff of the shop do. */
export default defineJob({
  name: 'request_invoice',
  lane: 'shop',
  reasons: ['unknown-order', 'no-invoice'],
  async run(request, parts) {
    const { order, instead } = await allowedOrder('invoice', request, parts)
    if (!order) return instead
    const { id, customerId, total } = order
    if (!parts.letters) {
      const opened = await openCase('invoice', request, parts, { orderId: id })
      const values = { ...orderValues(order), context: 'later', case_number: opened.number }
      return { outcome: 'done', values }
    }
    // A repeated request sends it again: better twice than never.
    const values = { id, total: `${total.amount} ${total.currency}` }
    await parts.letters.send({ customerId, kind: 'invoice', values })
    return { outcome: 'done', values: orderValues(order) }
  },
})
