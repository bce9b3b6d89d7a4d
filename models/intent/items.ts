import type { Example } from '../../core/domain.ts'
import { grams, type Grams } from './features.ts'
import type { Item } from './lesson.ts'
import { noise } from './noise.ts'
import type { Random } from './random.ts'
import { RECIPE } from './recipe.ts'
import { toRow, type Vocabulary } from './vocabulary.ts'

/** The utterances and meaningless texts. */
export function itemsOf(
  examples: readonly Example[],
  given: {
    readonly counted: readonly Grams[]
    readonly isHeldOut: readonly boolean[]
    readonly labels: readonly string[]
    readonly vocabulary: Vocabulary
  },
  random: Random,
): Item[] {
  const places = new Map(given.labels.map((label, at) => [label, at]))
  const item = (counts: Grams, at: number): Item => ({
    row: toRow(counts, given.vocabulary),
    label: places.get(examples[at]?.intent ?? '') ?? -1,
    isHeldOut: given.isHeldOut[at] ?? false,
  })
  const texts = examples.map(({ text }) => text)
  const meaningless = noise(texts, noises(texts.length), random)
  return [
    ...given.counted.map(item),
    ...meaningless.map((text) => ({
      row: toRow(grams(text), given.vocabulary),
      label: -1,
      isHeldOut: false,
    })),
  ]
}

/** How many items these utterances make. */
export function itemCount(utterances: number): number {
  return utterances + noises(utterances)
}

function noises(utterances: number): number {
  return Math.ceil(RECIPE.noise * utterances)
}
