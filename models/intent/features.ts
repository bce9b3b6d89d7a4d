import { normalise } from './normalise.ts'

/** One utterance as a sparse row: the columns that are not zero, and their values. Length 1 when all is known. */
export interface Row {
  readonly columns: Int32Array
  readonly values: Float32Array
}

/** The n-grams that the net knows, a column each, and how rare each was in training. */
export interface Vocabulary {
  readonly columns: ReadonlyMap<string, number>
  /** Inverse document frequency, by column. */
  readonly idf: Float32Array
  /** The same for an n-gram that was never kept. */
  readonly unknownIdf: number
}

/** How often each n-gram occurs in the text. */
export type Grams = ReadonlyMap<string, number>

/**
 * Words and pairs of words, the character n-grams of 2 to 5 inside each word, and for scripts that write no spaces
 * the n-grams of 1 to 3 over the running text. The first letter of a key is its kind.
 */
export function grams(text: string): Grams {
  const counts = new Map<string, number>()
  const add = (gram: string) => counts.set(gram, (counts.get(gram) ?? 0) + 1)
  const tokens = normalise(text).match(TOKENS) ?? []
  let previous = START
  tokens.forEach((token, index) => {
    if (RUNNING.test(token)) {
      const run = (index === 0 ? START : '') + token + (index === tokens.length - 1 ? END : '')
      for (const gram of characterGrams(run, 1, 3)) add(`r${gram}`)
      previous = ''
      return
    }
    add(`w${token}`)
    if (previous) add(`p${previous} ${token}`)
    previous = token
    if (isWritten(token)) for (const gram of characterGrams(` ${token} `, 2, 5)) add(`c${gram}`)
  })
  if (previous && previous !== START) add(`p${previous} ${END}`)
  return counts
}

/** Learns the columns from the utterances of training: n-grams of at least two of them, the commonest first. */
export function fitVocabulary(utterances: readonly Grams[], maxColumns: number): Vocabulary {
  const frequencies = new Map<string, number>()
  for (const counts of utterances) {
    for (const gram of counts.keys()) frequencies.set(gram, (frequencies.get(gram) ?? 0) + 1)
  }
  const kept = [...frequencies]
    .filter(([, frequency]) => frequency >= 2)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, maxColumns)
  const idf = (frequency: number) => Math.log((1 + utterances.length) / (1 + frequency)) + 1
  return {
    columns: new Map(kept.map(([gram], column) => [gram, column])),
    idf: Float32Array.from(kept, ([, frequency]) => idf(frequency)),
    unknownIdf: idf(0),
  }
}

/**
 * Sublinear tf times idf. Unknown n-grams count in the length by which all is divided: the less of a text is known,
 * the shorter its row, and the less sure the net is of it.
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
 * without spaces, or words whose longer n-grams are mostly known, as they are when one is misspelt. Numbers, e-mails
 * and links alone do not tell what is wanted.
 */
export function isFamiliar(counts: Grams, { columns }: Vocabulary): boolean {
  let [known, longer] = [0, 0]
  for (const gram of counts.keys()) {
    const isKnown = columns.has(gram)
    const isWord = gram.startsWith('w') && !isMask(gram.slice(1))
    if (isKnown && (isWord || (gram.startsWith('r') && gram.length > 2))) return true
    if (!gram.startsWith('c') || gram.length < 5) continue
    longer++
    if (isKnown) known++
  }
  return longer > 0 && known / longer >= 0.4
}

/** By code points: half of one would not survive being written to a file. */
function characterGrams(text: string, shortest: number, longest: number): string[] {
  const characters = Array.from(text)
  const found: string[] = []
  for (let size = shortest; size <= longest; size++) {
    for (let start = 0; start + size <= characters.length; start++) {
      found.push(characters.slice(start, start + size).join(''))
    }
  }
  return found
}

/** A word, and not a mask or an emoji, whose letters say nothing. */
function isWritten(token: string): boolean {
  return /^[\p{L}\p{M}\p{N}']/u.test(token)
}

function isMask(token: string): boolean {
  return token.startsWith('<')
}

const START = '^'
const END = '$'

/** Scripts that write no spaces between words. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー々`
const RUNNING = new RegExp(`^[${UNSPACED}]`, 'v')
const TOKENS = new RegExp(
  String.raw`<[a-z]+>|[${UNSPACED}]+|[[\p{L}\p{M}\p{N}']--[${UNSPACED}]]+|\p{Extended_Pictographic}`,
  'gv',
)
