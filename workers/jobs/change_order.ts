import type { JobResult } from '../../core/event.ts'
import type { Order } from '../../store/shop.ts'
import { defineJob, type JobRequest } from '../job.ts'
import { changeOrder, isDone, ownedOrder } from '../order-errand.ts'
import { orderValues } from '../order-facts.ts'
import { CHANGE_REASONS, orderWith, saidIn, wantedInChange } from '../wanted-change.ts'
import { ALL } from '../wanted-product.ts'

/** Another size, colour or quantity of what is in an order that is still being prepared. */
export default defineJob({
  name: 'change_order',
  lane: 'shop',
  reasons: ['unknown-order', 'not-changeable', ...CHANGE_REASONS],
  async run(request, parts) {
    const owned = await ownedOrder(request, parts)
    if (!owned.order) return owned.instead
    const wanted = wantedInChange(owned.order, request.data, await parts.shop.products(ALL))
    if (wanted.instead) {
      // After the change there is nothing left to change.
      return (await isDone(owned.order, request, parts)) ? done(owned.order, request) : wanted.instead
    }
    const to = orderWith(owned.order, wanted.line, wanted.change)
    const { order, instead } = await changeOrder('change', to, request, parts)
    return order ? done(order, request) : instead
  },
})

function done(order: Order, { data }: JobRequest): JobResult {
  return { outcome: 'done', values: { ...orderValues(order), change: saidIn(data) } }
}
