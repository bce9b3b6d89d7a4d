import type { Progress } from '../progress.ts'
import type { Runtime } from '../runtime/index.ts'
import { gradients, type Gradients } from './gradient.ts'
import { importanceOf, lessonOf, type Item } from './lesson.ts'
import { outputMask, type Batch, type Network } from './network.ts'
import { adagrad, crossEntropy } from './optimise.ts'
import { shuffle, type Random } from './random.ts'
import { RECIPE } from './recipe.ts'

/** Teaches the network, in place. Other work gets its turn between batches. */
export async function learn(
  network: Network,
  options: {
    readonly items: readonly Item[]
    readonly runtime: Runtime
    readonly random: Random
    readonly progress?: Progress | undefined
  },
): Promise<void> {
  const { items, runtime, random, progress } = options
  const { members, labels } = network.shape
  const epochs = epochsFor(items.length)
  const perEpoch = Math.ceil(items.length / RECIPE.batch)
  const steps = epochs * perEpoch
  const mask = outputMask(network.shape)
  const squares = squaresOf(network)
  const importance = importanceOf(items, labels)
  const order = Int32Array.from(items, (_, at) => at)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    const tally: Tally = { answers: 0, loss: 0, judged: 0, right: 0 }
    for (let part = 0; part < perEpoch; part++) {
      const step = epoch * perEpoch + part
      const from = part * RECIPE.batch
      const chosen = [...order.subarray(from, from + RECIPE.batch)].flatMap((at) => items[at] ?? [])
      const lesson = lessonOf(chosen, members, importance, random)
      const found = gradients(runtime, network, mask, lesson)
      update(network, squares, lesson.batch, found, 1 - (0.95 * step) / steps)
      count(tally, chosen, found.answers, members, labels)
      progress?.({
        model: 'intent',
        step: step + 1,
        steps,
        epoch: epoch + 1,
        epochs,
        loss: tally.loss / Math.max(1, tally.answers),
        heldOut: tally.right / Math.max(1, tally.judged),
      })
      if (step % 8 === 7) await new Promise((resolve) => setImmediate(resolve))
    }
  }
}

function epochsFor(items: number): number {
  const { least, most } = RECIPE.epochs
  return Math.min(most, Math.max(least, Math.round((RECIPE.steps * RECIPE.batch) / items)))
}

type Weights = Pick<Network, 'input' | 'inputBias' | 'output' | 'outputBias'>

/** The sums of squared gradients that Adagrad divides by, a little above zero at first. */
function squaresOf({ input, inputBias, output, outputBias }: Network): Weights {
  const zero = (weights: Float32Array) => new Float32Array(weights.length).fill(1e-12)
  return {
    input: zero(input),
    inputBias: zero(inputBias),
    output: zero(output),
    outputBias: zero(outputBias),
  }
}

function update(network: Network, squares: Weights, batch: Batch, found: Gradients, decay: number): void {
  const width = network.shape.members * network.shape.hidden
  const { input, rest } = RECIPE.rate
  batch.columns.forEach((column, at) => {
    const row = { of: network.input, start: column * width }
    adagrad(row, squares.input, { of: found.input, start: at * width }, width, input * decay)
  })
  for (const name of ['inputBias', 'output', 'outputBias'] as const) {
    const weights = network[name]
    adagrad(
      { of: weights, start: 0 },
      squares[name],
      { of: found[name], start: 0 },
      weights.length,
      rest * decay,
    )
  }
}

interface Tally {
  answers: number
  loss: number
  judged: number
  right: number
}

/** Adds up the loss where members learn, and how often a member is right about what is held out of it. */
function count(
  tally: Tally,
  items: readonly Item[],
  answers: Float32Array,
  members: number,
  labels: number,
): void {
  items.forEach(({ label, heldOutOf }, at) => {
    if (label === null) return
    for (let member = 0; member < members; member++) {
      const from = (at * members + member) * labels
      const given = answers.subarray(from, from + labels)
      if (member === heldOutOf) {
        tally.judged++
        if (given.every((probability) => probability <= (given[label] ?? 0))) tally.right++
      } else {
        tally.answers++
        tally.loss += crossEntropy(given[label] ?? 0)
      }
    }
  })
}
