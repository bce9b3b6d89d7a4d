import { plain } from './plain.ts'
import { agreeing, formsOf } from './product-forms.ts'
import { EVERYDAY, GOODS, HAN_GOODS, KATAKANA_GOODS, LINKS } from './product-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The names of a shop, laid out for reading texts. */
export interface Gazetteer {
  /** Words that name a product, by each of their forms. */
  readonly heads: ReadonlyMap<string, Head>
  /** The other words of names: 'wireless', 'montaña', makers. */
  readonly modifiers: ReadonlySet<string>
  /** Heads that compounds end in: 'jacke'. Five letters or more. */
  readonly endings: ReadonlySet<string>
  /** Heads by what remains of them when one letter is left out, for misspelled words. */
  readonly near: ReadonlyMap<string, readonly string[]>
  /** In scripts without spaces: heads, and what may stand before them. */
  readonly signs: { readonly heads: ReadonlySet<string>; readonly before: ReadonlySet<string> }
  /** Plain names of cities. */
  readonly cities: ReadonlySet<string>
}

export interface Head {
  /** Does it name one by itself? */
  readonly isSure: boolean
  /** The words that stand beside it in names. */
  readonly beside: ReadonlySet<string>
}

/** Reads the names once for each state of the shop: who refreshes them hands over another object. */
export function gazetteerOf(vocabulary: Vocabulary): Gazetteer {
  const known = MADE.get(vocabulary)
  if (known) return known
  const made = make(vocabulary)
  MADE.set(vocabulary, made)
  return made
}

const MADE = new WeakMap<Vocabulary, Gazetteer>()

/** What is left of a word when one of its letters is missing. */
export const shorter = (word: string): readonly string[] =>
  Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))

/** In these the thing stands first and what it is like after it. */
const THING_FIRST: readonly string[] = ['es', 'fr', 'it', 'pt']
const LATIN = /[a-zß\u0153\u00E6\d]+(?:-[a-zß\u0153\u00E6\d]+)*/gu
const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC]/u

function make({ products, cities }: Vocabulary): Gazetteer {
  const heads = new Map<string, Head>()
  const written = new Set<string>()
  const compounds = new Set<string>()
  const modifiers = new Set<string>()
  const signNames = new Set<string>()
  const addHead = (word: string, language: string, words: readonly string[]) => {
    const name = plain(word).replaceAll('-', '')
    const isSure = !EVERYDAY.has(name)
    if (isSure && name.length >= 6) for (const each of [name, `${name}s`]) written.add(each)
    for (const form of formsOf(word, language)) {
      const known = heads.get(form)
      heads.set(form, {
        isSure: isSure || (known?.isSure ?? false),
        beside: new Set([...(known?.beside ?? []), ...words]),
      })
      if (isSure && language === 'de' && form.length >= 5) compounds.add(form)
    }
  }
  for (const names of products) {
    const makers = makersIn(names)
    for (const maker of makers) modifiers.add(maker)
    for (const [language, name] of Object.entries(names)) {
      if (SIGNS.test(name)) {
        signNames.add(withoutMakers(plain(name), makers))
        continue
      }
      const words = (name.toLowerCase().match(WRITTEN) ?? []).filter((word) => !makers.has(plain(word)))
      const ordered = THING_FIRST.includes(language) ? words : words.toReversed()
      const [head, ...others] = ordered.filter((word) => word.length > 1)
      if (head === undefined) continue
      const beside = others
        .flatMap((other) => [...formsOf(other, language), ...agreeing(other, language)])
        .filter((other) => !LINKS.has(other))
      addHead(head, language, beside)
      for (const part of [...beside, ...partsOf(head)]) modifiers.add(part)
    }
  }
  for (const [language, words] of Object.entries(GOODS)) {
    for (const word of words.split(/\s+/u)) addHead(word, language, [])
  }
  return {
    heads,
    modifiers,
    endings: new Set([...compounds, ...sharedEndings([...compounds], 6)]),
    near: nearOf(written),
    signs: signsOf(signNames),
    cities: new Set(cities.map((city) => plain(city))),
  }
}

const WRITTEN = /[\p{Script=Latin}\d]+(?:-[\p{Script=Latin}\d]+)*/gu

/** A word that a name has in every language is the maker's. */
function makersIn(names: Readonly<Record<string, string>>): ReadonlySet<string> {
  const each = Object.values(names).map((name) => new Set(plain(name).match(LATIN) ?? []))
  const [first] = each
  if (!first || each.length < 3) return new Set()
  return new Set([...first].filter((word) => word.length > 3 && each.every((words) => words.has(word))))
}

function withoutMakers(name: string, makers: ReadonlySet<string>): string {
  return [...makers].reduce((rest, maker) => rest.replace(maker, ''), name).replace(/\s+/gu, '')
}

const partsOf = (word: string): readonly string[] =>
  word.includes('-')
    ? word
        .split('-')
        .filter((part) => part.length >= 3)
        .map(plain)
    : []

/** What two words or more end in. */
function sharedEndings(words: readonly string[], shortest: number): readonly string[] {
  const counts = new Map<string, number>()
  for (const word of words) {
    for (let length = shortest; length <= word.length - 3; length += 1) {
      const ending = word.slice(-length)
      counts.set(ending, (counts.get(ending) ?? 0) + 1)
    }
  }
  return [...counts].filter(([, count]) => count > 1).map(([ending]) => ending)
}

function nearOf(words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>()
  for (const word of words) {
    for (const key of new Set([word, ...shorter(word)])) {
      const list = near.get(key) ?? []
      list.push(word)
      near.set(key, list)
    }
  }
  return near
}

/** A name, its last two signs, and what several names end in are heads; what comes before them stands before others. */
function signsOf(names: ReadonlySet<string>): Gazetteer['signs'] {
  const all = [...names]
  const goods = [...HAN_GOODS, ...KATAKANA_GOODS].map(plain)
  const shared = new Set(sharedSigns(all))
  const heads = new Set<string>(goods)
  const before = new Set<string>()
  for (const name of all) {
    heads.add(name)
    for (let length = 2; length < name.length; length += 1) {
      const ending = name.slice(-length)
      const isHead = shared.has(ending) || heads.has(ending) || (length === 2 && HAN_ONLY.test(ending))
      if (!isHead) continue
      if (!EVERYDAY.has(ending)) heads.add(ending)
      if (name.length - length >= 2) before.add(name.slice(0, -length))
    }
    const kana = /[\p{Script=Katakana}\u30FC]+$/u.exec(name)?.[0]
    if (kana && kana.length >= 3 && !EVERYDAY.has(kana)) heads.add(kana)
    if (kana && name.length - kana.length >= 1) before.add(name.slice(0, -kana.length))
  }
  return { heads, before }
}

const HAN_ONLY = /^\p{Script=Han}+$/u

/** What two names or more end in, where a Chinese word may begin: two signs or more, no mere kana. */
function sharedSigns(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const name of names) {
    for (let length = 2; length < name.length; length += 1) {
      const ending = name.slice(-length)
      if (HAN_ONLY.test(ending)) counts.set(ending, (counts.get(ending) ?? 0) + 1)
    }
  }
  return [...counts].filter(([, count]) => count > 1).map(([ending]) => ending)
}
