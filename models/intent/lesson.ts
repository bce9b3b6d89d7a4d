import type { Row } from './vocabulary.ts'
import type { Random } from './random.ts'
import { RECIPE } from './recipe.ts'

/** One utterance. */
export interface Item {
  readonly row: Row
  /** -1: it means nothing, and every label is as likely. */
  readonly label: number
  /** true: it is only watched how it is answered. */
  readonly isHeldOut: boolean
}

/** A batch and what should be answered to it. */
export interface Lesson {
  readonly size: number
  readonly rows: readonly Row[]
  /** The wanted distribution over labels: [size, labels]. */
  readonly targets: Float32Array
  /** How much each answer counts: [size]. 0: nothing is learnt from it. */
  readonly weights: Float32Array
}

/** The lesson of these utterances. */
export function lessonOf(items: readonly Item[], labels: number, random: Random): Lesson {
  return {
    size: items.length,
    rows: items.map(({ row }) => thinned(row, random)),
    targets: targetsOf(items, labels),
    weights: Float32Array.from(items, ({ isHeldOut }) => (isHeldOut ? 0 : 1 / items.length)),
  }
}

/** The row without a random part of its n-grams: others will not say it in the same ones. */
function thinned({ columns, values }: Row, random: Random): Row {
  const scale = 1 / (1 - RECIPE.net.featureDropout)
  const kept = { columns: new Int32Array(columns.length), values: new Float32Array(columns.length) }
  let length = 0
  for (let index = 0; index < columns.length; index++) {
    if (random() < RECIPE.net.featureDropout) continue
    kept.columns[length] = columns[index] ?? 0
    kept.values[length] = (values[index] ?? 0) * scale
    length++
  }
  return { columns: kept.columns.subarray(0, length), values: kept.values.subarray(0, length) }
}

function targetsOf(items: readonly Item[], labels: number): Float32Array {
  const { labelSmoothing } = RECIPE.net
  const targets = new Float32Array(items.length * labels).fill(labelSmoothing / labels)
  items.forEach(({ label }, at) => {
    const from = at * labels
    if (label < 0) targets.fill(1 / labels, from, from + labels)
    else targets[from + label] = 1 - labelSmoothing + labelSmoothing / labels
  })
  return targets
}
