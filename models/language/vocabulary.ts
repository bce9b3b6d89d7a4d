import type { Example } from '../../core/domain.ts'
import { plain } from './plain.ts'
import type { Scripts } from './script.ts'
import { EVERYWHERE, SHOP_WORDS } from './words.ts'

/** By word: how much it speaks for each language. The shares of a word sum to 1. */
export type Vocabulary = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Learns from the examples, and from a few dozen shop words of the languages that have none. */
export function learnWords(examples: readonly Example[]): Vocabulary {
  const counts = new Map<string, Map<string, number>>()
  const totals = new Map<string, number>()
  for (const { locale, text } of examples) {
    const language = locale.toLowerCase().split('-', 1)[0] ?? locale
    // A Latin word among Han letters is a borrowed one: it does not make a text in Latin letters Chinese.
    if (BORROWING.has(language)) continue
    for (const word of wordsOf(plain(text))) {
      for (const form of new Set([word, word.replaceAll("'", '')])) add(counts, form, language, 1)
      totals.set(language, (totals.get(language) ?? 0) + 1)
    }
  }
  const rates = new Map<string, Map<string, number>>()
  for (const [word, byLanguage] of counts) {
    for (const [language, count] of byLanguage)
      add(rates, word, language, Math.min(COMMON, count / (totals.get(language) ?? 1)))
  }
  for (const [language, words] of Object.entries(SHOP_WORDS)) {
    for (const word of words.split(' ')) rates.set(word, new Map(rates.get(word)).set(language, COMMON))
  }
  return new Map([...rates].map(([word, byLanguage]) => [word, shares(byLanguage)]))
}

/** Languages that are not written in Latin letters, and whose scripts tell them without any words. */
const BORROWING: ReadonlySet<string> = new Set(['zh', 'ja', 'ko'])

/** The words of a text that can tell its language; none where all of them are international. */
export function tellingWords(letters: string, { latin, usual }: Scripts): readonly string[] {
  const words = wordsOf(letters, latin === 0 && usual !== null)
  return words.every((word) => word.length < 2 || EVERYWHERE.has(word)) ? [] : words
}

function wordsOf(letters: string, isOther = false): readonly string[] {
  return (
    letters.match(
      isOther ? /\p{L}[\p{L}\p{M}]*/gu : /\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:'\p{Script=Latin}+)*/gu,
    ) ?? []
  )
}

/** A word this frequent is as common as any: 'no' is as Spanish as it is English. */
const COMMON = 0.0005

function add(to: Map<string, Map<string, number>>, word: string, language: string, amount: number) {
  const byLanguage = to.get(word) ?? new Map<string, number>()
  to.set(word, byLanguage.set(language, (byLanguage.get(language) ?? 0) + amount))
}

function shares(rates: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const total = [...rates.values()].reduce((sum, rate) => sum + rate, 0)
  return new Map([...rates].map(([language, rate]) => [language, rate / total]))
}
