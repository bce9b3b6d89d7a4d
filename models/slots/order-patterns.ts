import {
  COUNTED,
  IS,
  NAMES_ELSE,
  NO_ORDER_SENT,
  NUMBER,
  ORDER,
  ORDERS_IT,
  SENDS,
  SENT_TO,
} from './order-words.ts'

/** A way to write the number of an order: `at` is what is cut out, `digits` its end, `year` its year if given. */
export interface Reading {
  readonly pattern: RegExp
  isOrder(found: Found): boolean
}

export interface Found {
  readonly match: RegExpExecArray
  readonly start: number
  readonly end: number
  readonly digits: string
  /** The whole folded text. */
  readonly text: string
  /** Does a number that was taken end here? */
  isTaken(end: number): boolean
}

/** Not inside a word or a longer number. Han characters have no spaces between them, so they are no word here. */
const BEGIN = String.raw`(?<![\p{Script=Latin}\d]|\d[.:-]|\p{Script=Latin}[-_])`
const END = String.raw`(?![\p{Script=Latin}\d]|[.:]\d|[-_][\p{Script=Latin}\d])`
const pattern = (...parts: readonly string[]) => new RegExp(parts.join(''), 'dgiu')

const always = () => true
const isNoCount = ({ text, end, digits }: Found) =>
  isPadded(digits) || !COUNTED_AFTER.test(text.slice(end, end + 20))
const isNoName = ({ text, start }: Found) =>
  !NAMES_ELSE_BEFORE.test(text.slice(Math.max(0, start - 20), start))
const isFree = (found: Found) => isNoCount(found) && isNoName(found) && !YEAR.test(found.digits)

/** 'order 200' is refused where somebody orders 200 of something. A label tells that it is a number, however short. */
function isNamed(found: Found): boolean {
  const { match, text, digits } = found
  if (LABEL.test(match.groups?.['link'] ?? '')) return true
  if (digits.length < 3 || YEAR.test(digits) || !isNoCount(found)) return false
  return isPadded(digits) || !ORDERS_IT_BEFORE.test(text.slice(Math.max(0, match.index - 20), match.index))
}

/** Nobody counts like this. */
const isPadded = (digits: string) => digits.length === 5 && digits.startsWith('0')

const YEAR = /^20[2-3]\d$/u
const LABEL = new RegExp(NUMBER, 'iu')
const COUNTED_AFTER = new RegExp(`^[ -]?(?:${COUNTED})(?!\\p{Script=Latin})`, 'iu')
const NAMES_ELSE_BEFORE = new RegExp(
  `(?<!\\p{Script=Latin})(?:${NAMES_ELSE})[ :#.]{0,3}(?:(?:is|是|は) ?)?$`,
  'iu',
)
const ORDERS_IT_BEFORE = new RegExp(`(?<![\\p{Script=Latin}'])(?:${ORDERS_IT}) $`, 'iu')
const ELSE_SENT = new RegExp(NO_ORDER_SENT, 'iu')
const AND = '(?:,? (?:and|or|y|o|e|et|ou|und|oder|en) |, ?|[、&/]| [&/] | ?[和与跟或と] ?)'

