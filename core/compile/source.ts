/** A file as it was read: its content as plain data, and where each part of it stands. */
export interface Source {
  /** From the project's folder: 'locales/en/cancel_order.yaml'. */
  readonly path: string
  readonly data: unknown
  /** The line (from 1) of the value at these keys; of its nearest parent when there is none. */
  readonly lineOf: (keys: readonly (string | number)[]) => number
  /** The file is no YAML at all. */
  readonly broken?: { readonly line: number; readonly message: string }
}

/** What is wrong with a file, where, and what to do about it. */
export interface Problem {
  readonly path: string
  readonly line: number
  /** `error`: cannot be published. `gap`: a language lacks something and falls back on another. */
  readonly level: 'error' | 'gap'
  readonly message: string
}

export type Keys = readonly (string | number)[]

export function problem(
  { path, lineOf }: Pick<Source, 'path' | 'lineOf'>,
  keys: Keys,
  level: Problem['level'],
  message: string,
): Problem {
  return { path, line: lineOf(keys), level, message }
}

/** A mapping, or null. */
export function mapping(data: unknown): Readonly<Record<string, unknown>> | null {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
    ? (data as Record<string, unknown>)
    : null
}

/** Problems for keys that mean nothing here. */
export function unknownKeys(source: Source, at: Keys, data: object, allowed: readonly string[]): Problem[] {
  return Object.keys(data)
    .filter((key) => !allowed.includes(key))
    .map((key) =>
      problem(source, [...at, key], 'error', `'${key}' means nothing here.${didYouMean(key, allowed)}`),
    )
}

/** ' Did you mean 'fulfil'?' when something known is spelt nearly so, else the list of what is known. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const all = [...known]
  const [nearest] = all
    .map((each) => ({ each, distance: editDistance(word, each) }))
    .filter(({ each, distance }) => distance <= Math.max(1, Math.floor(each.length / 3)))
    .toSorted((a, b) => a.distance - b.distance)
  if (nearest) return ` Did you mean '${nearest.each}'?`
  return all.length > 0 && all.length <= 20 ? ` Known: ${all.join(', ')}.` : ''
}

/** Levenshtein distance in characters. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap))
    }
    row = next
  }
  return row[b.length] ?? 0
}
