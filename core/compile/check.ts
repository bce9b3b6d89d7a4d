import { FALLBACK_LOCALE, type Known } from '../compile.ts'
import type { Intent, Locale, Words } from '../domain.ts'
import { didYouMean, problem, type Problem, type Source } from './source.ts'

/**
 * Checks the words against the behaviour and the languages against each other: every act has words, every word is
 * reached by an act, translations show the same values, plurals have the forms of their language.
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
      ...(isFallback ? [] : differing(fallback, locale, fileOf)),
      ...plurals(locale, fileOf),
    ]
  })
}

/** A text that some act shows: its file and its key there. */
interface Need {
  readonly file: string
  readonly key: string
  readonly isOptional?: boolean
}

type FileOf = (file: string) => Pick<Source, 'path' | 'lineOf'>

const ANY = `
  greet thank goodbye disclose-automation apologise out-of-scope resume
  offer.any clarify.rephrase clarify.topics clarify.between notify-failure.job-failed
  offer-handoff.misunderstood handoff.asked button.yes button.no button.hand-back
  acknowledge.abandoned acknowledge.nothing-open acknowledge.handed-back
  state.processing state.shipped state.delivered state.cancelled state.return-requested
  state.exchange-requested state.refund-requested state.refunded state.held
  card.order.state card.order.total card.order.placedOn card.order.shippedOn
  card.order.deliveredOn card.order.trackingNumber
`
  .trim()
  .split(/\s+/)

function neededWords(intents: ReadonlyMap<string, Intent>, { jobs }: Known): readonly Need[] {
  const ofAny = ANY.map((key): Need => ({ file: 'any', key }))
  const slots = new Set([...intents.values()].flatMap((intent) => intent.slots.map(({ name }) => name)))
  const offers = [...slots].map((slot): Need => ({ file: 'any', key: `offer.${slot}`, isOptional: true }))
  return [...ofAny, ...offers, ...[...intents.values()].flatMap((intent) => ofIntent(intent, jobs))]
}

function ofIntent(intent: Intent, jobs: Known['jobs']): readonly Need[] {
  const { name: file, kind, slots, lookup, confirm, fulfil, reports, topic } = intent
  const need = (key: string): Need => ({ file, key })
  const may = (key: string): Need => ({ file, key, isOptional: true })
  const title = kind === 'task' || topic !== null ? [need('title')] : [may('title')]
  if (kind === 'question') return [...title, need('inform')]
  if (kind !== 'task') return title
  const reasons = [lookup?.job, fulfil].flatMap((job) => jobs.get(job ?? '')?.reasons ?? [])
  return [
    ...title,
    ...slots.filter(({ isAsked }) => isAsked).map(({ name }) => need(`request.${name}`)),
    ...slots.map(({ name }) => may(`option.${name}`)),
    ...(confirm ? [need('confirm')] : []),
    ...(reports === 'nothing' ? [] : [need(reports)]),
    may('acknowledge.abandoned'),
    ...[...new Set(reasons)].map((reason) => need(`notify-failure.${reason}`)),
    may('notify-failure.job-failed'),
    may('notify-failure.sign-in'),
  ]
}

function missing(
  needed: readonly Need[],
  locale: Locale,
  isFallback: boolean,
  fileOf: FileOf,
): readonly Problem[] {
  return needed
    .filter(({ file, key, isOptional }) => !isOptional && !has(locale, file, key) && !has(locale, 'any', key))
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

/** Is there a text at this key, or one with a plural form or a context after it? */
function has({ words }: Locale, file: string, key: string): boolean {
  const stem = key.split('.').at(-1) ?? ''
  const parent = key.split('.').slice(0, -1).reduce<string | Words | undefined>(at, words[file])
  return (
    typeof parent === 'object' &&
    Object.keys(parent).some((each) => each === stem || each.startsWith(`${stem}_`))
  )
}

const at = (words: string | Words | undefined, key: string) =>
  typeof words === 'object' ? words[key] : undefined

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
    const where = keys[0] === 'title' ? keys : ['replies', ...keys]
    return [problem(fileOf(file), where, 'error', `Nothing ever says '${key}'.${didYouMean(key, known)}`)]
  })
}

/** Translations must show the same values as the fallback's text. */
function differing(fallback: Locale, locale: Locale, fileOf: FileOf): readonly Problem[] {
  return Object.keys(locale.words).flatMap((file) =>
    texts(locale.words[file]).flatMap(({ keys, text }) => {
      const model = keys.reduce<string | Words | undefined>(at, fallback.words[file])
      if (typeof model !== 'string') return []
      const extra = [...placeholders(text)].filter((name) => !placeholders(model).has(name))
      const gone = [...placeholders(model)].filter((name) => !placeholders(text).has(name))
      const head = file.startsWith('_') ? 'words' : 'replies'
      const report = (message: string) => problem(fileOf(file), [head, ...keys], 'error', message)
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
function plurals(locale: Locale, fileOf: FileOf): readonly Problem[] {
  const forms = new Intl.PluralRules(locale.tag).resolvedOptions().pluralCategories
  return Object.keys(locale.words).flatMap((file) => {
    const all = texts(locale.words[file]).map(({ keys }) => keys)
    const joined = new Set(all.map((keys) => keys.join('.')))
    return all
      .filter((keys) => keys.at(-1)?.endsWith('_other'))
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
  })
}

function texts(
  words: string | Words | undefined,
  keys: readonly string[] = [],
): { keys: readonly string[]; text: string }[] {
  if (words === undefined) return []
  if (typeof words === 'string') return [{ keys, text: words }]
  return Object.entries(words).flatMap(([key, value]) => texts(value, [...keys, key]))
}

const placeholders = (text: string) =>
  new Set([...text.matchAll(/\{\{\s*([\w.-]+)/g)].map((match) => match[1] ?? ''))
