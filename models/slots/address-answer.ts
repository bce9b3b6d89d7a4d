import { ASKING, ASKING_HAN, HAN_SAYING, HAN_UNITS, MARKS, NO_PLACE, ROADS, SAYING } from './address-words.ts'
import { orderNumber } from './order-number.ts'
import { citiesIn, type Parts, type Stretch } from './place.ts'
import { pattern } from './plain.ts'
import { product } from './product.ts'
import { overlap, type Passage } from './span.ts'

/**
 * Does an answer hold an address? One without a street has to show it: by a postcode with a city, a box, a road or a
 * house by its name. Anything else with a number in it is talk: "do you deliver in 2 days", "tell me the 3 options".
 */
export function isAddress(body: Stretch, { street, postcode, city }: Parts, passage: Passage): boolean {
  const plain = passage.plain.slice(body.start, body.end)
  const text = passage.text.slice(body.start, body.end)
  if (ASKS.test(plain)) return false
  if (street) return true
  if (plain.length < 5 || isTalk(plain)) return false
  const isOther = [...orderNumber(passage), ...product(passage)].some((span) =>
    overlap(span, { ...body, value: '' }),
  )
  if (isOther) return false
  if (postcode && city) return isNamed(passage, city) || plain.split(' ').length <= WITH_CODE_MAX
  if (MARKED.test(plain)) return true
  const isKnown = citiesIn(plain, passage).length > 0
  if (/\p{Script=Han}/u.test(plain)) return isPlacedInHan(plain, isKnown)
  if (plain.split(' ').length > WORDS_MAX) return false
  return (ROAD.test(plain) && (isKnown || NAMES.test(text))) || isHouse(text)
}

/** In words; longer ones tell a street, too. */
const WORDS_MAX = 10
/** Of a postcode and its city. */
const WITH_CODE_MAX = 4

const isTalk = (plain: string) =>
  ASKS_IN_HAN.test(plain) || SAYS.test(plain) || plain.split(/[\s,.'-]+/u).some((part) => NO_PLACE.has(part))

const ASKS = pattern(ASKING)
const ASKS_IN_HAN = pattern(ASKING_HAN)
const SAYS = pattern(SAYING)
const MARKED = pattern(MARKS)
const ROAD = pattern(ROADS)
const UNIT = pattern(HAN_UNITS, 'gu')
const SAYS_IN_HAN = pattern(HAN_SAYING)
/** Two names, or one that a road is called by. */
const NAMES =
  /(?<!\p{L})\p{Lu}[\p{L}'-]{2,}(?:.*[\s,]\p{Lu}\p{Ll}{2}|(?<=\p{Ll}{3}(?:straße|strasse|weg|gasse|platz|allee)))/u

/** '朝阳区望京塔1 1508': a part of a country, and a number or another part. */
function isPlacedInHan(plain: string, isKnown: boolean): boolean {
  const units = plain.match(UNIT)?.length ?? 0
  return units > 0 && (units > 1 || isKnown || /\d/u.test(plain)) && !SAYS_IN_HAN.test(plain)
}

const isNamed = ({ plain, text, ...passage }: Passage, { start, end }: Stretch) =>
  citiesIn(plain.slice(start, end), { ...passage, plain, text }).length > 0 ||
  text
    .slice(start, end)
    .split(/[\s-]/u)
    .every((part) => /^(?:\P{Ll}|.{1,3}$)/u.test(part))

/** 'Farm House 2, Little Village', 'Gorriti 4567, Palermo': names with a number, and mostly a town. */
function isHouse(text: string): boolean {
  const parts = text.split(/ ?, ?/u)
  return parts.some((part) => NAME_NUMBER.test(part) && (parts.length > 1 || TWO_NAMES.test(part)))
    ? parts.every((part) => /^[\p{Lu}\d]/u.test(part))
    : parts.length > 1 && NUMBER_NAME.test(parts[0] ?? '') && /^\p{Lu}/u.test(parts[1] ?? '')
}

const NAME_NUMBER =
  /^(?:\p{Lu}[\p{L}'.-]{1,24} |(?:do|da|de|dos|das|del|la|van|von|der|den|the|of|le|les|du|des|am|an|im) ){0,5}\p{Lu}[\p{L}'.-]{1,24} (?:n[ºo°] ?)?\d{1,5}[a-zA-Z]?$/u
const TWO_NAMES = /\p{Lu}\p{Ll}.* \p{Lu}\p{Ll}/u
const NUMBER_NAME = /^\d{1,5}[a-zA-Z]? (?:\p{Lu}[\p{L}'.-]{1,24} ?){1,4}$/u

/** What is left of an answer when its city and postcode are taken off its ends. */
export function withoutParts(
  { start, end }: Stretch,
  { city, postcode }: Parts,
  { plain }: Passage,
): Stretch | null {
  const others = [city, postcode].filter((part) => part !== null)
  const first = others.reduce(
    (from, part) => (part.start <= from + 2 ? Math.max(from, part.end) : from),
    start,
  )
  const cuts = others.filter((part) => part.start > first).map((part) => part.start)
  const last = Math.min(end, ...cuts)
  const body = plain.slice(first, last)
  const begin = first + (body.length - body.replace(/^[\s,，、]+/u, '').length)
  const stop = last - (body.length - body.replace(/[\s,，、]+$/u, '').length)
  return stop - begin >= 3 ? { start: begin, end: stop } : null
}
