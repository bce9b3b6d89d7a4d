import { createHash } from 'node:crypto'
import type { Example } from '../../core/domain.ts'
import type { LanguageModel } from '../model.ts'
import { plain } from './plain.ts'
import { byScript, readScripts } from './script.ts'
import { closest } from './closest.ts'
import { learnWords, tellingWords } from './vocabulary.ts'

/**
 * Opens the language model. Languages that a script alone tells are read from it; the others from the n-grams of
 * `eld` and from the words of the examples. The answer is a tag of `locales` when one of them is the language,
 * else the bare language ('es'): which languages the hub can answer in is not decided here.
 */
export async function openLanguageModel(options: {
  readonly locales: readonly string[]
  readonly examples: readonly Example[]
}): Promise<LanguageModel> {
  const { eld } = await import('eld/extrasmall')
  const vocabulary = learnWords(options.examples)
  const supported = new Set(options.locales.map(languageOf))
  const tagOf = (language: string) =>
    options.locales.find((tag) => tag === language) ??
    options.locales.find((tag) => languageOf(tag) === language) ??
    language

  const predict = (text: string) => {
    const letters = plain(text)
    const scripts = readScripts(letters)
    const told = byScript(letters, scripts)
    if (told) return { locale: tagOf(told), confidence: SURE }
    const words = tellingWords(letters, scripts)
    if (words.length === 0) return NO_EVIDENCE
    const scores = eld.detect(words.join(' ')).getScores()
    const best = closest({ words, scores, scripts, vocabulary, supported })
    return best ? { locale: tagOf(best.language), confidence: best.confidence } : NO_EVIDENCE
  }
  return {
    name: 'language',
    version: versionOf(options.examples),
    predict: async (text) => predict(text),
    close: async () => {},
  }
}

const SURE = 0.99
const NO_EVIDENCE = { locale: null, confidence: 0 }

const languageOf = (tag: string) => tag.toLowerCase().split('-', 1)[0] ?? tag

function versionOf(examples: readonly Example[]): string {
  const hash = createHash('sha256').update('eld 2.1 extrasmall')
  for (const { locale, text } of examples) hash.update(`${locale}\n${text}\n`)
  return hash.digest('hex').slice(0, 16)
}
