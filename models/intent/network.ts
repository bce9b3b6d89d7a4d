import type { Tensor2D } from '@tensorflow/tfjs-core'
import type { Runtime } from '../runtime/index.ts'
import { normal, type Random } from './random.ts'

/** A small net: features -> hidden, ReLU -> labels. */
export interface Network {
  readonly shape: Shape
  /** [features, hidden] */
  readonly input: Float32Array
  readonly inputBias: Float32Array
  /** [hidden, labels] */
  readonly output: Float32Array
  readonly outputBias: Float32Array
}

export interface Shape {
  readonly features: number
  readonly hidden: number
  readonly labels: number
}

/** A fresh network, the same for the same random numbers. */
export function createNetwork(shape: Shape, random: Random): Network {
  const { features, hidden, labels } = shape
  const drawn = (length: number, deviation: number) =>
    Float32Array.from({ length }, () => deviation * normal(random))
  return {
    shape,
    output: drawn(hidden * labels, 1 / Math.sqrt(hidden)),
    input: drawn(features * hidden, 0.3 / Math.sqrt(hidden)),
    inputBias: new Float32Array(hidden),
    outputBias: new Float32Array(labels),
  }
}

/** The layers behind the first one's weights, kept on the backend from call to call. */
export interface Head {
  /** Logits, [size, labels], from the sums that reach the hidden units, [size, hidden]. The caller disposes of them. */
  forward(sums: Float32Array, size: number): Tensor2D
  dispose(): void
}

export function openHead({ tf }: Runtime, { shape, ...network }: Omit<Network, 'input'>): Head {
  const kept = tf.tidy(() => ({
    inputBias: tf.keep(tf.tensor1d(network.inputBias)),
    output: tf.keep(tf.tensor2d(network.output, [shape.hidden, shape.labels])),
    outputBias: tf.keep(tf.tensor1d(network.outputBias)),
  }))
  return {
    forward: (sums, size) =>
      tf.tidy(() => {
        const active = tf.relu(tf.add<Tensor2D>(tf.tensor2d(sums, [size, shape.hidden]), kept.inputBias))
        return tf.add<Tensor2D>(tf.matMul(active, kept.output), kept.outputBias)
      }),
    dispose: () => tf.dispose(kept),
  }
}
