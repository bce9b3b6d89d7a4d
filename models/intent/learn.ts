import type { Runtime } from '../runtime/index.ts'
import { gradients, type Gradients } from './gradient.ts'
import { lessonOf, type Item, type Lesson } from './lesson.ts'
import type { Network } from './network.ts'
import { adagrad, adagradRow, crossEntropy } from './optimise.ts'
import { shuffle, type Random } from './random.ts'
import { RECIPE } from './recipe.ts'
import { addOuter, addProduct, gather } from './sparse.ts'

/** How far the net is. */
export interface Learning {
  readonly epoch: number
  readonly epochs: number
  /** Mean cross-entropy of this epoch so far, in nats. */
  readonly loss: number
  /** Share of right answers to what was held out, in this epoch so far. */
  readonly heldOut: number
}

/** Teaches the network, in place. `tick` is told of every step and may let other work in. */
export async function learn(
  network: Network,
  options: {
    readonly items: readonly Item[]
    readonly runtime: Runtime
    readonly random: Random
    readonly tick: (learning: Learning) => Promise<void>
  },
): Promise<void> {
  const { items, runtime, random, tick } = options
  const { hidden, labels } = network.shape
  const { epochs, perEpoch, steps } = netSteps(items.length)
  const squares = squaresOf(network)
  const order = Int32Array.from(items, (_, at) => at)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    const tally: Tally = { answers: 0, loss: 0, judged: 0, right: 0 }
    for (let part = 0; part < perEpoch; part++) {
      const from = part * RECIPE.net.batch
      const chosen = [...order.subarray(from, from + RECIPE.net.batch)].flatMap((at) => items[at] ?? [])
      const lesson = lessonOf(chosen, labels, random)
      const sums = new Float32Array(lesson.size * hidden)
      lesson.rows.forEach((row, at) => addProduct(sums, at * hidden, row, network.input, hidden))
      const found = gradients(runtime, network, sums, lesson)
      update(network, squares, lesson, found, decayAt((epoch * perEpoch + part) / steps))
      count(tally, chosen, found.answers, labels)
      await tick({
        epoch: epoch + 1,
        epochs,
        loss: tally.loss / Math.max(1, tally.answers),
        heldOut: tally.right / Math.max(1, tally.judged),
      })
    }
  }
}

/** How long a training is. */
export function netSteps(items: number) {
  const { steps, batch, epochs } = RECIPE.net
  const wanted = Math.round((steps * batch) / items)
  const [times, perEpoch] = [Math.min(epochs.most, Math.max(epochs.least, wanted)), Math.ceil(items / batch)]
  return { epochs: times, perEpoch, steps: times * perEpoch }
}

/** Half a cosine, from 1 to a fiftieth. */
function decayAt(progress: number): number {
  return 0.02 + 0.98 * 0.5 * (1 + Math.cos(Math.PI * progress))
}

type Weights = Pick<Network, 'input' | 'inputBias' | 'output' | 'outputBias'>

/** The sums of squared gradients that Adagrad divides by, a little above zero at first; for `input`, one for each row. */
function squaresOf({ shape, inputBias, output, outputBias }: Network): Weights {
  const tiny = (length: number) => new Float32Array(length).fill(1e-12)
  return {
    input: tiny(shape.features),
    inputBias: tiny(inputBias.length),
    output: tiny(output.length),
    outputBias: tiny(outputBias.length),
  }
}

function update(network: Network, squares: Weights, lesson: Lesson, found: Gradients, decay: number): void {
  const { hidden } = network.shape
  const { input, rest } = RECIPE.net.rate
  const { columns, rows } = gather(lesson.rows.filter((_, at) => lesson.weights[at] !== 0))
  const learnt = [...lesson.rows.keys()].filter((at) => lesson.weights[at] !== 0)
  const slopes = new Float32Array(columns.length * hidden)
  rows.forEach((row, index) => addOuter(slopes, hidden, row, found.sums, (learnt[index] ?? 0) * hidden))
  columns.forEach((column, at) => {
    const [row, slope] = [
      { of: network.input, start: column * hidden },
      { of: slopes, start: at * hidden },
    ]
    squares.input[column] = adagradRow(row, squares.input[column] ?? 0, slope, hidden, input * decay)
  })
  for (const name of ['inputBias', 'output', 'outputBias'] as const) {
    const [weights, gradient] = [
      { of: network[name], start: 0 },
      { of: found[name], start: 0 },
    ]
    adagrad(weights, squares[name], gradient, weights.of.length, rest * decay)
  }
}

interface Tally {
  answers: number
  loss: number
  judged: number
  right: number
}

/** Adds up the loss where the net learns, and how often it is right about what is held out of it. */
function count(tally: Tally, items: readonly Item[], answers: Float32Array, labels: number): void {
  items.forEach(({ label, isHeldOut }, at) => {
    if (label < 0) return
    const given = answers.subarray(at * labels, (at + 1) * labels)
    const own = given[label] ?? 0
    if (isHeldOut) {
      tally.judged++
      if (given.every((probability) => probability <= own)) tally.right++
    } else {
      tally.answers++
      tally.loss += crossEntropy(own)
    }
  })
}
