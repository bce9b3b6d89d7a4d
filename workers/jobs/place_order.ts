import { CHOICE_REASONS, problemWithLooks, problemWithQuantity } from '../choice-check.ts'
import { refused } from '../job-results.ts'
import { defineJob } from '../job.ts'
import { orderValues } from '../order-facts.ts'
import { purchaseOf } from '../purchase.ts'
import { ALL, WANTED_REASONS, wantedProducts } from '../wanted-product.ts'
import { leavesOn } from '../working-days.ts'

/** Orders one thing, to the address and by the way of payment on file. */
export default defineJob({
  name: 'place_order',
  lane: 'shop',
  reasons: [...WANTED_REASONS, 'sold-out', 'no-customer', ...CHOICE_REASONS],
  async run(request, parts) {
    const { products, instead } = wantedProducts(request.data, await parts.shop.products(ALL))
    if (instead) return instead
    const [product] = products
    // How many are left is asked of the order itself: after a first try there may be none.
    const problem =
      problemWithLooks(product, request.data) ?? problemWithQuantity(product, request.data, null)
    if (problem) return problem
    const purchase = await purchaseOf(product, request.data, request, parts)
    if (!purchase) return refused('no-customer')
    const { customer, bill, payment } = purchase
    const order = await parts.shop.placeOrder({
      requestId: request.id,
      customerId: customer.id,
      lines: [bill.line],
      total: bill.total,
      coupon: bill.coupon,
      address: customer.address,
      payment,
      at: request.now,
    })
    if (order === 'sold-out') return refused('sold-out', { items: [{ ...product.names }] })
    return { outcome: 'done', values: { ...orderValues(order), shipsOn: leavesOn(order.placedOn) } }
  },
})
