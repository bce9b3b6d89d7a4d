import type { Row } from './features.ts'
import { pack, type Batch } from './network.ts'
import type { Random } from './random.ts'
import { RECIPE } from './recipe.ts'

/** One utterance to learn from. */
export interface Item {
  readonly row: Row
  /** null: it means nothing, and every label is as likely. */
  readonly label: number | null
  /** Which member must not learn from it; null: all do. */
  readonly heldOutOf: number | null
}

/** A batch and what every member should answer to it. */
export interface Lesson {
  readonly batch: Batch
  /** The wanted distribution over labels: [size x members, labels]. */
  readonly targets: Float32Array
  /** How much each answer counts: [size x members]. 0: this member must not learn from it. */
  readonly weights: Float32Array
}

/** Packs these utterances for the members. `importance` is by label. */
export function lessonOf(
  items: readonly Item[],
  members: number,
  importance: Float32Array,
  random: Random,
): Lesson {
  return {
    batch: pack(items.map(({ row }) => thinned(row, random))),
    targets: targetsOf(items, members, importance.length),
    weights: weightsOf(items, members, importance),
  }
}

/** Intents with few utterances count as much as those with many, up to a bound. Index by label. */
export function importanceOf(items: readonly Item[], labels: number): Float32Array {
  const counts = new Float32Array(labels)
  for (const { label } of items) if (label !== null) counts[label] = (counts[label] ?? 0) + 1
  return counts.map((count) => Math.min(RECIPE.maxImportance, items.length / labels / Math.max(1, count)))
}

/** The row without a random part of its n-grams: others will not say it in the same ones. */
function thinned({ columns, values }: Row, random: Random): Row {
  const kept = columns.map((_, at) => (random() < RECIPE.featureDropout ? -1 : at)).filter((at) => at >= 0)
  const scale = 1 / (1 - RECIPE.featureDropout)
  return {
    columns: kept.map((at) => columns[at] ?? 0),
    values: Float32Array.from(kept, (at) => (values[at] ?? 0) * scale),
  }
}

function targetsOf(items: readonly Item[], members: number, labels: number): Float32Array {
  const targets = new Float32Array(items.length * members * labels).fill(RECIPE.labelSmoothing / labels)
  items.forEach(({ label }, at) => {
    for (let member = 0; member < members; member++) {
      const from = (at * members + member) * labels
      if (label === null) targets.fill(1 / labels, from, from + labels)
      else targets[from + label] = 1 - RECIPE.labelSmoothing + RECIPE.labelSmoothing / labels
    }
  })
  return targets
}

function weightsOf(items: readonly Item[], members: number, importance: Float32Array): Float32Array {
  return Float32Array.from({ length: items.length * members }, (_, at) => {
    const item = items[Math.floor(at / members)]
    if (!item || item.heldOutOf === at % members) return 0
    return (item.label === null ? 1 : (importance[item.label] ?? 1)) / items.length
  })
}
