import type { JobResult } from '../../core/event.ts'
import type { Product } from '../../store/shop.ts'
import { CHOICE_REASONS, problemWithLooks, problemWithQuantity } from '../choice-check.ts'
import { found, refused } from '../job-results.ts'
import { defineJob, type JobParts, type JobRequest } from '../job.ts'
import { choices, wordsFor } from '../product-facts.ts'
import { purchaseOf, purchaseValues } from '../purchase.ts'
import { ALL, offered, WANTED_REASONS, wantedProducts } from '../wanted-product.ts'
import { textIn } from '../wishes.ts'

/** What is to be bought: which product, what there is to choose from, and what it comes to. */
export default defineJob({
  name: 'find_purchase',
  lane: 'shop',
  reasons: [...WANTED_REASONS, 'sold-out', 'no-customer', ...CHOICE_REASONS],
  async run(request, parts) {
    if (textIn(request.data, 'product') === null) return found()
    const wanted = wantedProducts(request.data, await parts.shop.products(ALL))
    if (wanted.instead) return wanted.instead
    const { products, color } = wanted
    const left = products.filter(({ stock }) => stock > 0)
    const [product] = left
    if (!product) return refused('sold-out', { items: [{ ...products[0].names }] })
    if (left.length > 1) return offered(left)
    // Of several the only one that is left: it is this one from now on, whatever comes in.
    const meant = products.length > 1 ? { product: wordsFor(product) } : {}
    return withProduct(product, { meant, color }, request, parts)
  },
})

async function withProduct(
  product: Product,
  { meant, color }: { readonly meant: Readonly<Record<string, string>>; readonly color: string | null },
  request: JobRequest,
  parts: JobParts,
): Promise<JobResult> {
  const { data: wanted } = request
  const problem = problemWithLooks(product, wanted) ?? problemWithQuantity(product, wanted, product.stock)
  if (problem) return problem
  const known = withoutNulls({
    size: onlyOf(product.sizes),
    color: color !== null && product.colors.includes(color) ? color : onlyOf(product.colors),
  })
  const data = { ...known, ...wanted }
  const toChoose = (slot: string, values: readonly string[]) =>
    values.length > 0 && textIn(data, slot) === null ? { [slot]: choices(slot, values) } : {}
  const options = { ...toChoose('size', product.sizes), ...toChoose('color', product.colors) }
  const unsaid = Object.entries(known).filter(([slot]) => textIn(wanted, slot) === null)
  const slots = { ...meant, ...Object.fromEntries(unsaid) }
  const purchase = await purchaseOf(product, data, request, parts)
  return purchase ? found({ slots, options, values: purchaseValues(purchase) }) : refused('no-customer')
}

const onlyOf = ([first, ...others]: readonly string[]) => (others.length === 0 ? (first ?? null) : null)

const withoutNulls = (values: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([slot, value]) => (value === null ? [] : [[slot, value] as const])),
  )
