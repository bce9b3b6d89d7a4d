import type { Values } from '../../core/event.ts'
import type { Product } from '../../store/shop.ts'
import { refusedValue } from '../job-results.ts'
import { defineJob } from '../job.ts'
import { productCard } from '../product-facts.ts'
import { ALL, comparedProducts, WANTED_REASONS } from '../wanted-product.ts'

/** Products side by side, which of them costs less and which is rated higher. */
export default defineJob({
  name: 'compare_products',
  lane: 'shop',
  reasons: WANTED_REASONS,
  async run({ data }, { shop, pictureOf }) {
    const { products, unknown } = comparedProducts(data, await shop.products(ALL))
    if (unknown !== null) return refusedValue('product', 'no-such-product', { product: unknown })
    const cards = products.map((product) => productCard(product, pictureOf))
    return { outcome: 'done', values: { ...verdictOn(products), cards } }
  },
})

/** `context` picks the words: one is best in both, each in one, or they are even in something. */
function verdictOn(products: readonly Product[]): Values {
  const cheapest = onlyBest(products, ({ price }) => -price.amount)
  const favourite = onlyBest(products, ({ rating }) => rating)
  if (!cheapest || !favourite) return { context: 'even' }
  const values = { cheaper: { ...cheapest.names }, better: { ...favourite.names } }
  return cheapest === favourite ? { ...values, context: 'both' } : values
}

function onlyBest(products: readonly Product[], valueOf: (product: Product) => number): Product | null {
  const most = Math.max(...products.map(valueOf))
  const [best, ...others] = products.filter((product) => valueOf(product) === most)
  return best && others.length === 0 ? best : null
}
