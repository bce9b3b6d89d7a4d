import type { Example } from '../../core/domain.ts'
import { RECIPE } from './recipe.ts'

/** Each once, in an order that does not depend on theirs. */
export function sorted(utterances: readonly Example[]): Example[] {
  const byKey = new Map(
    utterances.map((example) => [JSON.stringify([example.locale, example.intent, example.text]), example]),
  )
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, example]) => example)
}

/**
 * Which of these, sorted, are held out to judge by. Stretches of each intent and language are, not single ones: what
 * begins alike is often a variant of one sentence, and strangers do not write variants of ours.
 */
export function heldOut(examples: readonly Example[]): readonly boolean[] {
  const { stretches, longest, oneIn } = RECIPE.heldOut
  const family = ({ locale, intent }: Example) => `${locale} ${intent}`
  const sizes = new Map<string, number>()
  for (const example of examples) sizes.set(family(example), (sizes.get(family(example)) ?? 0) + 1)
  const places = new Map<string, number>()
  return examples.map((example) => {
    const key = family(example)
    const place = places.get(key) ?? 0
    places.set(key, place + 1)
    const stretch = Math.min(longest, Math.max(1, Math.floor((sizes.get(key) ?? 0) / stretches)))
    return Math.floor(place / stretch) % oneIn === 1
  })
}
