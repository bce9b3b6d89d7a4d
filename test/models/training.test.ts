import { expect } from 'chai'
import { blended, fitBlend } from '../../models/intent/blend.ts'
import { calibrationError, fitThreshold } from '../../models/intent/calibrate.ts'
import { addCompactProduct, compact } from '../../models/intent/compact.ts'
import { grams } from '../../models/intent/features.ts'
import { gradients } from '../../models/intent/gradient.ts'
import { fitHomes, homeOf } from '../../models/intent/homes.ts'
import type { Lesson } from '../../models/intent/lesson.ts'
import { learnLines } from '../../models/intent/linear.ts'
import { createNetwork, openHead, type Network } from '../../models/intent/network.ts'
import { adagrad, adagradRow, crossEntropy, descend } from '../../models/intent/optimise.ts'
import { seeded } from '../../models/intent/random.ts'
import { addOuter, addProduct, gather } from '../../models/intent/sparse.ts'
import { heldOut, sorted } from '../../models/intent/utterances.ts'
import { fitVocabulary, toRow } from '../../models/intent/vocabulary.ts'
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

  it('slows a row down as a whole, by the mean of its squares', () => {
    const weights = Float32Array.of(1, 1, 1)
    const slope = { of: Float32Array.of(3, 4), start: 0 }
    const sum = adagradRow({ of: weights, start: 1 }, 0, slope, 2, 0.1)
    expect(sum).to.be.closeTo(12.5, 1e-6)
    const pace = 0.1 / Math.sqrt(12.5)
    expect(weights[1]).to.be.closeTo(1 - 3 * pace, 1e-6)
    expect(weights[2]).to.be.closeTo(1 - 4 * pace, 1e-6)
    expect(weights[0]).to.equal(1)
  })

  it('finds the gradients that trying out finds', async () => {
    const runtime = await openRuntime()
    const network = createNetwork({ features: 5, hidden: 6, labels: 3 }, seeded(7))
    const lesson = lessonFor()
    const found = gradients(runtime, network, sumsOf(network, lesson), lesson)
    const { columns, rows } = gather(lesson.rows)
    const input = new Float32Array(columns.length * 6)
    rows.forEach((row, at) => addOuter(input, 6, row, found.sums, at * 6))
    // Column 4 is not in the lesson, so the gradients hold the rows of columns 1 and 3 only.
    expect([...columns]).to.deep.equal([1, 3])
    const places = [
      ['input', 1 * 6 + 2, input[2]],
      ['input', 3 * 6 + 4, input[6 + 4]],
      ['inputBias', 1, found.inputBias[1]],
      ['output', 0, found.output[0]],
      ['output', 5 * 3 + 2, found.output[5 * 3 + 2]],
      ['outputBias', 1, found.outputBias[1]],
    ] as const
    for (const [name, at, gradient] of places) {
      expect(gradient).to.be.closeTo(triedOut(runtime, network, lesson, name, at), 0.002)
    }
  })

  it('draws lines that tell the labels apart, and leaves what has no label on no side', async () => {
    const row = (column: number) => ({ columns: Int32Array.of(column, 3), values: Float32Array.of(0.9, 0.4) })
    const items = [0, 1, 2].flatMap((column) =>
      Array.from({ length: 10 }, () => ({ row: row(column), label: column < 2 ? column : -1 })),
    )
    let ticks = 0
    const lines = await learnLines(items, {
      features: 4,
      labels: 2,
      random: seeded(1),
      steps: 16,
      tick: () => Promise.resolve(void ticks++),
    })
    const distances = [0, 1, 2].map((column) => {
      const sums = Float32Array.from(lines.bias)
      addProduct(sums, 0, row(column), lines.weights, 2)
      return [...sums].map((distance) => Math.sign(distance))
    })
    expect(distances).to.deep.equal([
      [1, -1],
      [-1, 1],
      [-1, -1],
    ])
    expect(ticks).to.equal(16)
  })

  it('keeps a matrix in bytes with an error below a hundredth of the largest number', () => {
    const matrix = Float32Array.of(0.5, -1, 0.25, 0, 0, 0, 30, 20, 10)
    const kept = compact(matrix, 3)
    for (const row of [0, 1, 2]) {
      const sums = new Float32Array(3)
      addCompactProduct(sums, 0, { columns: Int32Array.of(row), values: Float32Array.of(1) }, kept, 3)
      const largest = Math.max(...matrix.subarray(row * 3, row * 3 + 3).map(Math.abs))
      sums.forEach((sum, at) => expect(sum).to.be.closeTo(matrix[row * 3 + at] ?? NaN, 0.01 * largest))
    }
  })

  it('trusts the member that is right, and neither of two that are too sure', () => {
    const answer = (net: number, lines: number) => ({
      scores: { net: Float32Array.of(net, 0), lines: Float32Array.of(lines, 0) },
      label: 0,
    })
    // The net is right nine times in ten, the lines no oftener than chance.
    const answers = Array.from({ length: 400 }, (_, at) => answer(at % 10 ? 8 : -8, at % 2 ? 2 : -2))
    const blend = fitBlend(answers)
    expect(blend.lines).to.be.within(0, 0.3)
    expect(blend.net).to.be.closeTo(Math.log(9) / 8, 0.05)
    const judged = answers.map(({ scores, label }) => ({ probabilities: blended(scores, blend), label }))
    expect(calibrationError(judged)).to.be.below(0.05)
    const unfitted = answers.map(({ scores, label }) => ({
      probabilities: blended(scores, { net: 1, lines: 0 }),
      label,
    }))
    expect(calibrationError(unfitted)).to.be.above(0.09)
  })

  it('holds out stretches of every intent and language, whatever the order', () => {
    const examples = ['en', 'de'].flatMap((locale) =>
      ['greet', 'deny'].flatMap((intent) =>
        Array.from({ length: 30 }, (_, at) => ({ locale, intent, text: `${intent} ${10 + at}` })),
      ),
    )
    const order = sorted(examples.toReversed())
    expect(order).to.deep.equal(sorted(examples))
    const held = order.filter((_, at) => heldOut(order)[at]).map(({ locale, text }) => `${locale} ${text}`)
    expect(held.length).to.equal(24)
    expect(held.slice(0, 6)).to.deep.equal([13, 14, 15, 28, 29, 30].map((number) => `de deny ${number}`))
    const few = sorted(examples.filter(({ text }) => text <= 'deny 18'))
    expect(few.filter((_, at) => heldOut(few)[at]).map(({ text }) => text)).to.deep.equal([
      'deny 11',
      'deny 16',
      'deny 11',
      'deny 16',
    ])
  })

  it('knows at which language a text is at home', () => {
    const written = {
      de: ['wo ist mein paket', 'mein paket fehlt'],
      en: ['where is my parcel', 'my parcel is late'],
    }
    const all = Object.entries(written).flatMap(([locale, texts]) => texts.map((text) => ({ locale, text })))
    const counted = all.map(({ text }) => grams(text))
    const vocabulary = fitVocabulary(counted, { leastUtterances: 1, most: 1000 })
    const rows = counted.map((counts) => toRow(counts, vocabulary))
    const locales = all.map(({ locale }) => locale)
    const homes = fitHomes(rows, locales, vocabulary.idf.length)
    const asked = ['wo bleibt mein paket', 'where is it', 'is my paket late']
    expect(asked.map((text) => homeOf(toRow(grams(text), vocabulary), homes))).to.deep.equal([
      'de',
      'en',
      'en',
    ])
  })

  it('refuses answers that are wrong more often than they are worth', () => {
    const answers = (logit: number, right: number) =>
      Array.from({ length: 100 }, (_, at) => ({
        probabilities: blended(
          { net: Float32Array.of(logit, 0), lines: new Float32Array(2) },
          { net: 1, lines: 0 },
        ),
        label: at < right ? 0 : 1,
      }))
    const judged = [...answers(3, 95), ...answers(0.2, 20)]
    expect(fitThreshold(judged, 0.5)).to.equal(0.6)
    expect(fitThreshold([...judged, ...answers(0.1, 60)], 0.5)).to.be.within(0.52, 0.53)
  })
})

