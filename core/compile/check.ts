import { FALLBACK_LOCALE, type Known } from '../compile.ts'
import type { Intent, Locale } from '../domain.ts'
import { sameLabels } from './labels.ts'
import { neededWords, type Need } from './needs.ts'
import { didYouMean, problem, type Problem, type Source } from './source.ts'
import { differing, hasWords, placeOf, plurals, shown, texts, type FileOf } from './texts.ts'

/**
 * Checks the words against the behaviour and the languages against each other: every act has words, every word is
 * reached by an act, texts show what there is, translations the same as the fallback, plurals have the forms of their
 * language, and no two buttons of a reply read the same.
 */
export function checkWords(
  sources: readonly Source[],
  intents: ReadonlyMap<string, Intent>,
  locales: ReadonlyMap<string, Locale>,
  known: Known,
): readonly Problem[] {
  const fallback = locales.get(FALLBACK_LOCALE)
  if (!fallback) return []
  const files = new Map(sources.map((source) => [source.path, source]))
  const needed = neededWords(intents, known)
  return [...locales.values()].flatMap((locale) => {
    const fileOf = (file: string) => {
      const path = `locales/${locale.tag}/${file}.yaml`
      return files.get(path) ?? { path, lineOf: () => 1 }
    }
    const isFallback = locale.tag === FALLBACK_LOCALE
    return [
      ...missing(needed, locale, isFallback, fileOf),
      ...[...intents.keys(), 'any'].flatMap((file) => unreached(file, needed, locale, fileOf)),
      ...shown(locale, known, fileOf),
      ...(isFallback ? [] : differing(fallback, locale, fileOf)),
      ...plurals(locale, fileOf),
      ...sameLabels(intents, locale, fileOf),
    ]
  })
}

function missing(
  needed: readonly Need[],
  locale: Locale,
  isFallback: boolean,
  fileOf: FileOf,
): readonly Problem[] {
  return needed
    .filter(
      ({ file, key, isOptional }) =>
        !isOptional && !hasWords(locale, file, key) && !hasWords(locale, 'any', key),
    )
    .map(({ file, key }) => {
      const cure = isFallback
        ? 'Every language falls back on these words: add them.'
        : `It falls back on '${FALLBACK_LOCALE}'.`
      return problem(
        fileOf(file),
        ['replies'],
        isFallback ? 'error' : 'gap',
        `There are no words for '${key}'. ${cure}`,
      )
    })
}

function unreached(
  file: string,
  needed: readonly Need[],
  locale: Locale,
  fileOf: FileOf,
): readonly Problem[] {
  const reachable = needed.filter((need) => need.file === file).map(({ key }) => key)
  const known = file === 'any' ? [...new Set(needed.map(({ key }) => key))] : reachable
  return texts(locale.words[file]).flatMap(({ keys }) => {
    const key = keys.join('.')
    if (known.some((each) => key === each || key.startsWith(`${each}_`))) return []
    return [
      problem(
        fileOf(file),
        placeOf(file, keys),
        'error',
        `Nothing ever says '${key}'.${didYouMean(key, known)}`,
      ),
    ]
  })
}
