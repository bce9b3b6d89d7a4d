import type { Row } from './vocabulary.ts'

/** In which language each n-gram is at home: the one in which it is written oftenest. */
export interface Homes {
  readonly locales: readonly string[]
  /** Index of the locale, by column. */
  readonly byColumn: Uint8Array
}

/** Finds the homes of the columns of these rows, whose locales are given in their order. */
export function fitHomes(rows: readonly Row[], written: readonly string[], columns: number): Homes {
  const locales = [...new Set(written)].toSorted()
  const utterances = new Float32Array(locales.length)
  const counts = new Float32Array(columns * locales.length)
  rows.forEach((row, at) => {
    const locale = locales.indexOf(written[at] ?? '')
    utterances[locale] = (utterances[locale] ?? 0) + 1
    for (const column of row.columns) {
      const place = column * locales.length + locale
      counts[place] = (counts[place] ?? 0) + 1
    }
  })
  const byColumn = Uint8Array.from({ length: columns }, (_, column) =>
    highest(
      locales.map((_, locale) => (counts[column * locales.length + locale] ?? 0) / (utterances[locale] ?? 1)),
    ),
  )
  return { locales, byColumn }
}

/** The language that most of the row is at home in: good enough to choose by how sure to be, not for a reply. */
export function homeOf({ columns, values }: Row, { locales, byColumn }: Homes): string {
  const votes = locales.map(() => 0)
  columns.forEach((column, index) => {
    const home = byColumn[column] ?? 0
    votes[home] = (votes[home] ?? 0) + (values[index] ?? 0)
  })
  return locales[highest(votes)] ?? ''
}

function highest(numbers: readonly number[]): number {
  return numbers.indexOf(Math.max(...numbers))
}
