import type { Customer, Order, OrderLine, Product } from '../../store/shop.ts'
import { addDays, daysBetween, minutesBefore, moment } from './calendar.ts'
import { fixedCustomers, fixedOrders } from './fixed.ts'
import { progress } from './progress.ts'
import { type Random, seeded } from './random.ts'
import type { Tastes } from './tastes.ts'

const COUNT = 400
const COUNT_2025 = 95

/** Order numbers rise with the day: between two of these, days are spread evenly. The fixed orders fit in. */
const MILESTONES: Readonly<Record<number, readonly (readonly [number: number, day: string])[]>> = {
  2025: [
    [301, '2025-07-01'],
    [420, '2025-12-30'],
  ],
  2026: [
    [1, '2026-01-02'],
    [102, '2026-08-25'],
    [390, '2026-11-07'],
    [417, '2026-11-16'],
    [418, '2026-11-18'],
    [500, '2026-11-22'],
  ],
}

/** All orders, by number. The fixed customers have the fixed orders and no others. */
export function orders(customers: readonly Customer[], tastes: Tastes): Order[] {
  const random = seeded(2026_04)
  const buyers = random.shuffle(
    customers.filter((customer) => !fixedCustomers.some((fixed) => fixed.id === customer.id)),
  )
  const generated = freeNumbers(random).map(([year, number], index) =>
    // Everybody buys once; who stands early in the list comes back more often.
    order(year, number, buyers[index] ?? random.pickEarly(buyers), tastes, random),
  )
  return [...fixedOrders, ...generated].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** As many numbers as there are orders to make, in no order. Those between them are of orders that are not kept. */
function freeNumbers(random: Random): (readonly [year: number, number: number])[] {
  const taken = new Set(fixedOrders.map((order) => order.id))
  const draw = (year: number, count: number): (readonly [year: number, number: number])[] => {
    const [first = 1, last = 1] = [MILESTONES[year]?.[0]?.[0], MILESTONES[year]?.at(-1)?.[0]]
    const free = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
      (number) => !taken.has(orderNumber(year, number)),
    )
    return random
      .shuffle(free)
      .slice(0, count)
      .map((number) => [year, number])
  }
  return random.shuffle([...draw(2025, COUNT_2025), ...draw(2026, COUNT - COUNT_2025 - taken.size)])
}

function order(year: number, number: number, buyer: Customer, tastes: Tastes, random: Random): Order {
  const placedOn = dayOf(year, number)
  const paidAt = moment(placedOn, random.integer(6 * 60, 23 * 60))
  const lines = basket(buyer, tastes, random)
  const course = progress(placedOn, buyer.address.country, random)
  const isRisky = course.state === 'held'
  return {
    id: orderNumber(year, number),
    customerId: buyer.id,
    ...course,
    lines,
    total: { amount: total(lines), currency: 'EUR' },
    address: isRisky
      ? {
          street: `Parcel station ${random.integer(100, 999)}`,
          city: 'Rotterdam',
          postcode: '3011 AB',
          country: 'NL',
        }
      : buyer.address,
    placedOn,
    payment: isRisky ? newCard(paidAt, random) : payment(buyer, paidAt, random),
  }
}

function dayOf(year: number, number: number): string {
  const milestones = MILESTONES[year] ?? []
  const next = Math.max(
    1,
    milestones.findIndex(([reached]) => reached >= number),
  )
  const [before, after] = [milestones[next - 1], milestones[next]]
  if (!before || !after) throw new Error(`[orders] ${orderNumber(year, number)} lies beyond the milestones.`)
  const share = (number - before[0]) / (after[0] - before[0])
  return addDays(before[1], Math.floor(share * daysBetween(before[1], after[1])))
}

function basket(buyer: Customer, tastes: Tastes, random: Random): OrderLine[] {
  const first = tastes.draw(buyer.id, random)
  const chosen = new Set<Product>([first])
  while (chosen.size < 3 && random.chance(0.28)) chosen.add(tastes.drawBeside(first, random))
  return [...chosen].map((product) => line(product, random))
}

function line(product: Product, random: Random): OrderLine {
  return {
    productId: product.id,
    names: product.names,
    color: random.pickEarly(product.colors),
    size: product.sizes.length > 0 ? random.pick(product.sizes) : null,
    quantity: product.price.amount < 40 && random.chance(0.25) ? random.integer(2, 3) : 1,
    price: product.price,
  }
}

function total(lines: readonly OrderLine[]): number {
  return lines.reduce((cents, line) => cents + line.quantity * Math.round(line.price.amount * 100), 0) / 100
}

function payment(buyer: Customer, paidAt: string, random: Random): Order['payment'] {
  const method = random.pick(['card', 'card', 'card', 'paypal', 'paypal', 'invoice'])
  return { method, cardAddedAt: method === 'card' ? buyer.createdAt : null, paidAt }
}

function newCard(paidAt: string, random: Random): Order['payment'] {
  return { method: 'card', cardAddedAt: minutesBefore(paidAt, random.integer(4, 50)), paidAt }
}

function orderNumber(year: number, number: number): string {
  return `SO-${year}-${String(number).padStart(5, '0')}`
}
