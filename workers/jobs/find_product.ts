import type { JobResult, Values } from '../../core/event.ts'
import type { Product } from '../../store/shop.ts'
import { found, refusedValue } from '../job-results.ts'
import { findProducts, similarTo } from '../find-product.ts'
import { defineJob, JobError } from '../job.ts'
import { ALL, comparedProducts, offered, WANTED_REASONS, wantedProducts } from '../wanted-product.ts'
import { textIn, wishesIn } from '../wishes.ts'

/** Which product a question is about, and what there is to choose from. `for`: search, one or compare. */
export default defineJob({
  name: 'find_product',
  lane: 'shop',
  reasons: WANTED_REASONS,
  async run({ data, intent }, { shop }) {
    const products = await shop.products(ALL)
    const errand = ERRANDS.get(data['for'])
    if (errand) return errand(data, products)
    const message = `'${intent}' asks for no known errand. Add 'for: search', 'one' or 'compare' to its lookup.`
    throw new JobError('find_product', message, { retryable: false })
  },
})

type Errand = (data: Values, products: readonly Product[]) => JobResult

const ERRANDS: ReadonlyMap<unknown, Errand> = new Map([
  ['search', forSearch],
  ['one', forOne],
  ['compare', forComparison],
])

/** Whoever said nothing to search by is offered what the shop is made of. */
function forSearch(data: Values, products: readonly Product[]): JobResult {
  const words = textIn(data, 'product')
  const findings = words === null ? null : findProducts(words, products)
  const { color, size, limit } = wishesIn(data, findings?.colors)
  if (findings?.saysSomething || color !== null || size !== null || limit !== null) return found()
  const categories = [...new Set(products.map(({ category }) => category))]
  const options = categories.map((category) => ({ value: category, shows: { context: category, category } }))
  return found({ options: { product: options } })
}

function forOne(data: Values, products: readonly Product[]): JobResult {
  if (textIn(data, 'product') === null) return found()
  const { products: wanted, instead } = wantedProducts(data, products)
  if (instead) return instead
  return wanted.length > 1 ? offered(wanted) : found()
}

function forComparison(data: Values, products: readonly Product[]): JobResult {
  if (textIn(data, 'product') === null) return found()
  const { products: compared, unknown } = comparedProducts(data, products)
  if (unknown !== null) return refusedValue('product', 'no-such-product', { product: unknown })
  const [only] = compared
  return only && compared.length === 1 ? offered(similarTo(only, products)) : found()
}
