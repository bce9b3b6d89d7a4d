import { isAddress, withoutParts } from './address-answer.ts'
import {
  LEAD_IN,
  LEAD_IN_SIGNS,
  NO_PLACE,
  POSTCODE_CUE,
  SENDING,
  STREET_BEHIND,
  STREET_CUE,
  TAIL,
} from './address-words.ts'
import { CITY_AFTER, CITY_CUE } from './city-names.ts'
import {
  citiesIn,
  firstOf,
  isKnownCity,
  type Parts,
  partsOf,
  postcodeIn,
  type Stretch,
  streetsIn,
} from './place.ts'
import { pattern } from './plain.ts'
import { withoutReplaced } from './replaced.ts'
import type { Extractor, Passage, Span } from './span.ts'

/**
 * The street with its number; in an answer whose street cannot be told, the whole of it. Unasked only where the text
 * says that something goes or lives there.
 */
export const address: Extractor = (passage) => {
  const answer = answerIn(passage)
  if (!answer) return unasked(passage).flatMap(({ street }) => spans(street, passage, 4))
  const { parts, body } = answer
  return passage.expected === 'address'
    ? spans(parts.street ?? withoutParts(body, parts, passage), passage, 4)
    : spans(parts.street, passage, 4)
}

/** As written; in an address, in an answer, or after 'to', 'nach', 寄到. */
export const city: Extractor = (passage) => {
  const { expected, plain } = passage
  const inside = around(passage).flatMap(({ city }) => spans(city, passage, 5))
  if (inside.length > 0) return inside
  if (expected === 'city') return spans(cityAnswer(passage), passage, 5)
  const known = citiesIn(plain, passage).filter(
    ({ start, end }) =>
      CUE.test(plain.slice(Math.max(0, start - 14), start)) || CITY_BEHIND.test(plain.slice(end, end + 8)),
  )
  return withoutReplaced(
    plain,
    known.flatMap((place) => spans(place, passage, 1)),
  )
}

/** As written; in an address, in an answer, or after a word for it. */
export const postcode: Extractor = (passage) => {
  const { expected, plain } = passage
  const inside = around(passage).flatMap(({ postcode }) => spans(postcode, passage, 5))
  if (inside.length > 0) return inside
  if (expected === 'postcode') return spans(postcodeIn(plain), passage, 5)
  const found = postcodeIn(plain)
  return found && CODE_CUE.test(plain.slice(Math.max(0, found.start - 32), found.start))
    ? spans(found, passage, 5)
    : []
}

const CUE = pattern(CITY_CUE)
const CITY_BEHIND = pattern(CITY_AFTER)
const CODE_CUE = pattern(POSTCODE_CUE)
const BEFORE_STREET = pattern(STREET_CUE)
const BEHIND_STREET = pattern(STREET_BEHIND)
const SENDS = pattern(SENDING)
const LEADS = [pattern(`^${LEAD_IN}`), pattern(`^${LEAD_IN_SIGNS}`)]
const TRAILS = pattern(TAIL)

function spans(place: Stretch | null, { text }: Passage, sureness: number): readonly Span[] {
  if (!place) return []
  const written = text.slice(place.start, place.end)
  return [{ ...place, value: written.replace(/\s+/gu, ' '), sureness }]
}

/** The addresses of this text: the answer to a question for one, or those that it tells by itself. */
function around(passage: Passage): readonly Parts[] {
  const answer = answerIn(passage)
  return answer ? [answer.parts] : unasked(passage)
}

/** Null: none was asked for, or this is no address. */
function answerIn(passage: Passage): { readonly body: Stretch; readonly parts: Parts } | null {
  if (!['address', 'city', 'postcode'].includes(passage.expected ?? '')) return null
  const body = bodyOf(passage)
  if (!body) return null
  const parts = partsOf(passage.plain, body, passage)
  return isAddress(body, parts, passage) ? { body, parts } : null
}

/** Longest address, in UTF-16 units. */
const LENGTH_MAX = 120

function unasked(passage: Passage): readonly Parts[] {
  const { plain } = passage
  if (!/\d/u.test(plain) || !SENDS.test(plain)) return []
  const cued = streetsIn(plain).filter(
    ({ start, end }) =>
      BEFORE_STREET.test(plain.slice(Math.max(0, start - 48), start)) ||
      BEHIND_STREET.test(plain.slice(end, end + 12)),
  )
  const first = firstOf(cued)
  if (!first) return []
  const rest = plain.slice(first.end, first.start + LENGTH_MAX)
  const sentence = /[!?;。！？]|\. (?=\S)| (?:not|and not|instead|statt|please|bitte) /u.exec(rest)
  // In Chinese and Japanese the city stands before the street.
  const before =
    /[\d〒 -]{0,10}[^到成为为往在是寄址家住はをが\p{P}\s]{0,16}$/u.exec(plain.slice(0, first.start))?.[0]
      .length ?? 0
  const start = /\p{Script=Han}/u.test(plain.slice(first.start, first.end))
    ? first.start - before
    : first.start
  const parts = partsOf(plain, { start, end: first.end + (sentence?.index ?? rest.length) }, passage)
  return [{ ...parts, street: parts.street ?? first }]
}

/** The answer without what is said around an address; null: it cannot be one. */
function bodyOf({ plain }: Passage): Stretch | null {
  const tail = TRAILS.exec(plain.trimEnd())?.[0].length ?? 0
  const end = plain.trimEnd().length - tail
  let start = plain.length - plain.trimStart().length
  for (let round = 0; round < 6; round += 1) {
    const lead = LEADS.map((each) => each.exec(plain.slice(start, end))?.[0].length ?? 0)
    start += Math.max(...lead)
    while (/[\s:,，：、]/u.test(plain.charAt(start)) && start < end) start += 1
    if (Math.max(...lead) === 0) break
  }
  const isLong = end - start > LENGTH_MAX
  return end - start < 2 || isLong || /[?？@]|so-?20\d\d/u.test(plain) ? null : { start, end }
}

function cityAnswer(passage: Passage): Stretch | null {
  const known = citiesIn(passage.plain, passage).at(-1)
  if (known) return known
  const body = bodyOf(passage)
  if (!body) return null
  const words = passage.plain.slice(body.start, body.end).split(/[\s,]+/u)
  if (/[不没无什怎为吗呢啊はいえ]/u.test(words.join(''))) return null
  const isName =
    words.length <= 3 && words.every((each) => /^[\p{L}'.-]{2,}$/u.test(each) && !NO_PLACE.has(each))
  return isName &&
    (isKnownCity(words.join(' '), passage) || LOOKS_NAMED.test(passage.text.slice(body.start, body.end)))
    ? body
    : null
}

/** A name, in any script; a single word may be typed in small letters. */
const LOOKS_NAMED =
  /^(?:\p{Lu}[\p{L}'.-]+(?:[ -][\p{L}'.-]+)*|\p{Ll}[\p{L}'-]{2,}|[\p{Script=Han}\p{Script=Katakana}ー]{2,8})$/u
