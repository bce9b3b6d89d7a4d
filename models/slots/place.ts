import { CITY_JA, CITY_ZH, NO_PLACE, POSTCODES, STREET_JA, STREET_ZH, STREETS } from './address-words.ts'
import { CITY_NAMES } from './city-names.ts'
import { pattern } from './plain.ts'
import type { Passage, Span } from './span.ts'

/** From one place of a text to another. */
export type Stretch = Pick<Span, 'start' | 'end'>

/** The parts of an address that are written in a stretch of a text. */
export interface Parts {
  readonly street: Stretch | null
  readonly postcode: Stretch | null
  readonly city: Stretch | null
}

/** All streets with a house number. */
export function streetsIn(plain: string): readonly Stretch[] {
  const han = /\p{Script=Han}/u.test(plain) ? [JAPANESE.test(plain) ? JAPANESE_STREET : CHINESE_STREET] : []
  return [...STREET_PATTERNS, ...han].flatMap((each) =>
    [...plain.matchAll(each)].map((match) => stretch(match, 'street') ?? stretchOf(match)),
  )
}

/** Takes a stretch apart that is, or may be, an address. */
export function partsOf(plain: string, { start, end }: Stretch, passage: Passage): Parts {
  const region = plain.slice(start, end)
  const isJapanese = JAPANESE.test(region)
  const street = withoutCity(region, firstOf(streetsIn(region)), passage)
  const rest = street
    ? region.slice(0, street.start) + ' '.repeat(street.end - street.start) + region.slice(street.end)
    : region
  const postcode = postcodeIn(rest)
  const city = cityIn(region, rest, street, postcode, isJapanese, passage)
  const shifted = (part: Stretch | null) =>
    part ? { start: part.start + start, end: part.end + start } : null
  return { street: shifted(street), postcode: shifted(postcode), city: shifted(city) }
}

/** Is this the name of a city that we know? */
export const isKnownCity = (name: string, { gazetteer }: Passage): boolean =>
  CITY_NAMES.has(name) || gazetteer.cities.has(name)

const BEGIN = "(?<![a-zß\\d'./-])"
const STREET_PATTERNS = STREETS.map((source) => pattern(`${BEGIN}(?:${source})(?![a-z\\d])`, 'gu'))
const JAPANESE_STREET = pattern(`(?:${CITY_JA})(?<street>${STREET_JA})`, 'dgu')
const CHINESE_STREET = pattern(`(?:${CITY_ZH})?(?<street>${STREET_ZH})`, 'dgu')
const POSTCODE_PATTERNS = POSTCODES.map((source) =>
  pattern(`(?<![a-z\\d.,/#-])(?:${source})(?![a-z\\d]|[-/.]\\d)`, 'gu'),
)
const CITY_JAPANESE = pattern(CITY_JA, 'gu')
const CITY_CHINESE = pattern(CITY_ZH, 'gu')
const JAPANESE = pattern('[\\p{Script=Hiragana}\\p{Script=Katakana}〒]|丁目|番地|[县府]|东京都|北海道')

const stretchOf = ({ 0: found, index }: RegExpExecArray): Stretch => ({
  start: index,
  end: index + found.trimEnd().length,
})

function stretch(match: RegExpExecArray, group: string): Stretch | null {
  const place = match.indices?.groups?.[group]
  return place ? { start: place[0], end: place[1] } : null
}

/** The first one, and the longest of those that begin there. */
export const firstOf = (stretches: readonly Stretch[]): Stretch | null =>
  stretches.toSorted((a, b) => a.start - b.start || b.end - a.end)[0] ?? null

/** '杭州文三路90号' is a street in a city. */
function withoutCity(region: string, street: Stretch | null, passage: Passage): Stretch | null {
  if (!street || !HAN_START.test(region.charAt(street.start))) return street
  const [city] = citiesIn(region.slice(street.start, street.end), passage)
  return city?.start === 0 ? { start: street.start + city.end, end: street.end } : street
}

/** In addresses the postcode stands late, so the last of the surest form is taken. */
export function postcodeIn(text: string): Stretch | null {
  for (const each of POSTCODE_PATTERNS) {
    const match = [...text.matchAll(each)].at(-1)
    if (!match) continue
    const sign = /^〒 ?/u.exec(match[0])?.[0].length ?? 0
    return { start: match.index + sign, end: match.index + match[0].length }
  }
  return null
}

