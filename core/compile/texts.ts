import type { Known } from '../compile.ts'
import type { Locale, Words } from '../domain.ts'
import { didYouMean, problem, type Problem, type Source } from './source.ts'

export type FileOf = (file: string) => Pick<Source, 'path' | 'lineOf'>

/** Every text of these words, with the keys that lead to it. */
export function texts(
  words: string | Words | undefined,
  keys: readonly string[] = [],
): { keys: readonly string[]; text: string }[] {
  if (words === undefined) return []
  if (typeof words === 'string') return [{ keys, text: words }]
  return Object.entries(words).flatMap(([key, value]) => texts(value, [...keys, key]))
}

/** The text or the texts under this key. */
export const at = (words: string | Words | undefined, key: string) =>
  typeof words === 'object' ? words[key] : undefined

/** Is there a text at this key, or one with a plural form or a context after it? */
export function hasWords({ words }: Locale, file: string, key: string): boolean {
  const stem = key.split('.').at(-1) ?? ''
  const parent = key.split('.').slice(0, -1).reduce<string | Words | undefined>(at, words[file])
  return (
    typeof parent === 'object' &&
    Object.keys(parent).some((each) => each === stem || each.startsWith(`${stem}_`))
  )
}

/** Where a text of a file stands in it: a title at the top, words of the page under 'words', replies under 'replies'. */
export function placeOf(file: string, keys: readonly string[]): readonly string[] {
  if (file.startsWith('_')) return ['words', ...keys]
  return keys[0] === 'title' ? keys : ['replies', ...keys]
}

/** Texts must show only what there is, each in the form that it has: money as money, a day as a day. */
export function shown(locale: Locale, { values }: Known, fileOf: FileOf): readonly Problem[] {
  const files = Object.keys(locale.words).filter((file) => !file.startsWith('_'))
  return files.flatMap((file) =>
    texts(locale.words[file]).flatMap(({ keys, text }) => {
      const report = (message: string) => problem(fileOf(file), placeOf(file, keys), 'error', message)
      if (text.replace(PLACEHOLDER, '').includes('{{'))
        return [report(`A '{{' is not closed, or what stands between the braces is no name.`)]
      return [...text.matchAll(PLACEHOLDER)].flatMap(([, name = '', format = '']) => {
        const forms = values.get(name)
        if (!forms) return [report(`Nothing is called '{{${name}}}'.${didYouMean(name, values.keys())}`)]
        if (forms.includes(format)) return []
        const right = forms.map((form) => (form === '' ? `{{${name}}}` : `{{${name}, ${form}}}`))
        return [
          report(
            `'${name}' cannot be shown ${format === '' ? 'as it is' : `as '${format}'`}: write ${right.join(' or ')}.`,
          ),
        ]
      })
    }),
  )
}

/** Translations must show the same values as the fallback's text. */
export function differing(fallback: Locale, locale: Locale, fileOf: FileOf): readonly Problem[] {
  return Object.keys(locale.words).flatMap((file) =>
    texts(locale.words[file]).flatMap(({ keys, text }) => {
      const model = keys.reduce<string | Words | undefined>(at, fallback.words[file])
      if (typeof model !== 'string') return []
      const extra = [...placeholders(text)].filter((name) => !placeholders(model).has(name))
      const gone = [...placeholders(model)].filter((name) => !placeholders(text).has(name))
      const report = (message: string) => problem(fileOf(file), placeOf(file, keys), 'error', message)
      return [
        ...extra.map((name) =>
          report(`It shows '{{${name}}}', which the '${fallback.tag}' text does not have.`),
        ),
        ...gone.map((name) => report(`It leaves out '{{${name}}}', which the '${fallback.tag}' text shows.`)),
      ]
    }),
  )
}

/** A text with a plural form needs all forms of its language (Intl.PluralRules). */
export function plurals(locale: Locale, fileOf: FileOf): readonly Problem[] {
  const forms = new Intl.PluralRules(locale.tag).resolvedOptions().pluralCategories
  return Object.keys(locale.words).flatMap((file) => {
    const all = texts(locale.words[file]).map(({ keys }) => keys)
    const joined = new Set(all.map((keys) => keys.join('.')))
    return (
      all
        // An option may be called 'other'.
        .filter((keys) => keys[0] !== 'option' && keys.at(-1)?.endsWith('_other'))
        .flatMap((keys) => {
          const stem = keys.join('.').replace(/_other$/, '')
          return forms
            .filter((form) => !joined.has(`${stem}_${form}`))
            .map((form) =>
              problem(
                fileOf(file),
                ['replies', ...keys],
                'error',
                `'${stem}_${form}' is missing: '${locale.tag}' has that plural.`,
              ),
            )
        })
    )
  })
}

const PLACEHOLDER = /\{\{\s*([\w.-]+)\s*(?:,\s*(\w+)\s*)?\}\}/gu

const placeholders = (text: string) => new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))
