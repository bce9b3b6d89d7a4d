import { expect } from 'chai'
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import {
  openIntentModel,
  type IntentModelOptions,
  type OpenedIntentModel,
} from '../../models/intent/index.ts'
import type { IntentModel } from '../../models/model.ts'
import { openRuntime, type Runtime } from '../../models/runtime/index.ts'
import { EXAMPLES, MEANINGLESS, UNSEEN } from './intent-samples.ts'

describe('the intent model', () => {
  let runtime: Runtime
  let dir: string
  let model: OpenedIntentModel

  before(async () => {
    runtime = await openRuntime()
    dir = await mkdtemp(join(tmpdir(), 'parley-intent-'))
    model = await open({ dir })
  })

  after(async () => {
    await model.close()
    await rm(dir, { recursive: true, force: true })
  })

  function open(options: Partial<IntentModelOptions>): Promise<OpenedIntentModel> {
    return openIntentModel({
      examples: EXAMPLES,
      dir,
      runtime,
      progress: () => {},
      warn: () => {},
      ...options,
    })
  }

  it('understands what it was not taught word for word, in both languages', async () => {
    const answers = await answersOf(model)
    const right = UNSEEN.filter(([, intent], at) => answers[at]?.intent === intent)
    expect(right.length).to.be.at.least(UNSEEN.length - 2)
  })

  it('has no opinion on what means nothing', async () => {
    for (const text of MEANINGLESS) {
      const { intent, confidence } = await model.predict(text)
      expect([text.slice(0, 40), intent]).to.deep.equal([text.slice(0, 40), null])
      expect(confidence).to.be.below(0.3)
    }
  })

  it('is certain of short words that an author wrote down', async () => {
    const expected = {
      ok: 'affirm',
      'Stop!': 'abort',
      cancel: 'abort',
      取消: 'abort',
      好: 'affirm',
      hi: 'greet',
    }
    for (const [text, intent] of Object.entries(expected)) {
      const answer = await model.predict(text)
      expect([text, answer.intent]).to.deep.equal([text, intent])
      expect(answer.confidence).to.be.at.least(0.95)
    }
  })

  it('ranks the intents by probabilities', async () => {
    const { ranking, confidence } = await model.predict('can I cancel or track my order')
    const confidences = ranking.map((ranked) => ranked.confidence)
    expect(confidences).to.deep.equal(confidences.toSorted((a, b) => b - a))
    expect(confidences[0]).to.equal(confidence)
    expect(confidences.reduce((a, b) => a + b, 0)).to.be.closeTo(1, 0.001)
  })

  it('says what it is worth by answers to what it had not seen', () => {
    const { utterances, judged, accuracy, byLocale, calibrationError } = model.metrics
    expect(utterances).to.equal(EXAMPLES.length)
    expect(judged).to.be.within(EXAMPLES.length / 8, EXAMPLES.length / 2)
    expect(Object.keys(byLocale)).to.deep.equal(['en', 'zh'])
    expect(accuracy).to.be.above(0.5)
    expect(calibrationError).to.be.within(0, 0.5)
  })

  it('is the same artifact for the same utterances in another order', async () => {
    const other = await mkdtemp(join(tmpdir(), 'parley-intent-'))
    const again = await open({ dir: other, examples: EXAMPLES.toReversed() })
    expect([again.trained, again.version]).to.deep.equal([true, model.version])
    expect(await sums(other, again)).to.equal(await sums(dir, model))
    await again.close()
    await rm(other, { recursive: true })
  })

  it('is another artifact when an utterance changes', async () => {
    const [first, ...rest] = EXAMPLES
    const again = await open({ examples: [{ ...first!, text: 'where on earth is my order' }, ...rest] })
    expect(again.trained).to.equal(true)
    expect(again.version).not.to.equal(model.version)
    await again.close()
  })

  it('is loaded when it was trained before, and answers the same', async () => {
    const again = await open({})
    expect([again.trained, again.trainMs]).to.deep.equal([false, 0])
    expect(await answersOf(again)).to.deep.equal(await answersOf(model))
    expect(again.metrics).to.deep.equal(model.metrics)
    await again.close()
  })

  for (const [damage, harm] of Object.entries({
    altered: (file: string) => writeFile(file, 'something else'),
    'cut short': (file: string) => truncate(file, 1000),
    missing: (file: string) => rm(file),
  })) {
    it(`is refused and trained again when a file of it is ${damage}`, async () => {
      const before = await answersOf(model)
      await harm(join(dir, 'intent', model.version, 'weights.bin'))
      const warnings: string[] = []
      const again = await open({ warn: (line) => warnings.push(line) })
      expect(warnings.join()).to.match(/weights\.bin is (missing|not what was written).*trained again/)
      expect(again.trained).to.equal(true)
      expect(await answersOf(again)).to.deep.equal(before)
      await again.close()
    })
  }

  it('is one artifact when two open it at once', async () => {
    const other = await mkdtemp(join(tmpdir(), 'parley-intent-'))
    const both = await Promise.all([open({ dir: other }), open({ dir: other })])
    expect(await readdir(join(other, 'intent'))).to.deep.equal([model.version])
    for (const each of both) {
      expect(await answersOf(each)).to.deep.equal(await answersOf(model))
      await each.close()
    }
    await rm(other, { recursive: true })
  })

  it('pushes out the oldest artifacts, not the newest', async () => {
    const other = await mkdtemp(join(tmpdir(), 'parley-intent-'))
    const names = Array.from({ length: 8 }, (_, at) => `${at}`.padStart(32, '0'))
    for (const [at, name] of names.entries()) {
      await mkdir(join(other, 'intent', name), { recursive: true })
      await utimes(join(other, 'intent', name), at, at)
    }
    const again = await open({ dir: other })
    expect((await readdir(join(other, 'intent'))).toSorted()).to.deep.equal(
      [...names.slice(3), again.version].toSorted(),
    )
    await again.close()
    await rm(other, { recursive: true })
  })

  it('answers what is asked at once in one pass of the net, 64 at most', async () => {
    const { counting, passes } = counted(runtime)
    const again = await open({ runtime: counting })
    await Promise.all(Array.from({ length: 64 }, () => again.predict('where is my order')))
    expect(passes()).to.equal(1)
    await Promise.all(Array.from({ length: 65 }, () => again.predict('where is my order')))
    expect(passes()).to.equal(3)
    await again.close()
  })

  it('gives back the memory of every answer', async () => {
    await model.predict('hello')
    const { numTensors } = runtime.tf.memory()
    for (let round = 0; round < 500; round++) await model.predict(`where is order ${round}`)
    expect(runtime.tf.memory().numTensors).to.equal(numTensors)
  })

  it('is trained in a thread of its own, and tells how far that is', async () => {
    const told: (readonly [number, number])[] = []
    const warnings: string[] = []
    const again = await open({
      seed: 2,
      progress: ({ step, steps }) => told.push([step, steps]),
      warn: (line) => warnings.push(line),
    })
    expect(warnings).to.deep.equal([])
    expect(told.at(-1)?.[0]).to.equal(told.at(-1)?.[1])
    expect(told.map(([step]) => step)).to.deep.equal(told.map((_, at) => at + 1))
    await again.close()
  })

  it('needs something to learn from', async () => {
    const refused = await open({ examples: [] }).catch((error: unknown) => String(error))
    expect(refused).to.contain('There are no utterances to learn from')
  })

  it('answers the same on the plain JavaScript backend', async () => {
    const script = join(import.meta.dirname, 'answers-on.ts')
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, 'cpu', dir])
    const other = JSON.parse(stdout) as {
      backend: string
      trained: boolean
      answers: Awaited<ReturnType<IntentModel['predict']>>[]
    }
    expect([other.backend, other.trained]).to.deep.equal(['cpu', false])
    const mine = await answersOf(model)
    other.answers.forEach(({ intent, confidence }, at) => {
      expect(intent).to.equal(mine[at]?.intent)
      expect(confidence).to.be.closeTo(mine[at]?.confidence ?? 0, 0.001)
    })
  })
})

function answersOf(model: IntentModel) {
  return Promise.all(UNSEEN.map(([text]) => model.predict(text)))
}

function sums(dir: string, model: OpenedIntentModel): Promise<string> {
  return readFile(join(dir, 'intent', model.version, 'SHA256SUMS'), 'utf8')
}

/** A runtime that counts passes of the net: each multiplies matrices once. */
function counted(runtime: Runtime): { readonly counting: Runtime; readonly passes: () => number } {
  let products = 0
  const matMul: Runtime['tf']['matMul'] = (...matrices) => {
    products++
    return runtime.tf.matMul(...matrices)
  }
  return { counting: { ...runtime, tf: { ...runtime.tf, matMul } }, passes: () => products }
}
