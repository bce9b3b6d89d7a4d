import { distanceIsOne } from './edit-distance.ts'
import { type Gazetteer, type Head, shorter } from './product-gazetteer.ts'
import { CLASHES, EVERYDAY, LINKS, LOOKALIKES } from './product-words.ts'
import { apart, type Extractor, type Passage, type Span } from './span.ts'
import { waresIn } from './ware.ts'

/**
 * Products of the shop, as written, in lower case: whole names, parts that name a thing ("earbuds", 耳机), inflected
 * or slightly misspelled. Words of names that mean many things ("case", "light") need another word of the same name.
 * Without any of them, the words in which somebody asks for a ware.
 */
export const product: Extractor = (passage) => {
  const known = READ.get(passage)
  if (known) return known
  const places = [...inWords(passage), ...inSigns(passage)]
  const value = (place: Place) => ({ ...place, value: named(place, passage) })
  const names = apart(places.map(value))
  const spans = names.length > 0 ? names : waresIn(passage).map((ware) => ({ ...value(ware), sureness: 0.4 }))
  READ.set(passage, spans)
  return spans
}

/** Colours and quantities ask for them too. */
const READ = new WeakMap<Passage, readonly Span[]>()

type Place = Pick<Span, 'start' | 'end'>

const named = ({ start, end }: Place, { text }: Passage) => text.slice(start, end).toLowerCase()

interface Word extends Place {
  readonly key: string
}

const WORD = /[a-zß\u0153\u00E6\d]+(?:-[a-zß\u0153\u00E6\d]+)*/gu
/** Longest name that is read, in words to each side of its head. */
const REACH = 5

function inWords(passage: Passage): readonly Place[] {
  const { plain, gazetteer, expected, locale } = passage
  const words = [...plain.matchAll(WORD)].map(({ 0: key, index }): Word => ({
    key: key.replaceAll('-', ''),
    start: index,
    end: index + key.length,
  }))
  const language = locale?.split('-')[0] ?? null
  const isClash = (key: string) => expected !== 'product' && (CLASHES[key] ?? language) !== language
  return words.flatMap((word, index) => {
    const head = isClash(word.key) ? null : headOf(word.key, gazetteer)
    if (head) return nameAround(words, index, head, passage)
    const isAnswer = expected === 'product' && word.key.length >= 4 && !EVERYDAY.has(word.key)
    return isAnswer && gazetteer.modifiers.has(word.key) ? [word] : []
  })
}

/** The whole name that this head stands in: 'wireless earbuds', 'sac à dos de voyage'. */
function nameAround(words: readonly Word[], index: number, head: Head, passage: Passage): readonly Place[] {
  const { plain, gazetteer } = passage
  const key = (at: number) => words[at]?.key ?? ''
  const touch = (at: number) => {
    const [left, right] = [words[at], words[at + 1]]
    return left && right ? /^[ '-]{1,2}$/u.test(plain.slice(left.end, right.start)) : false
  }
  const isLink = (at: number) => LINKS.has(key(at)) && !head.beside.has(key(at))
  const joins = (at: number) =>
    head.beside.has(key(at)) ||
    (key(at).length >= 5 && [...head.beside].some((other) => isMisspelled(key(at), other))) ||
    (head.isSure &&
      !(key(at) in CLASHES) &&
      !EVERYDAY.has(key(at)) &&
      !LINKS.has(key(at)) &&
      (gazetteer.modifiers.has(key(at)) || (headOf(key(at), gazetteer)?.isSure ?? false)))
  let first = index
  while (index - first < REACH && touch(first - 1) && joins(first - 1)) first -= 1
  let last = index
  while (last - index < REACH) {
    let next = last + 1
    while (next <= last + 3 && isLink(next)) next += 1
    const run = Array.from({ length: next - last }, (_, step) => last + step)
    if (!run.every(touch) || !joins(next)) break
    last = next
  }
  const [start, end] = [words[first]?.start, words[last]?.end]
  const isName = head.isSure || first < last
  return isName && start !== undefined && end !== undefined ? [{ start, end }] : []
}

const PLAIN_HEAD: Head = { isSure: true, beside: new Set() }

/** This word as one that names a product: in any form, in a compound, or misspelled. */
function headOf(key: string, { heads, endings, near }: Gazetteer): Head | null {
  const head = heads.get(key)
  if (head) return head
  if (key.length < 5 || key.length > 24 || LOOKALIKES.has(key) || /\d/u.test(key)) return null
  for (let length = 5; length <= key.length - 3; length += 1) {
    if (endings.has(key.slice(-length)) && !LOOKALIKES.has(key.slice(-length - 3))) return PLAIN_HEAD
  }
  for (const part of [key, ...shorter(key)]) {
    const word = near.get(part)?.find((each) => isMisspelled(key, each))
    if (word) return heads.get(word) ?? PLAIN_HEAD
  }
  return null
}

/**
 * People seldom miss the first letter; and where the last one differs, it is a form of another word. Of a short word
 * only a consonant is missing ('jaket'): another vowel makes another word ('talla', 'toalla').
 */
const isMisspelled = (key: string, word: string) =>
  word.length >= 6 &&
  key.charAt(0) === word.charAt(0) &&
  key.at(-1) === word.at(-1) &&
  distanceIsOne(key, word) &&
  (key.length >= 6 || vowelsOf(key) === vowelsOf(word))

const vowelsOf = (word: string) => word.replace(/[^aeiouy]/gu, '')

/** Longest name in scripts without spaces. */
const SIGNS_MAX = 14
const KATAKANA = /[\p{Script=Katakana}\u30FC]+/gu

function inSigns({ plain, gazetteer: { signs, modifiers } }: Passage): readonly Place[] {
  if (!/[\p{Script=Han}\p{Script=Katakana}]/u.test(plain)) return []
  const places: Place[] = []
  for (const { 0: run, index } of plain.matchAll(KATAKANA)) {
    for (let from = 0; from <= run.length - 3; from += 1) {
      if (LOOKALIKES.has(run.slice(from))) break
      if (!signs.heads.has(run.slice(from))) continue
      places.push({ start: index, end: index + run.length })
      break
    }
  }
  for (let start = 0; start < plain.length; start += 1) {
    if (!/[\p{Script=Han}a-z]/u.test(plain.charAt(start))) continue
    for (let length = SIGNS_MAX; length > 0; length -= 1) {
      const part = plain.slice(start, start + length)
      if (!signs.heads.has(part) || /[\p{Script=Katakana}\u30FC]/u.test(plain.charAt(start + length)))
        continue
      places.push({ start, end: start + length })
      break
    }
  }
  return places.map(({ start, end }) => ({ start: beginOf(start), end }))

  function beginOf(start: number): number {
    for (let length = Math.min(10, start); length > 0; length -= 1) {
      const part = plain.slice(start - length, start)
      if (signs.before.has(part)) return beginOf(start - length)
      const maker = part.trimEnd()
      if (modifiers.has(maker) && maker.length > 3 && !/[a-z]/u.test(plain.charAt(start - length - 1)))
        return start - length
    }
    return start
  }
}
