import type { Cues } from '../domain.ts'
import { strings } from './slots.ts'
import { mapping, problem, unknownKeys, type Keys, type Problem, type Source } from './source.ts'

/** Of a language that has none. */
export const NO_CUES: Cues = {
  questionEndings: [],
  ordinals: [],
  last: [],
  references: [],
  corrections: [],
  conjunctions: [],
}

/** Reads `cues` of a language's `_locale.yaml`. */
export function readCues(source: Source, data: unknown, problems: Problem[]): Cues {
  if (data === undefined) return NO_CUES
  const wrong = (keys: Keys, message: string) => problems.push(problem(source, keys, 'error', message))
  const cues = mapping(data)
  if (!cues) {
    wrong(['cues'], `cues is a mapping of lists of small words: ${Object.keys(NO_CUES).join(', ')}.`)
    return NO_CUES
  }
  problems.push(...unknownKeys(source, ['cues'], cues, Object.keys(NO_CUES)))
  const list = (key: keyof Cues) => strings(cues[key], ['cues', key], wrong)
  const ordinals = Array.isArray(cues.ordinals) ? (cues.ordinals as readonly unknown[]) : []
  return {
    questionEndings: list('questionEndings'),
    ordinals: ordinals.map((words, place) => strings(words, ['cues', 'ordinals', place], wrong)),
    last: list('last'),
    references: list('references'),
    corrections: list('corrections'),
    conjunctions: list('conjunctions'),
  }
}
