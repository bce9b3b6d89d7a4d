import { defineJob } from '../job.ts'
import { productCard, productValues } from '../product-facts.ts'
import { ALL, WANTED_REASONS, wantedProducts } from '../wanted-product.ts'

/** What the shop knows of a product, and no more. */
export default defineJob({
  name: 'ask_product_details',
  lane: 'shop',
  reasons: WANTED_REASONS,
  async run({ data }, { shop, pictureOf }) {
    const { products, instead } = wantedProducts(data, await shop.products(ALL))
    if (instead) return instead
    const [product] = products
    return {
      outcome: 'done',
      values: { ...productValues(product), cards: [productCard(product, pictureOf)] },
    }
  },
})