function lessonFor(): Lesson {
  const rows = [
    { columns: Int32Array.of(1, 3), values: Float32Array.of(0.8, 0.6) },
    { columns: Int32Array.of(3), values: Float32Array.of(1) },
  ]
  const targets = Float32Array.of(0.9, 0.05, 0.05, 0.05, 0.05, 0.9)
  return { size: 2, rows, targets, weights: Float32Array.of(0.5, 0.25) }
}

function sumsOf({ input, shape }: Network, { rows, size }: Lesson): Float32Array {
  const sums = new Float32Array(size * shape.hidden)
  rows.forEach((row, at) => addProduct(sums, at * shape.hidden, row, input, shape.hidden))
  return sums
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

function lossOf(runtime: Runtime, network: Network, lesson: Lesson): number {
  const head = openHead(runtime, network)
  const logits = head.forward(sumsOf(network, lesson), lesson.size)
  const answers = runtime.tf.softmax(logits)
  const given = answers.dataSync<'float32'>()
  runtime.tf.dispose([logits, answers])
  head.dispose()
  const { labels } = network.shape
  return lesson.targets.reduce(
    (loss, target, at) =>
      loss + target * crossEntropy(given[at] ?? 0) * (lesson.weights[Math.floor(at / labels)] ?? 0),
    0,
  )
}
