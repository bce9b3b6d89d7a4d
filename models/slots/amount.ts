import { CURRENCIES, HOUSE_CURRENCY, YEN_SIGN } from './amount-words.ts'
import { type Counted, numbersIn, signNumber } from './number.ts'
import { pattern } from './plain.ts'
import { apart, type Extractor, type Passage, type Span } from './span.ts'

/** Money as '<number> <ISO 4217>', in digits or words: '1.023,50 €', 'un euro cincuenta', 一千零二十三块五. */
export const amount: Extractor = (passage) => {
  const { plain, expected } = passage
  const spans = apart([...inDigits(passage), ...inWords(passage), ...inSigns(passage)])
  if (expected !== 'amount' || spans.length > 0) return spans
  const [bare] = [...plain.matchAll(BARE)]
  const value = bare ? parsed(bare[0]) : null
  return bare && value !== null
    ? [{ start: bare.index, end: bare.index + bare[0].length, value: `${value} ${HOUSE_CURRENCY}` }]
    : []
}

const DIGITS = "\\d{1,3}(?:[.,' ]\\d{3}){1,3}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,9}(?:[.,]\\d{1,2})?(?!\\d)"
const BARE = pattern(`(?<![a-z\\d.,#/-])(?:${DIGITS})(?![a-z\\d%/#-])`, 'gu')
const OPEN = '(?<![\\d.,a-z-])'
const SURENESS = 1.5

const WRITTEN = Object.entries(CURRENCIES).flatMap(([currency, { before, after }]) => [
  {
    currency,
    pattern: pattern(
      `${OPEN}(?<number>${DIGITS})(?<thousands> ?(?:mil|mille|tausend|thousand|k)(?= ))? ?(?:${after})(?: (?:et |y |und |and )?(?<cents>[1-9]\\d)(?: ?(?:c|ct|cents?|centimes|centimos|centavos))?(?![\\d.,a-z-]))?`,
      'gu',
    ),
  },
  { currency, pattern: pattern(`(?<![a-z])(?:${before}) ?(?<number>${DIGITS})(?![a-z])`, 'gu') },
])
const YENS = pattern(`${YEN_SIGN} ?(?<number>${DIGITS})|${OPEN}(?<after>${DIGITS}) ?${YEN_SIGN}`, 'gu')
/** '89块9', '3块5毛'. */
const YUAN = pattern('(?<![\\d.,])(?<number>\\d{1,6})块(?<tenths>\\d)(?:毛|角)?(?!\\d)', 'gu')

function inDigits({ plain, locale }: Passage): readonly Span[] {
  const found: Span[] = []
  const add = (match: RegExpExecArray, number: number | null, currency: string, more = 0) => {
    if (number === null) return
    const end = match.index + match[0].trimEnd().length
    found.push({
      start: match.index,
      end,
      value: `${rounded(number + more)} ${currency}`,
      sureness: SURENESS,
    })
  }
  for (const match of plain.matchAll(YUAN)) {
    add(match, Number(match.groups?.['number']), 'CNY', Number(match.groups?.['tenths']) / 10)
  }
  for (const { currency, pattern } of WRITTEN) {
    for (const match of plain.matchAll(pattern)) {
      const written = match.groups?.['number'] ?? ''
      const cents = /[.,]\d{1,2}$/u.test(written) ? 0 : Number(match.groups?.['cents'] ?? 0) / 100
      const number = parsed(written)
      add(match, number !== null && match.groups?.['thousands'] ? number * 1000 : number, currency, cents)
    }
  }
  const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(plain) || locale?.startsWith('ja')
  for (const match of plain.matchAll(YENS)) {
    add(match, parsed(match.groups?.['number'] ?? match.groups?.['after'] ?? ''), isJapanese ? 'JPY' : 'CNY')
  }
  return found
}

/** '1.023,50' and '1,023.50' alike: what has two digits or one behind it is the fraction. */
function parsed(written: string): number | null {
  const fraction = /[.,](\d{1,2})$/u.exec(written)
  const whole = (fraction ? written.slice(0, fraction.index) : written).replace(/\D/gu, '')
  const number = Number(`${whole}.${fraction?.[1] ?? '0'}`)
  return whole !== '' && Number.isFinite(number) ? number : null
}

