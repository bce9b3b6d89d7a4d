import type { Extractor } from './span.ts'

/** A one-time code: exactly six digits, which are read only when a code was asked for. */
export const verificationCode: Extractor = ({ text, expected }) =>
  expected === 'verification_code'
    ? [...text.matchAll(CODE)].map(({ 0: code, index }) => ({
        start: index,
        end: index + code.length,
        value: code.replace(/\D/gu, ''),
      }))
    : []

/** In one, in halves, in pairs, or one by one; never a piece of a longer number, of a date or of an amount. */
const CODE = new RegExp(
  [
    String.raw`(?<![\p{Script=Latin}\d@$€£¥+]|\d[ .,:/-])`,
    String.raw`(?:\d{6}|\d{3}[ -]\d{3}|\d\d \d\d \d\d|\d(?: \d){5})`,
    String.raw`(?![\p{Script=Latin}\d@%]|[ .,:/-]\d| ?(?:eur|usd|gbp|cny|rmb|[€$£¥元块円]))`,
  ].join(''),
  'giu',
)
