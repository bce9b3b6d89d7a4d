import { checkWords } from './compile/check.ts'
import { readIntent } from './compile/intent.ts'
import { didYouMean, problem, type Problem, type Source } from './compile/source.ts'
import { completeness, type Completeness } from './compile/level.ts'
import { neededWords } from './compile/needs.ts'
import { readLocale } from './compile/words.ts'
import { sameUtterances } from './compile/utterances.ts'
import type { Domain, Example, Intent, Locale } from './domain.ts'

export type { Problem, Source } from './compile/source.ts'

/** What compile has to know of the code: which jobs there are, which reasons they refuse with, what they tell. */
export interface Known {
  readonly jobs: ReadonlyMap<string, { readonly reasons: readonly string[] }>
  /** What replies can show, and in which forms ('' is as it is). */
  readonly values: ReadonlyMap<string, readonly string[]>
}

export interface Compiled {
  /** null when a problem of level `error` was found. */
  readonly domain: Domain | null
  readonly problems: readonly Problem[]
  /** How much of it each language has. */
  readonly levels: readonly Completeness[]
}

export const FALLBACK_LOCALE = 'en'

/**
 * Turns the files of `config/intents` and `locales` into a domain. The same code serves the start of the hub,
 * `npm run validate` and an editor's "publish".
 */
export function compile(sources: readonly Source[], known: Known, revision: string): Compiled {
  const problems: Problem[] = sources.flatMap((source) =>
    source.broken
      ? [{ path: source.path, line: source.broken.line, level: 'error', message: source.broken.message }]
      : [],
  )
  const readable = sources.filter((source) => !source.broken)
  const intents = readIntents(readable, known, problems)
  const { locales, utterances } = readLocales(readable, intents, problems)
  problems.push(...checkWords(readable, intents, locales, known), ...sameUtterances(readable))
  const domain = { revision, intents, locales, fallbackLocale: FALLBACK_LOCALE, utterances }
  const isSound = problems.every(({ level }) => level !== 'error')
  const levels = levelsOf(domain, known)
  return { domain: isSound ? domain : null, problems: problems.toSorted(byPlace), levels }
}

function levelsOf({ intents, locales, utterances }: Domain, known: Known): readonly Completeness[] {
  const needed = neededWords(intents, known)
  const inFallback = utterances.filter(({ locale }) => locale === FALLBACK_LOCALE)
  const spoken = [...new Set(inFallback.map(({ intent }) => intent))]
  return [...locales.values()].map((locale) => completeness(locale, needed, spoken, utterances))
}

function readIntents(
  sources: readonly Source[],
  known: Known,
  problems: Problem[],
): ReadonlyMap<string, Intent> {
  const intents = new Map<string, Intent>()
  for (const source of sources) {
    const name = nameIn(source)
    if (name === undefined) continue
    const read = readIntent(name, source, known)
    intents.set(name, read.intent)
    problems.push(...read.problems)
  }
  for (const source of sources) problems.push(...unknownIntents(source, intents))
  return intents
}

/** Intents that an intent names and that are not there. */
function unknownIntents(source: Source, intents: ReadonlyMap<string, Intent>): readonly Problem[] {
  const name = nameIn(source)
  const intent = name === undefined ? undefined : intents.get(name)
  if (!intent) return []
  return (['covers', 'offers'] as const).flatMap((key) =>
    intent[key].flatMap((other, index) =>
      intents.has(other)
        ? []
        : [
            problem(
              source,
              [key, index],
              'error',
              `There is no intent '${other}'.${didYouMean(other, intents.keys())}`,
            ),
          ],
    ),
  )
}

const nameIn = ({ path }: Source) => /^config\/intents\/([^/]+)\.yaml$/.exec(path)?.[1]

function readLocales(
  sources: readonly Source[],
  intents: ReadonlyMap<string, Intent>,
  problems: Problem[],
): { locales: ReadonlyMap<string, Locale>; utterances: readonly Example[] } {
  const folders = new Map<string, Source[]>()
  for (const source of sources) {
    const tag = /^locales\/([^/]+)\/[^/]+\.yaml$/.exec(source.path)?.[1]
    if (tag !== undefined) folders.set(tag, [...(folders.get(tag) ?? []), source])
  }
  const locales = new Map<string, Locale>()
  const utterances: Example[] = []
  for (const [tag, files] of folders) {
    const read = readLocale(tag, files, intents)
    locales.set(tag, read.locale)
    utterances.push(...read.utterances)
    problems.push(...read.problems)
  }
  if (!locales.has(FALLBACK_LOCALE)) {
    const source = { path: `locales/${FALLBACK_LOCALE}`, lineOf: () => 1 }
    problems.push(
      problem(source, [], 'error', `There is no folder ${source.path}: every language falls back on it.`),
    )
  }
  return { locales, utterances }
}

function byPlace(a: Problem, b: Problem): number {
  return a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1
}
