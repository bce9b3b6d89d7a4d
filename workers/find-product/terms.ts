import { COLOR_WORDS, NO_COLORS } from '../../models/ware-words.ts'
import { CATEGORY_PARTS, NOTION_WORDS, type Named } from './names.ts'
import { isEndOf, isSameWord, plain } from './spelling.ts'
import { FILLER_WORDS, latinIn, signRuns, signsIn } from './text.ts'

/** A word of what is looked for, or several that make one. */
export interface Term {
  readonly parts: readonly string[]
  readonly notions: readonly number[]
  readonly categories: readonly string[]
  /** The same for what a longer word ends in: "Kinderschuhe". */
  readonly endNotions: readonly number[]
  readonly endCategories: readonly string[]
}

export interface Query {
  readonly terms: readonly Term[]
  /** Canonical colours that the words name. */
  readonly colors: readonly string[]
}

/** Longer texts are no name. In UTF-16 units. */
const READ_MAX = 200
const TERMS_MAX = 12

/** What a text looks for: its terms, without what is only said around them. */
export function queryOf(words: string, catalogue: readonly Named[]): Query {
  const text = plain(words.slice(0, READ_MAX))
  const latin = inLatin(latinIn(text), catalogue)
  const signs = signRuns(text).map((run) => inSigns(run, catalogue))
  const all = [latin, ...signs]
  return {
    terms: all.flatMap(({ terms }) => terms).slice(0, TERMS_MAX),
    colors: [...new Set(all.flatMap(({ colors }) => colors))],
  }
}

const COLORS = Object.entries(COLOR_WORDS).flatMap(([color, row]) =>
  row.split(/\s+/u).map((word) => ({ color, word: plain(word) })),
)

/** The longest name of anything has so many parts. */
const PARTS_MAX = 4

function inLatin(words: readonly string[], catalogue: readonly Named[]): Query {
  const terms: Term[] = []
  const colors: string[] = []
  for (let index = 0; index < words.length;) {
    const several = severalAt(words, index, catalogue)
    const word = words[index] ?? ''
    const color = colorOf(word)
    if (several) terms.push(several)
    else if (color) colors.push(color)
    else if (!FILLER_WORDS.has(word) && word.length > 1 && !/^\d+$/u.test(word)) terms.push(termOf([word]))
    index += several?.parts.length ?? 1
  }
  return { terms, colors }
}

/** In any of its forms: "rojas", "schwarzer". */
function colorOf(word: string): string | undefined {
  const root = word.replace(/e[rm]$/u, '')
  return COLORS.find((each) => isSameWord(each.word, word) || isSameWord(each.word, root))?.color
}

/** A thing that several words name together, here: "sac à dos", "head lamp". */
function severalAt(words: readonly string[], index: number, catalogue: readonly Named[]): Term | null {
  for (let length = PARTS_MAX; length > 1; length--) {
    const parts = words.slice(index, index + length)
    if (parts.length < length) continue
    const term = termOf(parts)
    if (term.notions.length > 0 || term.categories.length > 0) return term
    const one = parts.join('')
    const isOne = length === 2 && catalogue.some(({ words: names }) => names.some(({ word }) => word === one))
    const isApart = catalogue.some(({ words: names }) =>
      parts.every((part) => names.some(({ word }) => word === part)),
    )
    if (isOne && !isApart) return { ...termOf([one]), parts }
  }
  return null
}

function termOf(parts: readonly string[]): Term {
  const is = (word: readonly string[]) =>
    word.length === parts.length && word.every((part, index) => isSameWord(part, parts[index] ?? ''))
  const notions = rowsWith(is)
  const categories = categoriesWith(is)
  const [only = ''] = parts
  const isPlain = notions.length > 0 || categories.length > 0 || parts.length > 1 || signsIn(only) !== ''
  const isEnd = ([end = '', ...more]: readonly string[]) => more.length === 0 && isEndOf(end, only)
  const endNotions = isPlain ? [] : rowsWith(isEnd)
  const endCategories = isPlain || endNotions.length > 0 ? [] : categoriesWith(isEnd)
  return { parts, notions, categories, endNotions, endCategories }
}

const categoriesWith = (is: (word: readonly string[]) => boolean): readonly string[] =>
  [...CATEGORY_PARTS].flatMap(([id, words]) => (words.some(is) ? [id] : []))

const rowsWith = (is: (word: readonly string[]) => boolean): readonly number[] =>
  NOTION_WORDS.flatMap((row, index) => (row.some(is) ? [index] : []))

const SIGN_COLORS = new Map(
  COLORS.filter(({ word }) => signsIn(word) !== '').map(({ word, color }) => [word, color]),
)
const NOT_COLORS = NO_COLORS.map(plain)
const KNOWN_SIGNS: ReadonlySet<string> = new Set(
  [...NOTION_WORDS.flat(), ...[...CATEGORY_PARTS.values()].flat()]
    .map((parts) => parts.join(''))
    .filter((word) => signsIn(word) !== ''),
)

/** Cuts a text without spaces at the longest words that are known; what lies between them is a word too. */
function inSigns(run: string, catalogue: readonly Named[]): Query {
  const names = new Set(catalogue.flatMap(({ signs }) => signs))
  const terms: Term[] = []
  const colors: string[] = []
  let rest = ''
  const flush = () => {
    if (rest !== '') terms.push(termOf([rest]))
    rest = ''
  }
  for (let index = 0; index < run.length;) {
    const known = longestAt(run, index, (word) => isKnown(word, names))
    const color = SIGN_COLORS.get(known)
    const isColor = color !== undefined && !NOT_COLORS.some((word) => run.startsWith(word, index))
    const isWord = KNOWN_SIGNS.has(known) || names.has(known)
    if (known === '' || (!isColor && !isWord && !FILLER_WORDS.has(known))) rest += run.charAt(index)
    else flush()
    if (isColor) colors.push(color)
    else if (isWord) terms.push(termOf([known]))
    index += isColor || isWord || FILLER_WORDS.has(known) ? known.length : 1
  }
  flush()
  return { terms, colors }
}

const isKnown = (word: string, names: ReadonlySet<string>) =>
  names.has(word) || KNOWN_SIGNS.has(word) || SIGN_COLORS.has(word) || FILLER_WORDS.has(word)

const SIGNS_MAX = 14

function longestAt(run: string, index: number, is: (word: string) => boolean): string {
  for (let length = Math.min(SIGNS_MAX, run.length - index); length > 0; length--) {
    const word = run.slice(index, index + length)
    if (is(word)) return word
  }
  return ''
}
