import type { Values } from '../../core/event.ts'
import type { Product } from '../../store/shop.ts'
import { similarTo } from '../find-product.ts'
import { defineJob } from '../job.ts'
import { productCard, productValues } from '../product-facts.ts'
import { ALL, WANTED_REASONS, wantedProducts } from '../wanted-product.ts'
import { textIn, unmet, type Wishes } from '../wishes.ts'

const OTHERS_MAX = 3

/** Whether a product can be had, in the size and colour that were asked for; what else there is when it cannot. */
export default defineJob({
  name: 'check_availability',
  lane: 'shop',
  reasons: WANTED_REASONS,
  async run({ data }, { shop, pictureOf }) {
    const products = await shop.products(ALL)
    const wanted = wantedProducts(data, products)
    if (wanted.instead) return wanted.instead
    const [product] = wanted.products
    const wishes = { color: wanted.color, size: textIn(data, 'size'), limit: null }
    const answer = answerFor(product, wishes)
    if (product.stock > 0) return { outcome: 'done', values: answer }
    const others = similarTo(product, products)
      .filter((other) => other.stock > 0 && unmet(wishes, other) === 0)
      .slice(0, OTHERS_MAX)
    const cards = others.map((other) => productCard(other, pictureOf))
    const context = others.length > 0 ? 'gone-others' : 'gone'
    return { outcome: 'done', values: { ...answer, context, cards } }
  },
})

/** `context` picks the words. */
function answerFor(product: Product, { color, size }: Wishes): Values {
  const values = productValues(product)
  if (size !== null && product.sizes.length === 0) return { ...values, context: 'one-size' }
  if (size !== null && !product.sizes.includes(size)) return { ...values, size, context: 'no-size' }
  if (color !== null && !product.colors.includes(color)) return { ...values, color, context: 'no-color' }
  const change = { ...(size === null ? {} : { size }), ...(color === null ? {} : { color }) }
  if (Object.keys(change).length > 0) return { ...values, change, context: 'choice' }
  return product.sizes.length > 0 ? { ...values, context: 'sizes' } : values
}
