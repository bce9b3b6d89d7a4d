import type { Grams } from './features.ts'

/** The n-grams that are known, a column each, and how rare each was in training. */
export interface Vocabulary {
  readonly columns: ReadonlyMap<string, number>
  /** Inverse document frequency, by column. */
  readonly idf: Float32Array
  /** The same for an n-gram that was never kept. */
  readonly unknownIdf: number
}

/** One utterance as a sparse row: the columns that are not zero, and their values. Length 1 when all is known. */
export interface Row {
  readonly columns: Int32Array
  readonly values: Float32Array
}

/** Learns the columns from the utterances of training, the commonest n-grams first. */
export function fitVocabulary(
  utterances: readonly Grams[],
  { leastUtterances, most }: { readonly leastUtterances: number; readonly most: number },
): Vocabulary {
  const frequencies = new Map<string, number>()
  for (const counts of utterances) {
    for (const gram of counts.keys()) frequencies.set(gram, (frequencies.get(gram) ?? 0) + 1)
  }
  const kept = [...frequencies]
    .filter(([, frequency]) => frequency >= leastUtterances)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
  const idf = (frequency: number) => Math.log((1 + utterances.length) / (1 + frequency)) + 1
  return {
    columns: new Map(kept.map(([gram], column) => [gram, column])),
    idf: Float32Array.from(kept, ([, frequency]) => idf(frequency)),
    unknownIdf: idf(0),
  }
}

/**
 * Sublinear tf times idf. Unknown n-grams count in the length by which all is divided: the less of a text is known,
 * the shorter its row, and the less sure the answer.
 */
export function toRow(counts: Grams, vocabulary: Vocabulary): Row {
  const columns: number[] = []
  const values: number[] = []
  let square = 0
  for (const [gram, count] of counts) {
    const column = vocabulary.columns.get(gram)
    const value = (1 + Math.log(count)) * (vocabulary.idf[column ?? -1] ?? vocabulary.unknownIdf)
    square += value * value
    if (column === undefined) continue
    columns.push(column)
    values.push(value)
  }
  const length = Math.sqrt(square) || 1
  return { columns: Int32Array.from(columns), values: Float32Array.from(values, (value) => value / length) }
}

/**
 * Is enough of this text known to have an opinion? It needs one known word, two known characters in a row of a script
 * without spaces, or words whose longer n-grams are mostly known, as they are when one is misspelt. Numbers, e-mails,
 * links and question marks alone do not tell what is wanted.
 */
export function isFamiliar(counts: Grams, { columns }: Vocabulary): boolean {
  let [known, longer] = [0, 0]
  for (const gram of counts.keys()) {
    const isKnown = columns.has(gram)
    const isWord = gram.startsWith('w') && !gram.startsWith('w<')
    if (isKnown && (isWord || (gram.startsWith('r') && gram.length > 2))) return true
    if (!gram.startsWith('c') || gram.length < 5) continue
    longer++
    if (isKnown) known++
  }
  return longer > 0 && known / longer >= 0.4
}
