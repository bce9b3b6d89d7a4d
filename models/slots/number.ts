import {
  ANDS,
  ARTICLES,
  COUNTS,
  HUNDREDS,
  NUMBER_WORDS,
  SIGN_DIGITS,
  SIGN_UNITS,
  THOUSANDS,
} from './number-words.ts'
import { pattern } from './plain.ts'

/** A whole number in a text, in digits or words. */
export interface Counted {
  readonly start: number
  readonly end: number
  readonly value: number
  /** 'a', 'un', 'ein': one, or no number at all. */
  readonly isArticle: boolean
}

/** All whole numbers of a plain text, below ten million. */
export function numbersIn(plain: string): readonly Counted[] {
  return [...inDigits(plain), ...inWords(plain), ...inSigns(plain)].sort((a, b) => a.start - b.start)
}

const DIGITS = /(?<![\d.,/#-]|\d:|[a-z]-?)\d{1,7}(?![\d]|[.,:/-]\d)/gu

const inDigits = (plain: string): readonly Counted[] =>
  [...plain.matchAll(DIGITS)].map(({ 0: digits, index }) => ({
    start: index,
    end: index + digits.length,
    value: Number(digits),
    isArticle: false,
  }))

const LETTERS = /[a-zß]+/gu

function inWords(plain: string): readonly Counted[] {
  const words = [...plain.matchAll(LETTERS)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))
  const found: Counted[] = []
  for (let at = 0; at < words.length;) {
    const sum = startSum()
    const first = words[at]
    let last = at - 1
    for (let next = at; next < words.length; next += 1) {
      const { word = '', start = 0 } = words[next] ?? {}
      const gap = next === at ? '' : plain.slice(words[next - 1]?.end, start)
      if (next > at && !/^[ -]{1,2}$/u.test(gap)) break
      if (sum.add(word)) last = next
      else if (!(ANDS.has(word) && next === last + 1 && next > at)) break
    }
    const end = words[last]?.end
    if (first && end !== undefined && last >= at) {
      const isArticle = last === at && ARTICLES.has(first.word)
      found.push({ start: first.start, end, value: sum.value(), isArticle })
    }
    at = Math.max(last, at) + 1
  }
  return found
}

/** Adds up the words of one number, and refuses a word that begins another. */
function startSum() {
  let [thousands, rest, smallest, isArticle] = [0, 0, Infinity, false]

  function scale(by: 100 | 1000): boolean {
    if (by === 1000 ? thousands > 0 : rest >= 100) return false
    rest = (rest || 1) * by
    if (by === 1000) [thousands, rest] = [rest, 0]
    ;[smallest, isArticle] = [by, false]
    return true
  }

  function add(word: string): boolean {
    if (THOUSANDS.has(word)) return scale(1000)
    if (HUNDREDS.has(word)) return scale(100)
    const value = NUMBER_WORDS.get(word) ?? (ARTICLES.has(word) ? 1 : null) ?? german(word)
    if (value === null) return false
    // 'quatre-vingts' is four times twenty.
    if (rest % 100 === 4 && /^vingts?$/u.test(word)) {
      ;[rest, smallest] = [rest + 76, 20]
      return true
    }
    const isFrench = value >= 10 && value < 20 && (rest % 100 === 60 || rest % 100 === 80)
    if (!isFrench && (value >= smallest || isArticle)) return false
    rest += value
    isArticle = ARTICLES.has(word) && thousands + rest === 1
    if (value >= 20) smallest = value < 100 ? 10 : 100
    else smallest = isFrench && value === 10 ? 10 : 1
    return true
  }

  return { add, value: () => thousands + rest }
}

/** 'zweihundertfünfzig' is one word; null: no number. */
function german(word: string): number | null {
  if (word.length < 6 || word.length > 60 || !/zig|ßig|ssig|hundert|tausend/u.test(word)) return null
  const [before, after] = cut(word, 'tausend')
  if (after !== null) return combine(before, after, 1000)
  const [hundreds, rest] = cut(word, 'hundert')
  if (rest !== null) return combine(hundreds, rest, 100)
  const [unit, tens] = cut(word, 'und')
  const [low, high] = [small(unit), tens === null ? null : small(tens)]
  return low !== null && high !== null && low < 10 && high >= 20 ? low + high : null
}

function combine(before: string, after: string, scale: number): number | null {
  const many = before === '' ? 1 : (small(before) ?? german(before))
  const rest = after.replace(/^und/u, '')
  const more = rest === '' ? 0 : (small(rest) ?? german(rest))
  return many === null || more === null || more >= scale ? null : many * scale + more
}

const small = (word: string): number | null =>
  word === 'ein' || word === 'eins' ? 1 : (NUMBER_WORDS.get(word) ?? null)

function cut(word: string, at: string): readonly [string, string | null] {
  const place = word.indexOf(at)
  return place < 0 ? [word, null] : [word.slice(0, place), word.slice(place + at.length)]
}

const SIGNS = pattern(
  `[${[...Object.keys(SIGN_DIGITS), ...Object.keys(SIGN_UNITS)].join('')}]{1,12}|${Object.keys(COUNTS).join('|')}`,
  'gu',
)

const inSigns = (plain: string): readonly Counted[] =>
  [...plain.matchAll(SIGNS)].map(({ 0: signs, index }) => ({
    start: index,
    end: index + signs.length,
    value: COUNTS[signs] ?? signNumber(signs),
    isArticle: false,
  }))

/** '一千零二十三', also '二〇二六' and '一千二'. */
export function signNumber(signs: string): number {
  if (!Array.from(signs).some((sign) => sign in SIGN_UNITS)) {
    return Number(Array.from(signs, (sign) => SIGN_DIGITS[sign] ?? 0).join(''))
  }
  let [total, section, digit, unit] = [0, 0, 0, 1]
  let isAfterZero = false
  for (const sign of signs) {
    const scale = SIGN_UNITS[sign]
    if (scale === undefined) {
      digit = SIGN_DIGITS[sign] ?? 0
      isAfterZero = isAfterZero || digit === 0
      continue
    }
    isAfterZero = false
    unit = scale
    if (scale === 10_000) [total, section] = [(total + section + digit) * scale, 0]
    else section += (digit || 1) * scale
    digit = 0
  }
  // '一千二' is 1,200, but '一千零二' is 1,002.
  return total + section + digit * (!isAfterZero && unit > 10 ? unit / 10 : 1)
}