const WORDS =
  "[\\p{Script=Latin}][\\p{Script=Latin}'.-]{1,24}(?: (?:[\\p{Script=Latin}][\\p{Script=Latin}'.-]{1,24})){0,3}"
const AFTER_CODE = pattern(`^[ ,]{1,2}(?<city>${WORDS})`, 'du')
const BEFORE_CODE = pattern(`(?<city>${WORDS})(?:,? [a-z]{2})?,? ?$`, 'du')
const AFTER_STREET = pattern(`^(?:[ ,;\\n]{1,3})(?:in |a |en |de |nach )?(?<city>${WORDS})`, 'du')

function cityIn(
  region: string,
  rest: string,
  street: Stretch | null,
  postcode: Stretch | null,
  isJapanese: boolean,
  passage: Passage,
): Stretch | null {
  const han = [...region.matchAll(isJapanese ? CITY_JAPANESE : CITY_CHINESE)].find(
    ({ index }) => !street || index < street.start,
  )
  if (han) return stretchOf(han)
  const known = knownIn(rest, passage) ?? (street && knownIn(region.slice(0, street.start), passage))
  if (known) return known
  if (postcode) {
    const after = named(rest.slice(postcode.end, postcode.end + 60), AFTER_CODE, postcode.end)
    if (after) return after
    const from = Math.max(0, postcode.start - 60, street?.end ?? 0)
    const before = named(rest.slice(from, postcode.start), BEFORE_CODE, from)
    if (before) return before
  }
  return street ? named(region.slice(street.end, street.end + 60), AFTER_STREET, street.end) : null
}

const COUNTRY =
  / (?:germany|deutschland|alemania|allemagne|france|frankreich|francia|spain|espana|espagne|spanien|uk|usa|austria|osterreich|suisse|schweiz|mexico|united kingdom|england|texas|ca|ny|tx)$/u
const TRAILING =
  / (?:please|pls|thanks|thank|bitte|danke|merci|gracias|por|svp|instead|and|und|et|y|not|because|since|from|from now|ab|statt|au lieu|jetzt|now|s'il|plutot|en vez)(?: .*)?$/u

/** A name of a city at this place, without the country after it. */
function named(text: string, where: RegExp, offset: number): Stretch | null {
  const [from] = where.exec(text)?.indices?.groups?.['city'] ?? []
  const found = where.exec(text)?.groups?.['city']
  if (from === undefined || found === undefined) return null
  const name = ` ${found}`
    .replace(TRAILING, '')
    .replace(COUNTRY, '')
    .slice(1)
    .replace(/[.'-]+$/u, '')
  if (name.length < 2 || name.split(' ').some((part) => NO_PLACE.has(part))) return null
  return { start: offset + from, end: offset + from + name.length }
}

/** The last city that we know by name. */
function knownIn(text: string, passage: Passage): Stretch | null {
  return citiesIn(text, passage).at(-1) ?? null
}

/** All cities that we know by name. */
export function citiesIn(plain: string, passage: Passage): readonly Stretch[] {
  const found: Stretch[] = []
  const words = [...plain.matchAll(/[a-zß]+/gu)]
  for (let at = 0; at < words.length; at += 1) {
    for (let length = 3; length > 0; length -= 1) {
      const [first, last] = [words[at], words[at + length - 1]]
      if (!first || !last) continue
      const place = { start: first.index, end: last.index + last[0].length }
      if (!isKnownCity(plain.slice(place.start, place.end).replaceAll('-', ' '), passage)) continue
      found.push(place)
      at += length - 1
      break
    }
  }
  if (!/[\p{Script=Han}\p{Script=Katakana}]/u.test(plain)) return found
  for (let start = 0; start < plain.length; start += 1) {
    for (let length = 7; length > 1; length -= 1) {
      if (!HAN_START.test(plain.charAt(start)) || !isKnownCity(plain.slice(start, start + length), passage))
        continue
      found.push({ start, end: start + length })
      start += length - 1
      break
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const HAN_START = /[\p{Script=Han}\p{Script=Katakana}]/u
