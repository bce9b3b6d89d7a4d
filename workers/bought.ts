import type { OrderLine, Product } from '../store/shop.ts'
import { findAmong, meantOf } from './find-product.ts'

/** Which of the things that a customer bought words mean, the likeliest first; and the colours that they name. */
export function boughtMeant<Line extends OrderLine>(
  words: string,
  lines: readonly Line[],
  products: readonly Product[],
): { readonly lines: readonly Line[]; readonly colors: readonly string[] } {
  const categories = new Map(products.map(({ id, category }) => [id, category]))
  const things = lines.map((line) => {
    const { names, productId } = line
    return { line, names, category: categories.get(productId) ?? null }
  })
  const findings = findAmong(words, things, products)
  const { colors, saysSomething } = findings
  // "The white ones": any of them.
  const meant = !saysSomething && colors.length > 0 ? things : meantOf(findings)
  return { lines: meant.map(({ line }) => line), colors }
}
