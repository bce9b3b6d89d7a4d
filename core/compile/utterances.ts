import type { Problem, Source } from './source.ts'
import { mapping, problem } from './source.ts'

/** Utterances that stand under two intents of a language: the model could learn neither. */
export function sameUtterances(sources: readonly Source[]): readonly Problem[] {
  const first = new Map<string, { readonly path: string; readonly line: number }>()
  return sources.flatMap((source) => {
    const tag = /^locales\/([^/]+)\/[^_][^/]*\.yaml$/.exec(source.path)?.[1]
    const utterances = tag === undefined ? undefined : mapping(source.data)?.utterances
    if (!Array.isArray(utterances)) return []
    return utterances.flatMap((text: unknown, index): Problem[] => {
      if (typeof text !== 'string') return []
      const key = `${tag} ${plain(text)}`
      const same = first.get(key)
      if (!same) first.set(key, { path: source.path, line: source.lineOf(['utterances', index]) })
      if (!same || same.path === source.path) return []
      const message = `'${text}' stands in ${same.path}:${same.line} too. Keep it where it belongs.`
      return [problem(source, ['utterances', index], 'error', message)]
    })
  })
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
