import type { Example } from '../../core/domain.ts'
import type { Understanding } from '../../core/event.ts'
import type { Runtime } from '../runtime/index.ts'
import { blended, USUAL } from './blend.ts'
import { grams, type Grams } from './features.ts'
import { homeOf } from './homes.ts'
import { openScoring } from './score.ts'
import type { TrainedIntent } from './train.ts'
import { isFamiliar, toRow } from './vocabulary.ts'

export type IntentAnswer = Pick<Understanding, 'intent' | 'confidence' | 'ranking'>

/** Asks both members about several texts at once. */
export interface Answering {
  answer(texts: readonly string[]): Promise<IntentAnswer[]>
  close(): void
}

/** Loads the weights onto the backend. `examples` are what the model was trained on. */
export function answering(trained: TrainedIntent, examples: readonly Example[], runtime: Runtime): Answering {
  const { vocabulary, homes, labels, blends, threshold } = trained
  const scoring = openScoring(runtime, trained)
  const written = asWritten(examples)
  const hasMeaning = (text: string, counts: Grams = new Map()) =>
    !ONE_SIGN.test(text.trim()) && isFamiliar(counts, vocabulary)
  return {
    async answer(texts) {
      const counted = texts.map(grams)
      const rows = counted.map((counts) => toRow(counts, vocabulary))
      const scores = await scoring.score(rows)
      return texts.map((text, at) => {
        const [row, score] = [rows[at], scores[at]]
        if (!row || !score) return NOTHING
        const known = written.get(plain(text))
        if (!known && !hasMeaning(text, counted[at])) return NOTHING
        const probabilities = blended(score, blends[homeOf(row, homes)] ?? USUAL)
        const all = labels.map((intent, label) => ({ intent, confidence: probabilities[label] ?? 0 }))
        return decided(known ? surely(known, all) : all, threshold)
      })
    },
    close: () => scoring.close(),
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
