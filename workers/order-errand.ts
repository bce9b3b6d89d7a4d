import type { JobResult } from '../core/event.ts'
import type { Order } from '../store/shop.ts'
import type { CaseKind, Case } from '../store/shop-cases.ts'
import type { OrderChange } from '../store/shop-orders.ts'
import { dayOf } from './days.ts'
import { refusedFor, unknownOrder } from './find-order.ts'
import { customerOf, textOf, type JobParts, type JobRequest } from './job.ts'
import { orderValues } from './order-facts.ts'
import { refusalOf, statesFor, type Errand } from './rules.ts'
import { textIn } from './wishes.ts'

/** The order of a request, or what has to be said instead. */
export type Owned =
  { readonly order: Order; readonly instead: null } | { readonly order: null; readonly instead: JobResult }

/** The customer's own order of the request. */
export async function ownedOrder(request: JobRequest, { shop }: Pick<JobParts, 'shop'>): Promise<Owned> {
  const number = textOf(request, 'order_number', request.intent)
  const order = await shop.order(number, customerOf(request, request.intent))
  return order ? { order, instead: null } : { order: null, instead: unknownOrder(number) }
}

/** The same, if the rules allow the errand today. */
export async function allowedOrder(
  errand: Errand,
  request: JobRequest,
  parts: Pick<JobParts, 'shop'>,
): Promise<Owned> {
  const owned = await ownedOrder(request, parts)
  const today = dayOf(request.now)
  if (!owned.order || !refusalOf(errand, owned.order, today)) return owned
  return { order: null, instead: refusedFor(errand, owned.order, today) }
}

/**
 * Changes the order of the request as the rules allow. A repeated request finds its change made, whatever the rules
 * say of the order by now.
 */
export async function changeOrder(
  errand: Errand,
  to: OrderChange['to'],
  request: JobRequest,
  { shop }: Pick<JobParts, 'shop'>,
): Promise<Owned> {
  const owned = await ownedOrder(request, { shop })
  if (!owned.order) return owned
  const { id: orderId, customerId } = owned.order
  const today = dayOf(request.now)
  const isChanged = await shop.changeOrder({
    orderId,
    customerId,
    from: refusalOf(errand, owned.order, today) ? [] : statesFor(errand),
    to,
    changeId: request.id,
    reason: reasonIn(request),
  })
  const after = await ownedOrder(request, { shop })
  if (isChanged || !after.order) return after
  return { order: null, instead: refusedFor(errand, after.order, today) }
}

/** Registers what has to come back, or be paid back, and has staff see to it. */
export async function registerClaim(
  errand: 'return' | 'exchange' | 'refund',
  request: JobRequest,
  parts: Pick<JobParts, 'shop'>,
  details: readonly string[],
): Promise<JobResult> {
  const { order, instead } = await changeOrder(errand, { state: `${errand}-requested` }, request, parts)
  if (!order) return instead
  const { number } = await openCase(errand, request, parts, { orderId: order.id, details })
  return { outcome: 'done', values: { ...orderValues(order), case_number: number } }
}

/** Did this very request, tried before, change the order? */
export function isDone(
  { id: orderId, customerId }: Order,
  { id: changeId }: JobRequest,
  { shop }: Pick<JobParts, 'shop'>,
): Promise<boolean> {
  return shop.changeOrder({ orderId, customerId, from: [], to: {}, changeId, reason: null })
}

/** Has staff see to it. Repeated, it is the same case. */
export function openCase(
  kind: CaseKind,
  request: JobRequest,
  { shop }: Pick<JobParts, 'shop'>,
  {
    orderId = null,
    details = [],
  }: { readonly orderId?: string | null; readonly details?: readonly string[] },
): Promise<Case> {
  const { id, customer: customerId, now: at, data } = request
  const told = details.flatMap((name) => {
    const value = textIn(data, name)
    return value === null ? [] : [[name, value] as const]
  })
  const reason = reasonIn(request)
  return shop.openCase({ id, kind, customerId, orderId, reason, details: Object.fromEntries(told), at })
}

const reasonIn = ({ data }: JobRequest) => textIn(data, 'reason')