/** From the surest to the loosest. */
export const REFERENCES: Readonly<Record<'whole' | 'ends' | 'loose', readonly Reading[]>> = {
  whole: [
    // 'SO-2026-00417', 'so 2026 417'. After a mere space the end is three digits or more: 'so 2026 1 of them' is none.
    {
      pattern: pattern(
        `${BEGIN}(?<at>s[o0](?:[_.:#/]| {0,2}- {0,2}| (?=20\\d\\d[ -]{0,3}\\d{3}))?(?<year>20\\d\\d)`,
        `(?:(?=\\d{3})| {0,2}[-_./] {0,2}| )(?<digits>\\d{1,5}))${END}`,
      ),
      isOrder: always,
    },
    // '2026-00417'. A date has fewer digits at its end.
    { pattern: pattern(`${BEGIN}(?<at>(?<year>20\\d\\d) ?- ?(?<digits>\\d{5}))${END}`), isOrder: always },
  ],
  ends: [
    // 'SO-00417', 'so417', 'SO 00417'.
    {
      pattern: pattern(`${BEGIN}(?<at>so(?:- ?|#|(?=\\d{3})| (?=0\\d{4}))(?<digits>\\d{1,5}))${END}`),
      isOrder: always,
    },
    // '#417'.
    {
      pattern: pattern(`(?<![\\p{Script=Latin}\\d#&])(?<at>[#№] ?(?<digits>\\d{3,5}))${END}`),
      isOrder: isFree,
    },
    // 'order 417', 'order no. 17', '订单号是417'.
    {
      pattern: pattern(
        `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${ORDER})`,
        `(?<link>(?:[ :.,]{0,2}(?:${NUMBER}|${IS})(?!\\p{Script=Latin})\\.?){0,3})[ :]{0,2}(?<at>#?(?<digits>\\d{1,5}))${END}`,
      ),
      isOrder: isNamed,
    },
    // '417号订单', '417那单', '417番の注文', 'the 417 order'.
    {
      pattern: pattern(
        `${BEGIN}(?<at>(?<digits>\\d{3,5}))`,
        '(?:(?:号|號|番|번)?(?:的|の)? ?(?:订单|訂單|单子|單子|注文|주문)|(?:号|號)?[那这這]个?[单單]|(?<=\\bthe \\d{3,5}) order\\b)',
      ),
      isOrder: ({ digits }) => !YEAR.test(digits),
    },
    // 'send 418 to …', '418寄到…', '418を…に送って'.
    ...[
      `(?<!\\p{L})(?:${SENDS}) (?<at>#?(?<digits>\\d{3,5}))(?=,? (?:${SENT_TO})(?!\\p{L}))`,
      `${BEGIN}(?<at>(?<digits>\\d{3,5}))(?=[号號单單]?(?:[改转轉请請]|重新|帮我|幫我|给我)?(?:寄|送|发|發|邮)(?:到|往|去|至|给))`,
      `${BEGIN}(?<at>(?<digits>\\d{3,5}))(?=番?を[^。!?！？]{2,60}(?:に|へ|まで)(?:送|届|配|発|変更))`,
    ].map((source) => ({
      pattern: pattern(source),
      isOrder: (found: Found) =>
        isFree(found) && !ELSE_SENT.test(found.text.slice(found.end, found.end + 30)),
    })),
    // 'orders 417, 418 and 419'.
    ...[1, 2, 3].map(() => ({
      pattern: pattern(`\\0${AND}(?<at>#?(?<digits>\\d{3,5}))${END}`),
      isOrder: (found: Found) => found.isTaken(found.match.index + 1) && isFree(found),
    })),
  ],
  loose: [
    // '00417': no price, count or year begins with two zeros. A name after it makes it a postcode.
    {
      pattern: pattern(`${BEGIN}(?<at>(?<digits>00\\d{3}))${END}`),
      isOrder: (found) => isNoName(found) && !/^,? \p{Lu}\p{Ll}/u.test(found.text.slice(found.end)),
    },
  ],
}

/** '202600417', '2026 00417': an order only when one was asked for. */
export const UNMARKED: Reading = {
  pattern: pattern(`${BEGIN}(?<at>(?<year>20[2-3]\\d)[ /]?(?<digits>\\d{5}))${END}`),
  isOrder: always,
}

/** '417', 'it is 417', '417那个'. */
export const BARE: Reading = {
  pattern: pattern(`${BEGIN}(?<at>#?(?<digits>\\d{3,5}))${END}`),
  isOrder: isFree,
}

/** What has digits and is not an order. */
export const NOT_ORDERS: Readonly<Record<'sure' | 'likely', readonly RegExp[]>> = {
  sure: [
    // Links, addresses.
    /(?:https?:\/\/|www\.)[^\s<>"']{1,300}/giu,
    /[\w.+-]{1,64}@[\w.-]{1,190}/gu,
    // Dates, times, amounts.
    /(?<![\d-])\d{1,4}([-./])\d{1,2}\1\d{1,4}(?![\d-])/gu,
    /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/gu,
    /[€$£¥] ?\d[\d.,]{0,12}/gu,
    /(?<!\d)\d{1,6}[.,]\d{1,2}(?!\d)|(?<!\d)\d{1,3}(?:[.,]\d{3}){1,4}(?!\d)/gu,
  ],
  likely: [
    // Phone numbers and codes in groups. Several groups of five that begin with zero are orders.
    /\+ ?\d[\d ().-]{4,20}/gu,
    /(?<!\d)(?!0\d{4}(?: 0\d{4}){0,5}(?! ?\d))(?=(?:[ ().-]{0,2}\d){6})\(?\d{1,5}\)?(?:[ .-]{1,2}\d{2,11}){1,5}(?!\d)/gu,
  ],
}
