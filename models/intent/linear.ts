import { shuffle, type Random } from './random.ts'
import { RECIPE } from './recipe.ts'
import { addProduct } from './sparse.ts'
import type { Row } from './vocabulary.ts'

/** One line for each label: on its one side the label's utterances, on the other all the rest. */
export interface Lines {
  /** [features, labels] */
  readonly weights: Float32Array
  readonly bias: Float32Array
}

/**
 * Support vector machines with squared hinge loss, one against the rest, all labels at once: coordinate descent on
 * the dual (Hsieh et al., 2008), which needs no learning rate and settles in a few rounds. `label` is -1 for what
 * belongs on no label's side.
 */
export async function learnLines(
  items: readonly { readonly row: Row; readonly label: number }[],
  options: {
    readonly features: number
    readonly labels: number
    readonly random: Random
    /** Steps in all. */
    readonly steps: number
    readonly tick: () => Promise<void>
  },
): Promise<Lines> {
  const { features, labels, random, steps, tick } = options
  const lines: Lines = { weights: new Float32Array(features * labels), bias: new Float32Array(labels) }
  const { cost, rounds } = RECIPE.linear
  const slack = 0.5 / cost
  const duals = new Float32Array(items.length * labels)
  const lengths = items.map(
    ({ row }) => 1 + slack + row.values.reduce((sum, value) => sum + value * value, 0),
  )
  const order = Int32Array.from(items, (_, at) => at)
  const scores = new Float32Array(labels)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    const parts = steps / rounds
    for (let part = 0; part < parts; part++) {
      const [from, to] = [part, part + 1].map((edge) => Math.floor((edge * items.length) / parts))
      for (const at of order.subarray(from, to)) {
        const item = items[at]
        if (!item) continue
        scores.set(lines.bias)
        addProduct(scores, 0, item.row, lines.weights, labels)
        shift(lines, item.row, scores, move(scores, duals, at * labels, item.label, slack, lengths[at] ?? 1))
      }
      await tick()
    }
  }
  return lines
}

/** How long a training is. */
export function linearSteps(items: number): number {
  return RECIPE.linear.rounds * Math.ceil(items / 512)
}

/** Solves each label's dual for one utterance. Leaves in `scores` by how much the lines move; returns which do. */
function move(
  scores: Float32Array,
  duals: Float32Array,
  from: number,
  own: number,
  slack: number,
  length: number,
): number[] {
  const moved: number[] = []
  for (let label = 0; label < scores.length; label++) {
    const side = label === own ? 1 : -1
    const before = duals[from + label] ?? 0
    const slope = side * (scores[label] ?? 0) - 1 + slack * before
    const after = Math.max(0, before - slope / length)
    if (after === before) continue
    duals[from + label] = after
    scores[label] = side * (after - before)
    moved.push(label)
  }
  return moved
}

/** Most utterances move the lines of a few labels only. */
function shift(
  { weights, bias }: Lines,
  { columns, values }: Row,
  by: Float32Array,
  moved: readonly number[],
): void {
  const labels = bias.length
  for (const label of moved) bias[label] = (bias[label] ?? 0) + (by[label] ?? 0)
  for (let index = 0; index < columns.length; index++) {
    const from = (columns[index] ?? 0) * labels
    const value = values[index] ?? 0
    for (const label of moved) weights[from + label] = (weights[from + label] ?? 0) + value * (by[label] ?? 0)
  }
}
