import { expect } from 'chai'
import { calibrationError, fitTemperature, fitThreshold } from '../../models/intent/calibrate.ts'
import { gradients } from '../../models/intent/gradient.ts'
import type { Lesson } from '../../models/intent/lesson.ts'
import { createNetwork, openHead, outputMask, pack, type Network } from '../../models/intent/network.ts'
import { adagrad, crossEntropy, descend } from '../../models/intent/optimise.ts'
import { seeded } from '../../models/intent/random.ts'
import { openRuntime, type Runtime } from '../../models/runtime/index.ts'

describe('training', () => {
  it('costs 0.1054 to give the right answer a probability of 0.9', () => {
    expect(crossEntropy(0.9)).to.be.closeTo(0.1054, 0.00005)
  })

  it('walks from 0.5 to 0.6 at a gradient of -1 and a learning rate of 0.1', () => {
    expect(descend(0.5, -1, 0.1)).to.be.closeTo(0.6, 1e-12)
  })

  it('slows a weight down as its gradients add up, and leaves the others where they are', () => {
    const weights = Float32Array.of(1, 1, 1)
    const squares = new Float32Array(3)
    const paces = [1, 2, 3, 4].map(() => {
      const before = weights[1] ?? 0
      adagrad({ of: weights, start: 1 }, squares, { of: Float32Array.of(0.5), start: 0 }, 1, 0.1)
      return before - (weights[1] ?? 0)
    })
    paces.forEach((pace, at) => expect(pace).to.be.closeTo(0.1 / Math.sqrt(at + 1), 1e-6))
    expect([weights[0], weights[2]]).to.deep.equal([1, 1])
  })

  it('finds the gradients that trying out finds', async () => {
    const runtime = await openRuntime()
    const network = createNetwork({ features: 5, members: 2, hidden: 3, labels: 3 }, seeded(7))
    const lesson = lessonFor()
    const found = gradients(runtime, network, outputMask(network.shape), lesson)
    // Column 4 is not in the lesson, so the gradients hold the rows of columns 1 and 3 only.
    const places = [
      ['input', 1 * 6 + 2, found.input[2]],
      ['input', 3 * 6 + 4, found.input[6 + 4]],
      ['inputBias', 1, found.inputBias[1]],
      ['output', 0, found.output[0]],
      ['output', 5 * 6 + 4, found.output[5 * 6 + 4]],
      ['outputBias', 3, found.outputBias[3]],
    ] as const
    for (const [name, at, gradient] of places) {
      expect(gradient).to.be.closeTo(triedOut(runtime, network, lesson, name, at), 0.002)
    }
    expect(found.output[4]).to.equal(0)
  })

  it('makes a network that is too sure less sure, and so calibrates it', () => {
    const judged = Array.from({ length: 200 }, (_, at) => ({
      logits: Float32Array.of(6, 0),
      label: at % 4 === 0 ? 1 : 0,
    }))
    const temperature = fitTemperature(judged)
    expect(temperature).to.be.closeTo(6 / Math.log(3), 0.05)
    expect(calibrationError(judged, 1)).to.be.above(0.2)
    expect(calibrationError(judged, temperature)).to.be.below(0.01)
  })

  it('refuses answers that are wrong more often than they are worth', () => {
    const answers = (logit: number, right: number) =>
      Array.from({ length: 100 }, (_, at) => ({
        logits: Float32Array.of(logit, 0),
        label: at < right ? 0 : 1,
      }))
    const judged = [...answers(3, 95), ...answers(0.2, 20)]
    expect(fitThreshold(judged, 1, 0.5)).to.equal(0.6)
    expect(fitThreshold([...judged, ...answers(0.1, 60)], 1, 0.5)).to.be.within(0.52, 0.53)
  })
})

function lessonFor(): Lesson {
  const rows = [
    { columns: Int32Array.of(1, 3), values: Float32Array.of(0.8, 0.6) },
    { columns: Int32Array.of(3), values: Float32Array.of(1) },
  ]
  const targets = Float32Array.of(0.9, 0.05, 0.05, 0.9, 0.05, 0.05, 0.05, 0.9, 0.05, 0.05, 0.9, 0.05)
  return { batch: pack(rows), targets, weights: Float32Array.of(0.5, 0, 0.5, 0.5) }
}

/** The slope of the loss in one weight, by moving it a little both ways. */
function triedOut(
  runtime: Runtime,
  network: Network,
  lesson: Lesson,
  name: 'input' | 'inputBias' | 'output' | 'outputBias',
  at: number,
): number {
  const moved = (by: number) => {
    const weights = Float32Array.from(network[name])
    weights[at] = (weights[at] ?? 0) + by
    return lossOf(runtime, { ...network, [name]: weights }, lesson)
  }
  return (moved(0.01) - moved(-0.01)) / 0.02
}

function lossOf(runtime: Runtime, network: Network, { batch, targets, weights }: Lesson): number {
  const head = openHead(runtime, network)
  const logits = head.forward(batch)
  const answers = runtime.tf.softmax(logits)
  const given = answers.dataSync<'float32'>()
  runtime.tf.dispose([logits, answers])
  head.dispose()
  const { labels } = network.shape
  return targets.reduce(
    (loss, target, at) =>
      loss + target * crossEntropy(given[at] ?? 0) * (weights[Math.floor(at / labels)] ?? 0),
    0,
  )
}
