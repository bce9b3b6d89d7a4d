import type { Money, Values } from '../../core/event.ts'
import type { Product } from '../../store/shop.ts'
import { findProducts } from '../find-product.ts'
import { defineJob } from '../job.ts'
import { productCard } from '../product-facts.ts'
import { ALL } from '../wanted-product.ts'
import { textIn, unmet, wishesIn, type Wishes } from '../wishes.ts'

/** As many as are shown; the text says how many there are. */
const SHOWN_MAX = 5
/** What only comes near. */
const NEAR_MAX = 3

/** What the shop has of what is looked for, or what comes near. */
export default defineJob({
  name: 'search_product',
  lane: 'shop',
  reasons: [],
  async run({ data }, { shop, pictureOf }) {
    const products = await shop.products(ALL)
    const words = textIn(data, 'product')
    const findings = words === null ? null : findProducts(words, products)
    const wishes = wishesIn(data, findings?.colors)
    const candidates = findings?.saysSomething
      ? findings.matches.map(({ thing }) => thing)
      : byRating(products)
    const cards = (shown: readonly Product[]) => shown.map((product) => productCard(product, pictureOf))
    if (candidates.length === 0) return done({ context: 'unknown', product: words })

    const fitting = candidates.filter((product) => unmet(wishes, product) === 0)
    if (fitting.length === 0) {
      const near = nearest(candidates, wishes).slice(0, NEAR_MAX)
      return done({ context: 'none', count: near.length, cards: cards(near) })
    }
    const currency = otherCurrency(wishes.limit, products)
    const context = currency === null ? {} : { context: 'currency', currency }
    return done({
      ...context,
      count: fitting.length,
      cards: cards(inStockFirst(fitting).slice(0, SHOWN_MAX)),
    })
  },
})

const done = (values: Values) => ({ outcome: 'done', values }) as const

const byRating = (products: readonly Product[]) =>
  products.toSorted((a, b) => b.rating - a.rating || (a.id < b.id ? -1 : 1))

const inStockFirst = (products: readonly Product[]) =>
  products.toSorted((a, b) => Number(b.stock > 0) - Number(a.stock > 0))

/** What misses the fewest wishes, and the price by the least. */
function nearest(candidates: readonly Product[], wishes: Wishes): readonly Product[] {
  const above = ({ price }: Product) =>
    wishes.limit === null ? 0 : Math.max(0, price.amount - wishes.limit.amount)
  return inStockFirst(candidates).toSorted(
    (a, b) => unmet(wishes, a) - unmet(wishes, b) || above(a) - above(b),
  )
}

/** Our prices are in another currency than the limit: it could not be kept. */
function otherCurrency(limit: Money | null, [first]: readonly Product[]): string | null {
  if (limit === null || !first || first.price.currency === limit.currency) return null
  return first.price.currency
}
