import type { Tensor2D } from '@tensorflow/tfjs-core'
import type { Runtime } from '../runtime/index.ts'
import type { Row } from './features.ts'
import { normal, type Random } from './random.ts'

/**
 * Several small nets side by side (features -> hidden, ReLU -> labels), computed as one: the hidden layers of all
 * members stand in one wide layer, and `output` is zero where a member would look at the hidden units of another.
 */
export interface Network {
  readonly shape: Shape
  /** [features, members x hidden] */
  readonly input: Float32Array
  readonly inputBias: Float32Array
  /** [members x hidden, members x labels] */
  readonly output: Float32Array
  readonly outputBias: Float32Array
}

export interface Shape {
  readonly features: number
  readonly members: number
  readonly hidden: number
  readonly labels: number
}

/** A fresh network, the same for the same random numbers. */
export function createNetwork(shape: Shape, random: Random): Network {
  const { features, members, hidden, labels } = shape
  const output = new Float32Array(members * hidden * members * labels)
  eachOutput(shape, (index) => {
    output[index] = normal(random) / Math.sqrt(hidden)
  })
  return {
    shape,
    input: Float32Array.from(
      { length: features * members * hidden },
      () => (0.3 * normal(random)) / Math.sqrt(hidden),
    ),
    inputBias: new Float32Array(members * hidden),
    output,
    outputBias: new Float32Array(members * labels),
  }
}

/** 1 where a member's own hidden units meet its own labels, else 0. */
export function outputMask(shape: Shape): Float32Array {
  const mask = new Float32Array(shape.members * shape.hidden * shape.members * shape.labels)
  eachOutput(shape, (index) => {
    mask[index] = 1
  })
  return mask
}

/** The columns that occur in a batch, and the rows of the batch over these columns only. */
export interface Batch {
  readonly size: number
  readonly columns: Int32Array
  /** [size, columns] */
  readonly values: Float32Array
}

/**
 * Packs rows densely over the columns they use. Utterances are short, so this is a tenth of all columns or less, and
 * the first layer stays a plain product of two matrices, which is what the WASM backend is fast at: looking rows up
 * with `gather` there is 20 times slower.
 */
export function pack(rows: readonly Row[]): Batch {
  const places = new Map<number, number>()
  for (const { columns } of rows)
    for (const column of columns) if (!places.has(column)) places.set(column, places.size)
  // A product with a matrix of no columns is an error; an idle column is not.
  if (places.size === 0) places.set(0, 0)
  const values = new Float32Array(rows.length * places.size)
  rows.forEach((row, at) => {
    row.columns.forEach((column, index) => {
      values[at * places.size + (places.get(column) ?? 0)] = row.values[index] ?? 0
    })
  })
  return { size: rows.length, columns: Int32Array.from(places.keys()), values }
}

/** The weights that lead away from these columns: [columns, members x hidden]. */
export function inputRows({ shape, input }: Network, columns: Int32Array): Float32Array {
  const width = shape.members * shape.hidden
  const rows = new Float32Array(columns.length * width)
  columns.forEach((column, at) => rows.set(input.subarray(column * width, (column + 1) * width), at * width))
  return rows
}

/** The layers but for the first one's weights, kept on the backend from call to call. */
export interface Head {
  /** Logits of every member: [size x members, labels]. The caller disposes of them. */
  forward(batch: Batch): Tensor2D
  dispose(): void
}

export function openHead({ tf }: Runtime, network: Network): Head {
  const { members, hidden, labels } = network.shape
  const width = members * hidden
  const kept = tf.tidy(() => ({
    inputBias: tf.keep(tf.tensor1d(network.inputBias)),
    output: tf.keep(tf.tensor2d(network.output, [width, members * labels])),
    outputBias: tf.keep(tf.tensor1d(network.outputBias)),
  }))
  return {
    forward: (batch) =>
      tf.tidy(() => {
        const values = tf.tensor2d(batch.values, [batch.size, batch.columns.length])
        const rows = tf.tensor2d(inputRows(network, batch.columns), [batch.columns.length, width])
        const active = tf.relu(tf.add<Tensor2D>(tf.matMul(values, rows), kept.inputBias))
        const logits = tf.add(tf.matMul(active, kept.output), kept.outputBias)
        return tf.reshape(logits, [batch.size * members, labels])
      }),
    dispose: () => tf.dispose(kept),
  }
}

function eachOutput({ members, hidden, labels }: Shape, visit: (index: number) => void): void {
  for (let member = 0; member < members; member++) {
    for (let unit = member * hidden; unit < (member + 1) * hidden; unit++) {
      for (let label = member * labels; label < (member + 1) * labels; label++)
        visit(unit * members * labels + label)
    }
  }
}
