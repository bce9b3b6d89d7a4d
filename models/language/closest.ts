import type { Scripts } from './script.ts'
import type { Vocabulary } from './vocabulary.ts'
import { EVERYWHERE, SHOP_WORDS } from './words.ts'

interface Evidence {
  readonly words: readonly string[]
  /** By language: how well the n-grams fit, 0 to 1. */
  readonly scores: Readonly<Record<string, number>>
  readonly scripts: Scripts
  readonly vocabulary: Vocabulary
  readonly supported: ReadonlySet<string>
}

/** The language that n-grams and known words speak for together; null when both are weak. */
export function closest(evidence: Evidence): { language: string; confidence: number } | null {
  const { words, scores, vocabulary } = evidence
  const known = coverage(words, vocabulary)
  const languages = [...new Set([...Object.keys(scores), ...known.keys()])]
  const ranked = languages
    .map((language) => ({ language, total: total(language, known, evidence) }))
    .sort((a, b) => b.total - a.total)
  const [best] = ranked
  if (!best) return null
  const isKnown = (known.get(best.language) ?? 0) >= COVERED_MIN
  const isFar =
    evidence.scripts.latin > 0 &&
    !isLikely(best.language, evidence) &&
    words.join('').length < FAR_LETTERS_MIN
  if (!isKnown && (isFar || (scores[best.language] ?? 0) < FIT_MIN)) return null
  const weights = ranked.map((one) => Math.exp((one.total - best.total) / SPREAD))
  return { language: best.language, confidence: 1 / weights.reduce((sum, weight) => sum + weight, 0) }
}

/** Below both, it may be a name, a product or a row of keys. Made-up words fit some language at 0.4 to 0.65. */
const COVERED_MIN = 0.2
const FIT_MIN = 0.68

/** A far language needs more letters: most short words that fit one are slips of the keyboard. */
const FAR_LETTERS_MIN = 12

/** Over how much of a score the confidence spreads. */
const SPREAD = 0.12

/** A language that the shop has words for is likelier than a far one with the same score. */
const LIKELY = 0.05

function total(language: string, known: ReadonlyMap<string, number>, evidence: Evidence): number {
  const fit = evidence.scores[language] ?? 0
  return fit + (known.get(language) ?? 0) + (isLikely(language, evidence) ? LIKELY : 0)
}

/** Of a script that several languages share, the usual one; in Latin letters, those that the shop has words for. */
function isLikely(language: string, { scripts, supported }: Evidence): boolean {
  if (scripts.usual !== null && scripts.latin === 0) return language === scripts.usual
  return supported.has(language) || language in SHOP_WORDS
}

/** By language: the share of these words that it knows, 0 to 1. International and one-letter words count little. */
function coverage(words: readonly string[], vocabulary: Vocabulary): ReadonlyMap<string, number> {
  const covered = new Map<string, number>()
  let sum = 0
  for (const word of words) {
    const weight = word.length < 2 || EVERYWHERE.has(word) ? 0.2 : 1
    sum += weight
    for (const [language, share] of vocabulary.get(word) ?? [])
      covered.set(language, (covered.get(language) ?? 0) + weight * share)
  }
  return new Map([...covered].map(([language, weight]) => [language, weight / sum]))
}
