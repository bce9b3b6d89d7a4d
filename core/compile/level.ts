import type { Example, Locale } from '../domain.ts'
import type { Need } from './needs.ts'
import { hasWords } from './texts.ts'

/**
 * How much of the pack a language has. `begun`: less than that; `talking`: whatever is said about no intent in
 * particular; `serving`: every reply, button and title; `complete`: and utterances enough for every intent.
 */
export type Level = 'begun' | 'talking' | 'serving' | 'complete'

export interface Completeness {
  readonly locale: string
  readonly level: Level
  /** Of the texts that are needed. */
  readonly words: { readonly present: number; readonly needed: number }
  readonly utterances: number
  /** The intent with the fewest utterances. */
  readonly fewest: { readonly intent: string; readonly utterances: number } | null
}

/** With fewer utterances an intent is hardly understood. */
const ENOUGH = 25

/** How complete a language is. `spoken` are the intents that people start by what they say. */
export function completeness(
  locale: Locale,
  needed: readonly Need[],
  spoken: readonly string[],
  utterances: readonly Example[],
): Completeness {
  const must = needed.filter(({ isOptional }) => !isOptional)
  const isThere = ({ file, key }: Need) => hasWords(locale, file, key) || hasWords(locale, 'any', key)
  const own = utterances.filter((example) => example.locale === locale.tag)
  const counts = spoken.map((intent) => ({
    intent,
    utterances: own.filter((example) => example.intent === intent).length,
  }))
  const [fewest = null] = counts.toSorted((a, b) => a.utterances - b.utterances)
  const level = (): Level => {
    if (!must.filter(({ file }) => file === 'any').every(isThere)) return 'begun'
    if (!must.every(isThere)) return 'talking'
    return fewest === null || fewest.utterances >= ENOUGH ? 'complete' : 'serving'
  }
  return {
    locale: locale.tag,
    level: level(),
    words: { present: must.filter(isThere).length, needed: must.length },
    utterances: own.length,
    fewest,
  }
}
