import type { Customer, Interaction, Order, Product } from '../../store/shop.ts'
import { addDays, minutesBefore, moment, TODAY } from './calendar.ts'
import { type Random, seeded } from './random.ts'
import type { Tastes } from './tastes.ts'

const COUNT = 2000
/** Looking around without buying, in the days before `TODAY`. */
const BROWSING_DAYS = 180

/** What customers looked at, put into the cart and bought, oldest first. Every line of an order is a purchase. */
export function interactions(
  customers: readonly Customer[],
  orders: readonly Order[],
  tastes: Tastes,
): Interaction[] {
  const random = seeded(2026_05)
  const bought = orders.flatMap((order) => wayTo(order, random))
  const visitors = random.shuffle(customers)
  const browsed = Array.from({ length: Math.max(0, COUNT - bought.length) }, () =>
    browsing(random.pickEarly(visitors), tastes, random),
  )
  return [...bought, ...browsed].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** What leads to a purchase: most products were seen and lay in the cart before. */
function wayTo(order: Order, random: Random): Interaction[] {
  return order.lines.flatMap(({ productId }) => {
    const step = { customerId: order.customerId, productId }
    const inCartAt = minutesBefore(order.payment.paidAt, random.integer(2, 40))
    return [
      ...(random.chance(0.85)
        ? [{ ...step, kind: 'view' as const, at: minutesBefore(inCartAt, random.integer(1, 3000)) }]
        : []),
      ...(random.chance(0.75) ? [{ ...step, kind: 'cart' as const, at: inCartAt }] : []),
      { ...step, kind: 'purchase' as const, at: order.payment.paidAt },
    ]
  })
}

function browsing(customer: Customer, tastes: Tastes, random: Random): Interaction {
  const product: Product = tastes.draw(customer.id, random)
  const joined = customer.createdAt.slice(0, 10)
  const day = addDays(TODAY, -random.integer(1, BROWSING_DAYS))
  return {
    customerId: customer.id,
    productId: product.id,
    kind: random.chance(0.12) ? 'cart' : 'view',
    at: moment(day > joined ? day : addDays(joined, 1), random.integer(6 * 60, 23 * 60)),
  }
}
