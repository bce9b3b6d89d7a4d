import type { Product } from '../store/shop.ts'
import { fitOf, isGeneric } from './find-product/fit.ts'
import { joined, named, type Named } from './find-product/names.ts'
import { plain } from './find-product/spelling.ts'
import { queryOf, type Term } from './find-product/terms.ts'
import { latinIn } from './find-product/text.ts'

/** What words may mean: a product, or a thing that somebody bought. */
export interface Ware {
  /** By language tag. */
  readonly names: Readonly<Record<string, string>>
  /** null: nobody knows any more. */
  readonly category: string | null
}

/** One of the things that words may mean. */
export interface Match<Thing> {
  readonly thing: Thing
  /** How much of what was said fits it, 0 to 1. */
  readonly coverage: number
  /** Is the thing itself named, and not only what it is like? */
  readonly isNamed: boolean
  /** It is called just so. */
  readonly isExact: boolean
}

/** What words mean, in whatever language, the likeliest first; and the colours that they name beside it. */
export interface Findings<Thing> {
  readonly matches: readonly Match<Thing>[]
  readonly colors: readonly string[]
  /** Is there a word in it that could name a thing at all? */
  readonly saysSomething: boolean
}

/** Less of it is no match. */
const COVERAGE_MIN = 0.45
/** So near to the best they are meant as well. */
const TIER = 0.06
/** What words weigh that fit nothing, however many: a rare word that fits weighs 4, a common one 2. */
const ELSE = 2.2
const NAMED = 0.3
const EXACT = 1
const BARE = 0.2

/**
 * The products that words mean: whole names, parts of names, inflected or misspelt, words for a kind of thing or a
 * category. The order depends on the words and the catalogue alone.
 */
export function findProducts(words: string, products: readonly Product[]): Findings<Product> {
  return findAmong(words, products.toSorted(inOrder), products)
}

/**
 * The same among a few things, such as those that a customer bought; what is as likely stays in its order. What there
 * is in the catalogue tells how much a word says, and whether a better thing was meant.
 */
export function findAmong<Thing extends Ware>(
  words: string,
  things: readonly Thing[],
  catalogue: readonly Ware[],
): Findings<Thing> {
  const laidOut = new Map([...things, ...catalogue].map(({ names, category }) => [named(names), category]))
  const { terms, colors } = queryOf(words, [...laidOut.keys()])
  const scoreOf = scorer(terms, laidOut, wholeOf(words))
  const scored = things.map((thing) => ({ thing, ...scoreOf(named(thing.names)) }))
  // Of all that there is: "camera bag" means no camera, although a camera is all that they have.
  const best = Math.max(0, ...[...laidOut.keys()].map((names) => scoreOf(names).coverage))
  const isAnyNamed = scored.some(({ isNamed, coverage }) => isNamed && coverage >= COVERAGE_MIN)
  const matches = scored
    .filter(({ coverage }) => coverage >= Math.max(COVERAGE_MIN, best * 0.8))
    // What it is like without what it is: "leather sofa" means no leather wallet.
    .filter(({ isNamed, coverage }) => isNamed || (!isAnyNamed && coverage > 0.95))
    .toSorted((a, b) => b.score - a.score)
  return { matches, colors, saysSomething: terms.length > 0 }
}

/** Of what was found, what is meant as likely as the first. */
export function meantOf<Thing>({ matches }: Findings<Thing>): readonly Thing[] {
  const [first] = matches
  if (!first) return []
  const meant = matches.filter(
    ({ coverage, isNamed, isExact }) =>
      isExact === first.isExact && isNamed === first.isNamed && coverage >= first.coverage - TIER,
  )
  return meant.map(({ thing }) => thing)
}

/** What may be wanted instead, the likest first: the same kind of thing, then what else is in its category. */
export function similarTo(product: Product, products: readonly Product[]): readonly Product[] {
  const own = named(product.names)
  const kinship = ({ names }: Product) => {
    const other = named(names)
    const isSameKind = [...own.bare].some((name) => other.bare.has(name))
    return (isSameKind ? 10 : 0) + [...own.notions].filter((notion) => other.notions.has(notion)).length
  }
  return products
    .filter(({ id, category }) => category === product.category && id !== product.id)
    .toSorted((a, b) => kinship(b) - kinship(a) || inOrder(a, b))
}

/** What there is comes before what is sold out, then what customers like best. */
function inOrder(a: Product, b: Product): number {
  return Number(b.stock > 0) - Number(a.stock > 0) || b.rating - a.rating || (a.id < b.id ? -1 : 1)
}

const wholeOf = (words: string) => joined(latinIn(plain(words)), plain(words))

interface Score {
  readonly coverage: number
  readonly isNamed: boolean
  readonly isExact: boolean
  /** Which of two is likelier. */
  readonly score: number
}

/** What a word weighs is how rare it is among all that there is. */
function scorer(
  terms: readonly Term[],
  all: ReadonlyMap<Named, string | null>,
  whole: string,
): (names: Named) => Score {
  const fits = terms.map(
    (term) => new Map([...all].map(([names, category]) => [names, fitOf(term, names, category)])),
  )
  const counts = fits.map((row) => [...row.values()].filter(({ quality }) => quality > 0.5).length)
  const weights = counts.map((count) => (count === 0 ? 0 : Math.log(1 + all.size / count)))
  const total = weights.reduce((sum, weight) => sum + weight, counts.includes(0) ? ELSE : 0)
  const naming = terms.map((term) => !isGeneric(term))
  return (names) => {
    const own = fits.map((row) => row.get(names))
    const sum = own.reduce((sum, fit, term) => sum + (fit?.quality ?? 0) * (weights[term] ?? 0), 0)
    const isExact = whole !== '' && names.whole.has(whole)
    const isBare = whole !== '' && names.bare.has(whole)
    const coverage = isExact || isBare ? 1 : total === 0 ? 0 : sum / total
    const isNamed =
      isExact || isBare || own.some((fit, term) => fit?.isHead && (naming[term] || coverage > 0.95))
    const bonus = (isNamed ? NAMED : 0) + (isExact ? EXACT : 0) + (isBare ? BARE : 0)
    return { coverage, isNamed, isExact, score: coverage + bonus }
  }
}
