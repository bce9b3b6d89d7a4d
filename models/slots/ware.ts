import { NO_PLACE } from './address-words.ts'
import { COLOR_NAMES } from './color-words.ts'
import { NUMBER_WORDS } from './number-words.ts'
import { pattern } from './plain.ts'
import type { Passage, Span } from './span.ts'
import {
  AFTER_WARE,
  ARTICLES_OF_WARE,
  AROUND_SIGNS,
  ASKS_FOR,
  ASKS_FOR_SIGNS,
  BEFORE_WARE,
  JA_WARE,
  LIKE,
  NO_WARES,
  NO_WARES_SIGNS,
  SPEAKING,
  WARE_ENDS,
} from './ware-words.ts'

type Place = Pick<Span, 'start' | 'end'>

/**
 * What somebody asks for in words that the shop's names do not hold: 'lawn mowers' in "do you sell lawn mowers", or
 * as the answer when a product was asked for. No pronoun, no sentence, nothing of the shop's own ("a discount").
 */
export function waresIn(passage: Passage): readonly Place[] {
  const { plain, text, expected } = passage
  const isAnswer = expected === 'product'
  if (SIGNS.test(plain)) {
    const asked = ASKED_SIGNS.flatMap((each) => [...plain.matchAll(each)].map(placeOf))
    const places = asked.length > 0 ? asked : isAnswer ? answerInSigns(plain) : []
    return places.filter(({ start, end }) => isWareInSigns(plain.slice(start, end))).slice(0, 1)
  }
  const asked = [...plain.matchAll(ASKED)].map(({ 0: cue, index }) => index + cue.length)
  if (asked.length > 0) return asked.flatMap((start) => wareAt(start, plain, text)).slice(0, 1)
  return isAnswer ? wareAt(0, plain, text).filter((place) => isThing(place, passage)) : []
}

/** 'A mower', 'mowers', 'Rasenmäher': of a bare answer a courtesy or a command is no thing. */
function isThing({ start, end }: Place, { plain, text, locale }: Passage): boolean {
  if (/[?¿]|[,.!] ?[a-z]/u.test(plain)) return false
  const ware = plain.slice(start, end)
  const head = ware.split(LIKES)[0] ?? ware
  const isNoun = locale?.startsWith('de') === true && NOUN.test(text.slice(start, end))
  const first = ware.split(' ')[0] ?? ''
  return isNoun || COUNTED.test(plain.slice(0, start)) || [head, first].some((word) => MANY.test(word))
}

const LIKES = pattern(` (?:${LIKE})(?![a-zß])`)
const COUNTED = pattern(`(?<![a-z])(?:${ARTICLES_OF_WARE}) $`)
const MANY = /[a-z]{3}[^siu]s$(?<!mos)/u
/** German, but nothing that is done. */
const NOUN = /^\p{Lu}[\p{Ll}-]{5,}(?: \p{Lu}\p{Ll}+)?$(?<!(?:ung|heit|keit|tion|[^s]t))/u

const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const ASKED = pattern(`(?<![a-z])(?:${Object.values(ASKS_FOR).join('|')})(?![a-zß])`, 'gu')
const ASKED_SIGNS = ASKS_FOR_SIGNS.map((each) => pattern(each, 'dgu'))

/** In words and UTF-16 units. */
const WORDS_MAX = 6
const LENGTH_MAX = 60

const WORD = /[a-zß\u0153\u00E6\d]+(?:-[a-zß\u0153\u00E6\d]+)*/gu
const AFTER = pattern(AFTER_WARE)
const LIKENESS = pattern(`^(?:${LIKE})$`)
const COLORED = pattern(
  `^(?:${Object.values(COLOR_NAMES)
    .map(({ words }) => words)
    .join('|')})$`,
)

function wareAt(from: number, plain: string, text: string): readonly Place[] {
  const sentence = /^[^.?!;:,\n(){}\0]{0,90}/u.exec(plain.slice(from))?.[0] ?? ''
  const words = [...sentence.matchAll(WORD)].map(({ 0: key, index }) => ({
    key,
    start: from + index,
    end: from + index + key.length,
  }))
  while (words[0] && (BEFORE_WARE.has(words[0].key) || isLike(words[0].key))) words.shift()
  const [begin] = words
  if (!begin) return []
  const cut = AFTER.exec(plain.slice(begin.start, from + sentence.length))
  const kept = cut ? words.filter(({ start }) => start < begin.start + cut.index) : words
  while (kept.length > 1 && COLORED.test(kept.at(-1)?.key ?? '')) kept.pop()
  const [first, last] = [kept[0], kept.at(-1)]
  if (!first || !last || !isWare(kept.map(({ key }) => key))) return []
  const isDone = kept.length > 1 && DONE.test(last.key) && /^\p{Ll}/u.test(text.slice(last.start))
  return isDone || last.end - first.start > LENGTH_MAX ? [] : [{ start: first.start, end: last.end }]
}

/** What it is like, and how many: colours and quantities are values of their own. */
const isLike = (key: string) => COLORED.test(key) || NUMBER_WORDS.has(key) || /^\d{1,3}$/u.test(key)

/** German: 'habt ihr das Paket verschickt'. */
const DONE = /^(?:ge|be|ver|er|ent|zer)[a-zß]{2,}(?:t|en)$|^uberwiesen$|^[a-zß]{2,}ge[a-zß]{2,}(?:t|en)$/u

function isWare(keys: readonly string[]): boolean {
  const like = keys.findIndex((key, index) => index > 0 && LIKENESS.test(key))
  const [first = '', head = ''] = [keys[0], keys[(like > 0 ? like : keys.length) - 1]]
  return (
    keys.length <= WORDS_MAX &&
    /[a-z]{3}/u.test(head) &&
    !LIKENESS.test(first) &&
    !keys.some((key) => SPEAKING.has(key) || NO_PLACE.has(key)) &&
    !NO_WARES.has(first) &&
    !NO_WARES.has(head)
  )
}

function placeOf(match: RegExpExecArray): Place {
  const [start, end] = match.indices?.groups?.['at'] ?? [0, 0]
  return { start, end }
}

const [LEAD, TRAIL] = AROUND_SIGNS.map((each) => pattern(each))
const NAME_IN_JA = pattern(`^${JA_WARE}$`)
const NAME_IN_ZH = pattern('^[\\p{Script=Han}a-z\\d]{2,10}$')
const NONE_IN_SIGNS = pattern(NO_WARES_SIGNS)

function answerInSigns(plain: string): readonly Place[] {
  const start = LEAD?.exec(plain)?.[0].length ?? 0
  const end = plain.length - (TRAIL?.exec(plain.slice(start))?.[0].length ?? 0)
  return THING.test(plain.slice(start, end)) ? [{ start, end }] : []
}

const THING = pattern(`(?:${WARE_ENDS})$`)

const isWareInSigns = (name: string) =>
  (NAME_IN_JA.test(name) || NAME_IN_ZH.test(name)) && !NONE_IN_SIGNS.test(name) && !NO_WARES.has(name)