const rounded = (number: number) => Math.round(number * 100) / 100

const UNITS = Object.entries(CURRENCIES).map(([currency, { after }]) => ({
  currency,
  pattern: pattern(`^[ -]{0,2}(?:${after})`),
}))
const CENTS = pattern('^ (?:and |y |con |et |und )?')
const CENT_NAMES = pattern('^ ?(?:cents?|centimes|centimos|centavos|pence)(?![a-z])')

/** Numbers in words before a currency, and the cents after it. */
function inWords({ plain }: Passage): readonly Span[] {
  if (!MONEY.test(plain)) return []
  const numbers = numbersIn(plain).filter(({ start }) => /[a-zß]/u.test(plain.charAt(start)))
  return numbers.flatMap((number): readonly Span[] => {
    const rest = plain.slice(number.end, number.end + 24)
    const unit = UNITS.map(({ currency, pattern }) => ({ currency, match: pattern.exec(rest) })).find(
      ({ match }) => match,
    )
    if (!unit?.match) return []
    const end = number.end + unit.match[0].length
    const cents = centsAfter(plain, end, numbers)
    if (
      number.isArticle &&
      !cents &&
      !(/euro/u.test(unit.match[0]) && /^(?:une?|eine?n?)/u.test(plain.slice(number.start)))
    )
      return []
    const value = `${rounded(number.value + (cents?.value ?? 0) / 100)} ${unit.currency}`
    return [{ start: number.start, end: cents?.end ?? end, value, sureness: SURENESS }]
  })
}

function centsAfter(plain: string, from: number, numbers: readonly Counted[]): Counted | null {
  const link = CENTS.exec(plain.slice(from, from + 6))
  const cents = link && numbers.find(({ start }) => start === from + link[0].length)
  if (!cents || cents.value >= 100 || cents.isArticle) return null
  const name = CENT_NAMES.exec(plain.slice(cents.end, cents.end + 12))
  if (!name && (cents.value < 5 || /^ [a-z]{3,}/u.test(plain.slice(cents.end)))) return null
  return { ...cents, end: cents.end + (name?.[0].length ?? 0) }
}

const MONEY = pattern('euro|dol|yuan|yen|pound|pfund|libra|livre|quid|bucks|peso|frank')

const SIGNS = '[零〇一二两三四五六七八九十百千万]'
const SIGN_MONEY = pattern(
  `(?<![\\d万千百])(?<whole>${SIGNS}{1,12}|\\d{1,6}万)(?<unit>块钱?|元|圆|円|欧元|美元|美金|英镑|日元)(?<tenths>${SIGNS}(?!${SIGNS}|块|元|个|件|双|天|月|年|条|次|台)|半)?(?:[毛角](?<hundredths>${SIGNS})?)?`,
  'gu',
)
const SIGN_UNITS: Readonly<Record<string, string>> = {
  円: 'JPY',
  日元: 'JPY',
  欧元: 'EUR',
  美元: 'USD',
  美金: 'USD',
  英镑: 'GBP',
}

function inSigns({ plain }: Passage): readonly Span[] {
  return [...plain.matchAll(SIGN_MONEY)].flatMap((match): readonly Span[] => {
    const { whole = '', unit = '', tenths, hundredths } = match.groups ?? {}
    const isLot = /^\d/u.test(whole)
    const number = isLot ? Number(whole.slice(0, -1)) * 10_000 : signNumber(whole)
    if (unit.startsWith('块') && tenths === undefined && number < 2) return []
    const part = tenths === '半' ? 0.5 : (tenths ? signNumber(tenths) : 0) / 10
    const value = rounded(number + part + (hundredths ? signNumber(hundredths) : 0) / 100)
    const currency = SIGN_UNITS[unit] ?? 'CNY'
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        value: `${value} ${currency}`,
        sureness: SURENESS,
      },
    ]
  })
}
