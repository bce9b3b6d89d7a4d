import type { JobResult, Values } from '../core/event.ts'
import { BETWEEN } from '../models/ware-words.ts'
import type { Product } from '../store/shop.ts'
import { found, refusedValue } from './job-results.ts'
import { findProducts, meantOf } from './find-product.ts'
import { productOption } from './product-facts.ts'
import { textIn, unmet, wishesIn } from './wishes.ts'

/** As many products as a customer is offered to choose from. */
const OPTIONS_MAX = 5

/** More than a shop of this kind sells. */
export const ALL = { limit: 10_000 } as const

export const WANTED_REASONS: readonly string[] = ['no-such-product']

/** The products that are meant, one at least, or what has to be said instead. */
export type Wanted =
  | {
      readonly products: readonly [Product, ...Product[]]
      readonly color: string | null
      readonly instead: null
    }
  | { readonly products: null; readonly instead: JobResult }

/**
 * The products that the words in `data` mean, of these those in the colour and size that were said, if there are any.
 * That depends on the words and the catalogue, never on what is in stock, so it is the same for every job of a task.
 */
export function wantedProducts(data: Values, products: readonly Product[]): Wanted {
  const words = textIn(data, 'product') ?? ''
  const findings = findProducts(words, products)
  const wishes = { ...wishesIn(data, findings.colors), limit: null }
  const meant = meantOf(findings)
  const fitting = meant.filter((product) => unmet(wishes, product) === 0)
  const [first, ...others] = fitting.length > 0 ? fitting : meant
  if (!first)
    return { products: null, instead: refusedValue('product', 'no-such-product', { product: words }) }
  return { products: [first, ...others], color: wishes.color, instead: null }
}

/** Something to choose from for the slot product. */
export function offered(products: readonly Product[]): JobResult {
  return found({ options: { product: products.slice(0, OPTIONS_MAX).map(productOption) } })
}

/** The products that are to be compared, and the words that mean none. */
export interface Compared {
  readonly products: readonly Product[]
  readonly unknown: string | null
}

const COMPARED_MAX = 4

/** Of every words the likeliest; of a single one that means several, these. */
export function comparedProducts(data: Values, products: readonly Product[]): Compared {
  const each = (textIn(data, 'product') ?? '')
    .split('\n')
    .flatMap((words) => partsOf(words, products))
    .map((words) => ({ words, meant: meantOf(findProducts(words, products)) }))
  const unknown = each.find(({ meant }) => meant.length === 0)?.words ?? null
  const [only] = each
  const meant = only && each.length === 1 ? only.meant : each.flatMap(({ meant }) => meant.slice(0, 1))
  return { products: [...new Set(meant)].slice(0, COMPARED_MAX), unknown }
}

/** "The boots and the sandals" are two, if both are known. */
function partsOf(words: string, products: readonly Product[]): readonly string[] {
  const [first] = findProducts(words, products).matches
  if (first?.isExact) return [words]
  for (const word of BETWEEN) {
    const parts = words
      .split(/^\p{Script=Latin}+$/u.test(word) ? ` ${word} ` : word)
      .map((part) => part.trim())
    if (parts.length < 2) continue
    if (parts.every((part) => findProducts(part, products).matches.length > 0)) return parts
  }
  return [words]
}
