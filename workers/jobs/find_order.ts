import type { JobResult } from '../../core/event.ts'
import type { Order, Product } from '../../store/shop.ts'
import { foundOrder, searchOrder } from '../find-order.ts'
import { customerOf, defineJob, JobError, type JobRequest } from '../job.ts'
import { refusedValue } from '../job-results.ts'
import { addressIn, isSameAddress } from '../new-address.ts'
import { isErrand, RULE_REASONS, type Errand } from '../rules.ts'
import { CHANGE_REASONS, orderWith, wantedInChange, wantedInExchange } from '../wanted-change.ts'
import { ALL } from '../wanted-product.ts'
import { textIn } from '../wishes.ts'

/** Which order an errand is about, whether the rules allow it, and what there is to choose from. */
export default defineJob({
  name: 'find_order',
  lane: 'shop',
  reasons: [
    ...new Set([
      'unknown-order',
      'no-orders',
      'none-fits',
      'same-address',
      ...RULE_REASONS,
      ...CHANGE_REASONS,
    ]),
  ],
  async run(request, { shop }) {
    const errand = errandOf(request)
    const { data } = request
    const orders = await shop.orders(customerOf(request, 'find_order'))
    const isAboutProducts = NEEDS_PRODUCTS.includes(errand) || textIn(data, 'product') !== null
    const products = isAboutProducts ? await shop.products(ALL) : []
    const { order, instead } = searchOrder(errand, orders, products, request)
    if (!order) return instead
    if (errand === 'address') return withAddress(order, request)
    if (errand === 'change') return withChange(order, request, products)
    if (errand === 'exchange') return withExchange(order, request, products)
    return foundOrder(order)
  },
})

const NEEDS_PRODUCTS: readonly Errand[] = ['change', 'exchange']

function errandOf({ data, intent }: JobRequest): Errand {
  if (isErrand(data['for'])) return data['for']
  throw new JobError(
    'find_order',
    `'${intent}' asks for no known errand. Add 'for: track' or another to its lookup.`,
    {
      retryable: false,
    },
  )
}

function withAddress(order: Order, { data }: JobRequest): JobResult {
  const address = addressIn(data, order.address)
  if (!address) return foundOrder(order)
  if (isSameAddress(address, order.address))
    return refusedValue('address', 'same-address', { order_number: order.id })
  return foundOrder(order, { address: { ...address } })
}

function withChange(order: Order, { data }: JobRequest, products: readonly Product[]): JobResult {
  const wanted = wantedInChange(order, data, products)
  if (wanted.instead) return inOrder(order, wanted.instead)
  const { line, change, options } = wanted
  const { total } = orderWith(order, line, change)
  return { ...foundOrder(order, { items: [{ ...line.names }], change, total: { ...total } }), options }
}

function withExchange(order: Order, { data }: JobRequest, products: readonly Product[]): JobResult {
  const wanted = wantedInExchange(order, data, products)
  if (wanted.instead) return inOrder(order, wanted.instead)
  const { line, product, change, options } = wanted
  const values = { items: [{ ...line.names }], change }
  // Picks the words: for another article, for the same once more, or for another size or colour of it.
  if (product.id !== line.productId)
    return {
      ...foundOrder(order, {
        ...values,
        context: 'product',
        article: { ...product.names },
        price: { ...product.price },
      }),
      options,
    }
  const context = Object.keys(change).length === 0 ? { context: 'same' } : {}
  return { ...foundOrder(order, { ...values, ...context }), options }
}

/** The order is known by now, whatever else is to be asked or was refused. */
function inOrder(order: Order, result: JobResult): JobResult {
  const { slots, values } = foundOrder(order)
  if (result.outcome === 'found') return { ...result, slots, values }
  return { ...result, values: { ...values, ...result.values } }
}
