import type { Example, Intent, Locale, Words } from '../domain.ts'
import { NO_CUES, readCues } from './cues.ts'
import { didYouMean, mapping, problem, unknownKeys, type Keys, type Problem, type Source } from './source.ts'

/** Reads the files of one language folder: what it is called, how people say things, how we say them. */
export function readLocale(
  tag: string,
  files: readonly Source[],
  intents: ReadonlyMap<string, Intent>,
): {
  readonly locale: Locale
  readonly utterances: readonly Example[]
  readonly problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const utterances: Example[] = []
  const words: Record<string, Words> = {}
  let about: Pick<Locale, 'name' | 'direction' | 'cues'> | null = null
  for (const source of files) {
    const name = source.path.replace(/^.*\/|\.yaml$/g, '')
    const data = mapping(source.data)
    if (!data) {
      problems.push(problem(source, [], 'error', `The file is no mapping.`))
    } else if (name === '_locale') {
      about = readAbout(source, data, problems)
    } else if (name.startsWith('_')) {
      words[name] = readWords(source, ['words'], data.words, problems)
    } else {
      if (name !== 'any' && !intents.has(name)) {
        const message = `There is no intent '${name}' in config/intents.${didYouMean(name, intents.keys())}`
        problems.push(problem(source, [], 'error', message))
      }
      problems.push(...unknownKeys(source, [], data, ['title', 'utterances', 'replies']))
      const title = typeof data.title === 'string' ? { title: data.title } : {}
      words[name] = { ...title, ...readWords(source, ['replies'], data.replies ?? {}, problems) }
      utterances.push(...readUtterances(source, tag, name, data.utterances, problems))
    }
  }
  if (!about) {
    const source = { path: `locales/${tag}/_locale.yaml`, lineOf: () => 1 }
    problems.push(problem(source, [], 'error', `It is missing. It says 'name: <the language in itself>'.`))
  }
  return {
    locale: { tag, ...(about ?? { name: tag, direction: 'ltr', cues: NO_CUES }), words },
    utterances,
    problems,
  }
}

function readAbout(source: Source, data: Readonly<Record<string, unknown>>, problems: Problem[]) {
  problems.push(...unknownKeys(source, [], data, ['name', 'direction', 'cues']))
  if (typeof data.name !== 'string') {
    problems.push(problem(source, ['name'], 'error', `'name' is missing: the language's name in itself.`))
  }
  if (data.direction !== undefined && data.direction !== 'ltr' && data.direction !== 'rtl') {
    problems.push(problem(source, ['direction'], 'error', `direction must be ltr or rtl.`))
  }
  const direction: Locale['direction'] = data.direction === 'rtl' ? 'rtl' : 'ltr'
  const name = typeof data.name === 'string' ? data.name : ''
  return { name, direction, cues: readCues(source, data.cues, problems) }
}

/** A tree of texts. */
function readWords(source: Source, at: Keys, data: unknown, problems: Problem[]): Words {
  const tree = mapping(data)
  if (!tree) {
    problems.push(problem(source, at, 'error', `'${at.join('.')}' must be a mapping of texts.`))
    return {}
  }
  const entries = Object.entries(tree).map(([key, value]): [string, string | Words] => {
    if (typeof value === 'string') return [key, value.trim()]
    if (mapping(value)) return [key, readWords(source, [...at, key], value, problems)]
    const message = `'${key}' is ${JSON.stringify(value)}; it must be a text. Put quotes around it.`
    problems.push(problem(source, [...at, key], 'error', message))
    return [key, '']
  })
  return Object.fromEntries(entries)
}

function readUtterances(
  source: Source,
  locale: string,
  intent: string,
  data: unknown,
  problems: Problem[],
): Example[] {
  if (data === undefined) return []
  if (!Array.isArray(data)) {
    problems.push(problem(source, ['utterances'], 'error', `utterances must be a list of texts.`))
    return []
  }
  return data.flatMap((text: unknown, index): Example[] => {
    if (typeof text === 'string' && text.trim() !== '') return [{ locale, intent, text: text.trim() }]
    const message = `${JSON.stringify(text)} is no text. Put quotes around it.`
    problems.push(problem(source, ['utterances', index], 'error', message))
    return []
  })
}
