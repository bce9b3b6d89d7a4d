import type { Tensor2D } from '@tensorflow/tfjs-core'
import type { Example } from '../../core/domain.ts'
import type { Understanding } from '../../core/event.ts'
import type { Runtime } from '../runtime/index.ts'
import { grams, isFamiliar, toRow, type Grams } from './features.ts'
import { openHead, pack } from './network.ts'
import type { TrainedIntent } from './train.ts'

export type IntentAnswer = Pick<Understanding, 'intent' | 'confidence' | 'ranking'>

/** Asks the nets about several texts at once. */
export interface Answering {
  answer(texts: readonly string[]): Promise<IntentAnswer[]>
  close(): void
}

/** Loads the weights onto the backend. `examples` are what the model was trained on. */
export function answering(trained: TrainedIntent, examples: readonly Example[], runtime: Runtime): Answering {
  const { network, vocabulary, labels, temperature, threshold } = trained
  const { tf } = runtime
  const head = openHead(runtime, network)
  const written = asWritten(examples)
  const hasMeaning = (text: string, counts: Grams = new Map()) =>
    !ONE_SIGN.test(text.trim()) && isFamiliar(counts, vocabulary)
  return {
    async answer(texts) {
      const counted = texts.map(grams)
      const mean = tf.tidy(() => {
        const logits = head.forward(pack(counted.map((counts) => toRow(counts, vocabulary))))
        const each = tf.softmax(tf.div<Tensor2D>(logits, temperature))
        return tf.mean(tf.reshape(each, [texts.length, network.shape.members, labels.length]), 1)
      })
      const probabilities = await mean.data<'float32'>()
      mean.dispose()
      return texts.map((text, at) => {
        const known = written.get(plain(text))
        if (!known && !hasMeaning(text, counted[at])) return NOTHING
        const all = labels.map((intent, label) => ({
          intent,
          confidence: probabilities[at * labels.length + label] ?? 0,
        }))
        return decided(known ? surely(known, all) : all, threshold)
      })
    },
    close: () => head.dispose(),
  }
}

const RANKING = 5
/** A finger that rested on a key. */
const ONE_SIGN = /^(.)\1{3,}$/su
const NOTHING: IntentAnswer = { intent: null, confidence: 0, ranking: [] }

function decided(all: readonly Ranked[], threshold: number): IntentAnswer {
  const ranking = all.toSorted((a, b) => b.confidence - a.confidence).slice(0, RANKING)
  const [first] = ranking
  if (!first) return NOTHING
  return {
    intent: first.confidence >= threshold ? first.intent : null,
    confidence: first.confidence,
    ranking,
  }
}

interface Ranked {
  readonly intent: string
  readonly confidence: number
}

/** How sure to be of what an author wrote down for one intent only. */
const CERTAIN = 0.99

function surely(known: string, all: readonly Ranked[]): Ranked[] {
  const before = all.find(({ intent }) => intent === known)?.confidence ?? 0
  const after = Math.max(before, CERTAIN)
  const shrink = before < 1 ? (1 - after) / (1 - before) : 0
  return all.map(({ intent, confidence }) => ({
    intent,
    confidence: intent === known ? after : confidence * shrink,
  }))
}

/** Short utterances, by their plain form, that authors wrote down for one intent only: 'stop', 'ok', '取消'. */
function asWritten(examples: readonly Example[]): ReadonlyMap<string, string> {
  const written = new Map<string, string>()
  const disputed = new Set<string>()
  for (const { text, intent } of examples) {
    if (text.length > SHORT) continue
    const key = plain(text)
    if ((written.get(key) ?? intent) !== intent) disputed.add(key)
    written.set(key, intent)
  }
  for (const key of ['', ...disputed]) written.delete(key)
  return written
}

const SHORT = 40

/** Without case, punctuation and outer space, which change nothing in so few words. */
function plain(text: string): string {
  if (text.length > 2 * SHORT) return ''
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
}
