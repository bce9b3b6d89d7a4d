import type { JobResult, Values } from '../core/event.ts'
import type { Order, Product } from '../store/shop.ts'
import { boughtMeant } from './bought.ts'
import { dayOf } from './days.ts'
import { findProducts } from './find-product.ts'
import type { JobRequest } from './job.ts'
import { found, refused, refusedValue } from './job-results.ts'
import { orderOption, orderValues } from './order-facts.ts'
import { isUnderWay, refusalOf, statesFor, type Errand } from './rules.ts'
import { textIn, wishesIn } from './wishes.ts'

/** As many orders as a customer is offered to choose from. */
const OPTIONS_MAX = 5

/** The order that is meant, or what has to be said instead. */
export type Search =
  { readonly order: Order; readonly instead: null } | { readonly order: null; readonly instead: JobResult }

/**
 * Which of the customer's orders an errand is about: the one of the number, else what fits the words for it, else
 * the one that was spoken of, else the only one that the rules allow. "No such order" and "not yours" read the same.
 * `products`: all that the shop sells, where words for a product are given.
 */
export function searchOrder(
  errand: Errand,
  orders: readonly Order[],
  products: readonly Product[],
  { data, now }: Pick<JobRequest, 'data' | 'now'>,
): Search {
  const today = dayOf(now)
  const fits = (order: Order) => refusalOf(errand, order, today) === null
  if (orders.length === 0) return say(refused('no-orders'))

  const { order_number: number, about } = data
  const meant =
    typeof number === 'string' ? ordersOf(number, orders) : describedBy(errand, data, orders, products)
  if (meant && meant.length === 0 && typeof number === 'string') return say(unknownOrder(number))

  const fitting = (meant ?? orders).filter(fits)
  const [first] = meant ?? []
  if (fitting.length === 0) {
    if (first) return say(refusedFor(errand, first, today))
    // Words that mean none of their orders: they see which there are, and nothing is taken for it.
    const values = meant ? missed(errand, data, products) : {}
    return say(offeredOrNone(errand, orders, values, today))
  }

  const spokenOf = fitting.find(({ id }) => id === about)
  if (spokenOf && typeof number !== 'string') return { order: spokenOf, instead: null }
  const likely = errand === 'track' && !meant ? fitting.filter(isUnderWay) : fitting
  const left = likely.length > 0 ? likely : fitting
  const [only] = left
  return only && left.length === 1 ? { order: only, instead: null } : say(offered(left))
}

const say = (instead: JobResult): Search => ({ order: null, instead })

/** The order of a number, whole or the end of it. */
function ordersOf(number: string, orders: readonly Order[]): readonly Order[] {
  return orders.filter(({ id }) => id === number || id.endsWith(`-${number}`))
}

/** In these, colour and size are those that are wanted, not those that were ordered. */
const WANTS_OTHERS: readonly Errand[] = ['change', 'exchange']

/** The orders in which there is such a thing; null: the customer did not say. */
function describedBy(
  errand: Errand,
  data: Values,
  orders: readonly Order[],
  products: readonly Product[],
): readonly Order[] | null {
  const lines = orders.flatMap((order) => order.lines.map((line) => ({ ...line, order })))
  const words = textIn(data, 'product')
  const { lines: named, colors } =
    words === null ? { lines, colors: [] } : boughtMeant(words, lines, products)
  const { color, size } = wishesIn(data, colors)
  const looks = WANTS_OTHERS.includes(errand)
    ? []
    : named.filter((line) => isOrOpen(line.color, color) && isOrOpen(line.size, size))
  const isSaid = words !== null || (looks.length > 0 && looks.length < lines.length)
  if (!isSaid) return null
  const ids = new Set((looks.length > 0 ? looks : named).map(({ order }) => order.id))
  return orders.filter(({ id }) => ids.has(id))
}

/** What they named is in none of their orders. In an exchange it may be what is wanted instead. */
function missed(errand: Errand, data: Values, products: readonly Product[]): Values {
  const product = textIn(data, 'product') ?? ''
  const isWanted = errand === 'exchange' && findProducts(product, products).matches.length > 0
  return isWanted ? {} : { context: 'no-such-item', product }
}

const isOrOpen = (value: string | null, wanted: string | null) => wanted === null || value === wanted

/** What is known of the order that was found. */
export function foundOrder(order: Order, more: Values = {}): ReturnType<typeof found> {
  return found({ slots: { order_number: order.id }, values: { ...orderValues(order), ...more } })
}

function offered(orders: readonly Order[], values: Values = {}): JobResult {
  return found({ options: { order_number: orders.slice(0, OPTIONS_MAX).map(orderOption) }, values })
}

/** Nothing that was named fits: what else there is; else why not, of the only one that the rules might allow. */
function offeredOrNone(errand: Errand, orders: readonly Order[], values: Values, today: string): JobResult {
  const fitting = orders.filter((order) => refusalOf(errand, order, today) === null)
  if (fitting.length > 0) return offered(fitting, values)
  const [only, ...others] = orders.filter(({ state }) => statesFor(errand).includes(state))
  return only && others.length === 0 ? refusedFor(errand, only, today) : refused('none-fits')
}

/** A better number may be given. */
export function unknownOrder(number: string): JobResult {
  return refusedValue('order_number', 'unknown-order', { order_number: number })
}

/** What the rules say to this errand, told of this order; in another state by now than it was when it was asked. */
export function refusedFor(errand: Errand, order: Order, today: string): JobResult {
  const refusal = refusalOf(errand, order, today)
  if (!refusal) throw new Error(`[rules] '${errand}' is allowed for an order in state '${order.state}'.`)
  return refused(refusal.reason, { ...orderValues(order), ...refusal.values })
}
