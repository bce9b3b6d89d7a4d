import type { JobResult, Values } from '../core/event.ts'
import type { Order } from '../store/shop.ts'
import { orderValues } from './order-facts.ts'

/** As many orders as a customer is offered to choose from. */
const OPTIONS_MAX = 5

/** The order that a number means, whole or the end of it; null: no number was given. */
export function ordersMeant(number: unknown, orders: readonly Order[]): readonly Order[] | null {
  return typeof number === 'string'
    ? orders.filter(({ id }) => id === number || id.endsWith(`-${number}`))
    : null
}

/** One order is found, several are offered to choose from. */
export function foundOrOffered(orders: readonly Order[]): JobResult {
  const [only] = orders
  if (only && orders.length === 1) {
    return { outcome: 'found', slots: { order_number: only.id }, options: {}, values: orderValues(only) }
  }
  const options = orders
    .slice(0, OPTIONS_MAX)
    .map((order) => ({ value: order.id, shows: orderValues(order) }))
  return { outcome: 'found', slots: {}, options: { order_number: options }, values: {} }
}

/** "No such order" and "not yours" read the same. A better number may be given. */
export function unknownOrder(number: unknown): JobResult {
  const values: Values = { order_number: typeof number === 'string' ? number : '' }
  return { outcome: 'refused', reason: 'unknown-order', slot: 'order_number', values }
}

/** A refusal that no other answer of the customer mends. */
export function refused(reason: string, values: Values = {}): JobResult {
  return { outcome: 'refused', reason, slot: null, values }
}
