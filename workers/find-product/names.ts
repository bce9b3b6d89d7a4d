import { CATEGORY_WORDS, NOTIONS } from '../../models/ware-words.ts'
import { FILLER_WORDS, latinIn, signsIn } from './text.ts'
import { isEndOf, isSameWord, plain } from './spelling.ts'

/** The names of a product, laid out for finding it. */
export interface Named {
  /** The words of its names in Latin letters. */
  readonly words: readonly NameWord[]
  /** Its names in other scripts, without the maker. */
  readonly signs: readonly string[]
  /** Whole names, with and without the maker. */
  readonly whole: ReadonlySet<string>
  readonly bare: ReadonlySet<string>
  /** The kinds of things that it is one of: rows of `NOTION_WORDS`. */
  readonly notions: ReadonlySet<number>
}

export interface NameWord {
  readonly word: string
  readonly language: string
  /** Names the thing; others tell what it is like. */
  readonly isHead: boolean
}

type Parts = readonly string[]

/** Each row means one kind of thing; a word may have several parts. */
export const NOTION_WORDS: readonly (readonly Parts[])[] = NOTIONS.map((row) =>
  partsOf(row.replace(/^~ /u, '')),
)

/** Rows of things that are only taken for each other. */
export const WIDE: ReadonlySet<number> = new Set(
  NOTIONS.flatMap((row, index) => (row.startsWith('~') ? [index] : [])),
)

/** Words for a category, by its id. */
export const CATEGORY_PARTS: ReadonlyMap<string, readonly Parts[]> = new Map(
  Object.entries(CATEGORY_WORDS).map(([category, row]) => [category, partsOf(row)]),
)

function partsOf(row: string): readonly Parts[] {
  return row.split(/\s+/u).map((word) => plain(word).split(/[_-]/u))
}

/** In these the thing stands first and what it is like after it. */
const THING_FIRST: readonly string[] = ['es', 'fr', 'it', 'pt']

/** Lays out names by language; the same names only once. */
export function named(names: Readonly<Record<string, string>>): Named {
  const key = JSON.stringify(names)
  const known = LAID_OUT.get(key)
  if (known) return known
  if (LAID_OUT.size >= LAID_OUT_MAX) LAID_OUT.clear()
  const made = layOut(Object.entries(names).map(([language, name]) => ({ language, name: plain(name) })))
  LAID_OUT.set(key, made)
  return made
}

const LAID_OUT = new Map<string, Named>()
const LAID_OUT_MAX = 20_000

function layOut(names: readonly { readonly language: string; readonly name: string }[]): Named {
  const makers = makersIn(names.map(({ name }) => name))
  const words = names.flatMap(({ language, name }) => wordsOf(name, language, makers))
  const signs = names.flatMap(({ name }) => (signsIn(name) === '' ? [] : [signsIn(name)]))
  const bare = names.map(({ name }) =>
    joined(
      latinIn(name).filter((word) => !makers.has(word)),
      name,
    ),
  )
  return {
    words,
    signs,
    whole: new Set(names.map(({ name }) => joined(latinIn(name), name))),
    bare: new Set(bare),
    notions: notionsOf(words, signs),
  }
}

/** A name as it is compared as a whole: its words in order, whatever stands between them. */
export const joined = (latin: readonly string[], text: string): string =>
  [...latin.filter((word) => !FILLER_WORDS.has(word)), signsIn(text)].join(' ').trim()

/** A word that a name has in every language is the maker's. */
function makersIn(names: readonly string[]): ReadonlySet<string> {
  const [first, ...others] = names.map((name) => new Set(latinIn(name)))
  if (!first || others.length < 2) return new Set()
  return new Set([...first].filter((word) => word.length > 3 && others.every((each) => each.has(word))))
}

function wordsOf(name: string, language: string, makers: ReadonlySet<string>): readonly NameWord[] {
  const latin = latinIn(name).filter((word) => !FILLER_WORDS.has(word))
  const own = latin.filter((word) => !makers.has(word))
  const isForeign = signsIn(name) !== ''
  const head = isForeign ? undefined : THING_FIRST.includes(language) ? own[0] : own.at(-1)
  const single = latin.map((word) => ({ word, language, isHead: word === head }))
  // Written as one: "tshirt", "rainjacket".
  const pairs = own.slice(1).map((word, index) => ({
    word: `${own[index]}${word}`,
    language,
    isHead: word === head || own[index] === head,
  }))
  return [...single, ...pairs]
}

function notionsOf(words: readonly NameWord[], signs: readonly string[]): ReadonlySet<number> {
  const languages = new Map<string, NameWord[]>()
  for (const word of words) languages.set(word.language, [...(languages.get(word.language) ?? []), word])
  const ofHeads = words.filter(({ isHead }) => isHead).flatMap(({ word, language }) => rowsOf(word, language))
  const ofSeveral = SEVERAL.flatMap(({ row, parts }) =>
    [...languages.values()].some((own) => isIn(parts, own)) ? [row] : [],
  )
  const ofSigns = IN_SIGNS.flatMap(({ row, word }) =>
    signs.some((name) => name.endsWith(word)) ? [row] : [],
  )
  return new Set([...ofHeads, ...ofSeveral, ...ofSigns])
}

const ALL_WORDS = NOTION_WORDS.flatMap((words, row) => words.map((parts) => ({ row, parts })))
const IN_SIGNS = ALL_WORDS.map(({ row, parts }) => ({ row, word: parts.join('') })).filter(
  ({ word }) => signsIn(word) !== '',
)
const SINGLE = ALL_WORDS.flatMap(({ row, parts: [word = '', ...more] }) =>
  more.length === 0 && signsIn(word) === '' ? [{ row, word }] : [],
)
const SEVERAL = ALL_WORDS.map(({ row, parts }) => ({
  row,
  parts: parts.filter((part) => !FILLER_WORDS.has(part)),
})).filter(({ parts }, index) => parts.length > 0 && (ALL_WORDS[index]?.parts.length ?? 0) > 1)

/** The rows in which this word is. Many products are called by the same. */
function rowsOf(word: string, language: string): readonly number[] {
  const key = `${language === 'de'} ${word}`
  const known = ROWS.get(key)
  if (known) return known
  const rows = SINGLE.filter(
    (each) => isSameWord(each.word, word) || (language === 'de' && isEndOf(each.word, word)),
  ).map(({ row }) => row)
  ROWS.set(key, rows)
  return rows
}

const ROWS = new Map<string, readonly number[]>()

/** Are all of these words in a name, and what it is called among them? */
function isIn(parts: Parts, own: readonly NameWord[]): boolean {
  const found = parts.map((part) => own.find(({ word }) => isSameWord(part, word)))
  return found.every((word) => word) && found.some((word) => word?.isHead)
}
