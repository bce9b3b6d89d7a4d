import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js'
import { pattern } from './plain.ts'
import { withoutGone } from './replaced.ts'
import type { Extractor, Passage, Span } from './span.ts'

/**
 * Telephone numbers in E.164. One without a country code is read as of the conversation's country, or of the
 * script's, and only when it was asked for or is called one.
 */
export const phone: Extractor = (passage) => {
  const { text, plain, expected } = passage
  const country = countryOf(passage)
  let called = -Infinity
  const found = [...text.matchAll(DIGITS)].flatMap(({ 0: written, index }): readonly Span[] => {
    const number = parsePhoneNumberFromString(written, country ?? undefined)
    if (!number?.isPossible() || number.number.length > LENGTH_MAX) return []
    const isInternational = /^[+(]/u.test(written) || written.startsWith('00')
    const isMobile = country === 'CN' && /^1[3-9]\d{9}$/u.test(written)
    // 'My number is no longer …, it is …'.
    const isBeside = index - called < BESIDE_MAX
    const isCalled =
      (isBeside || CALLED.test(plain.slice(Math.max(0, index - 40), index))) && number.isValid()
    if (isCalled) called = index + written.length
    const isMeant = isInternational || isMobile || isCalled || expected === 'phone'
    return isMeant ? [{ start: index, end: index + written.length, value: number.number, sureness: 2 }] : []
  })
  return withoutGone(plain, found)
}

/** Seven digits or more, in groups; not those of an order or a parcel, behind letters or a dash. */
const DIGITS = /(?<![A-Za-z\d#.,-])(?:\+ ?|\()?\d(?:[ ()./-]{0,2}\d){6,16}(?![A-Za-z\d]|[.,]\d)/gu

/** E.164 has fifteen digits and a plus sign. */
const LENGTH_MAX = 16
/** Between a number that is called one and another. */
const BESIDE_MAX = 32

const CALLED = pattern(
  '(?:(?<![a-z])(?:phone|mobile|cell|tel|telephone|whatsapp|call me|reach me|number|telefono|movil|celular|numero|portable|numero de telephone|telefon|telefonnummer|handy|handynummer|nummer|ruf)(?![a-z])|电话|手机|号码|联系|番号|携帯|电话番号)[^\\d+]{0,24}$',
)

const COUNTRIES: Readonly<Record<string, CountryCode>> = { zh: 'CN', es: 'ES', fr: 'FR', de: 'DE', ja: 'JP' }

/** English is spoken in too many countries to guess one. */
function countryOf({ locale, text }: Passage): CountryCode | null {
  const [language = '', region] = locale?.split('-') ?? []
  if (region && /^[A-Z]{2}$/u.test(region)) return region as CountryCode
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'JP'
  if (/\p{Script=Han}/u.test(text) && language !== 'ja') return 'CN'
  return COUNTRIES[language] ?? (/^\s*1[3-9]\d{9}\s*$/u.test(text) ? 'CN' : null)
}
