import { findProducts, meantOf } from '../find-product.ts'
import { defineJob, type JobParts } from '../job.ts'
import { productCard } from '../product-facts.ts'
import { isKnown, recommended, type Taste } from '../recommendation.ts'
import { ALL } from '../wanted-product.ts'
import { textIn, unmet, wishesIn } from '../wishes.ts'

const SHOWN_MAX = 3

/** Products that this customer may like; of a stranger what everybody likes. */
export default defineJob({
  name: 'recommend',
  lane: 'shop',
  reasons: [],
  async run({ data, customer }, { shop, pictureOf }) {
    const products = await shop.products(ALL)
    const taste = customer === null ? { orders: [], interactions: [] } : await tasteOf(customer, shop)
    const words = textIn(data, 'product')
    const findings = words === null ? null : findProducts(words, products)
    const meant = findings ? meantOf(findings) : []
    const wishes = wishesIn(data, findings?.colors)
    const from = meant.length > 0 ? meant : products
    const fitting = from.filter((product) => unmet(wishes, product) === 0)
    const isMet = recommended(fitting, taste, 1).length > 0
    const chosen = recommended(isMet ? fitting : from, taste, SHOWN_MAX)
    const [best] = chosen
    if (!best) return { outcome: 'done', values: { context: 'nothing' } }
    const context = isMet
      ? isKnown(taste) && meant.length === 0
        ? { context: 'personal' }
        : {}
      : { context: 'near' }
    const cards = chosen.map((product) => productCard(product, pictureOf))
    return { outcome: 'done', values: { ...context, cards } }
  },
})

async function tasteOf(customerId: string, shop: JobParts['shop']): Promise<Taste> {
  const [orders, interactions] = await Promise.all([shop.orders(customerId), shop.interactions(customerId)])
  return { orders: orders.filter(({ state }) => state !== 'cancelled'), interactions }
}
