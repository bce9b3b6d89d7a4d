import type { Interaction, Order, Product } from '../store/shop.ts'

/** What is known of a customer's taste; nothing of a stranger's. */
export interface Taste {
  readonly orders: readonly Order[]
  readonly interactions: readonly Interaction[]
}

/** How much each tells of what somebody likes. */
const WEIGHTS: Readonly<Record<Interaction['kind'], number>> = { view: 1, cart: 2, purchase: 4 }
/** A favourite category counts for as much as so many stars. */
const FAVOURITE = 2
const PER_CATEGORY_MAX = 2

/**
 * Of these products those to recommend, the best first: of the categories that a customer likes, and well rated;
 * nothing that they have already and nothing that is sold out.
 */
export function recommended(products: readonly Product[], taste: Taste, many: number): readonly Product[] {
  const owned = ownedIn(taste)
  const liking = likingIn(taste, products)
  const scoreOf = ({ category, rating }: Product) => rating + FAVOURITE * (liking.get(category) ?? 0)
  const ranked = products
    .filter(({ id, stock }) => stock > 0 && !owned.has(id))
    .toSorted((a, b) => scoreOf(b) - scoreOf(a) || (a.id < b.id ? -1 : 1))
  const isMixed = new Set(ranked.map(({ category }) => category)).size > 1
  return (isMixed ? mixed(ranked) : ranked).slice(0, many)
}

/** Is there anything to go by? */
export const isKnown = ({ orders, interactions }: Taste): boolean => orders.length + interactions.length > 0

function ownedIn({ orders, interactions }: Taste): ReadonlySet<string> {
  const bought = interactions.filter(({ kind }) => kind === 'purchase').map(({ productId }) => productId)
  return new Set([...orders.flatMap(({ lines }) => lines.map(({ productId }) => productId)), ...bought])
}

/** By category: 0 to 1, the share of what was looked at and bought. */
function likingIn(
  { orders, interactions }: Taste,
  products: readonly Product[],
): ReadonlyMap<string, number> {
  const categoryOf = new Map(products.map(({ id, category }) => [id, category]))
  const traces = [
    ...interactions.map(({ productId, kind }) => ({ productId, weight: WEIGHTS[kind] })),
    ...orders.flatMap(({ lines }) => lines.map(({ productId }) => ({ productId, weight: WEIGHTS.purchase }))),
  ]
  const sums = new Map<string, number>()
  for (const { productId, weight } of traces) {
    const category = categoryOf.get(productId)
    if (category !== undefined) sums.set(category, (sums.get(category) ?? 0) + weight)
  }
  const most = Math.max(1, ...sums.values())
  return new Map([...sums].map(([category, sum]) => [category, sum / most]))
}

/** Something of several categories, not five of one. */
function mixed(ranked: readonly Product[]): readonly Product[] {
  const counts = new Map<string, number>()
  return ranked.filter(({ category }) => {
    const count = counts.get(category) ?? 0
    counts.set(category, count + 1)
    return count < PER_CATEGORY_MAX
  })
}
