import { PAYING, PAYMENTS } from './payment-words.ts'
import { pattern, word } from './plain.ts'
import { apart, type Extractor } from './span.ts'

/** Ways to pay by their canonical names. What also means other things ('card', 'invoice') counts only beside paying. */
export const paymentMethod: Extractor = ({ plain, expected }) => {
  const isPaying = expected === 'payment_method' || PAYS.test(plain)
  return apart(
    READINGS.filter(({ isSure }) => isSure || isPaying).flatMap(({ value, isSure, pattern }) =>
      [...plain.matchAll(pattern)]
        .filter(
          ({ 0: name, index }) =>
            isSure || expected === 'payment_method' || isNear(plain, index, index + name.length),
        )
        .map(({ 0: name, index }) => ({
          start: index,
          end: index + name.length,
          value,
          sureness: isSure ? 1 : 0.5,
        })),
    ),
  )
}

/** 'with my card', 'per Karte', カードで. */
function isNear(plain: string, start: number, end: number): boolean {
  return (
    (BEFORE.test(plain.slice(Math.max(0, start - 20), start)) &&
      !AFTER_NOT.test(plain.slice(end, end + 12))) ||
    AFTER.test(plain.slice(end, end + 3))
  )
}

const BEFORE = pattern(
  '(?:(?<![a-z])(?:by|with|via|in|using|on|con|por|en|par|avec|sur|per|mit|auf|in)(?: (?:a|an|my|the|mi|la|una?|ma|le|meiner?|der|einer))? |pay |用|刷|付|走)$',
)
const AFTER = pattern('^(?:で(?!す)|払|支付|付|결)')
const AFTER_NOT = pattern('^ (?:reader|number|holder|readers|game|de memoria|memoire|sd)')

const PAYS = pattern(PAYING)
const READINGS = Object.entries(PAYMENTS).flatMap(([value, { sure, paying }]) => [
  { value, isSure: true, pattern: pattern(word(sure), 'gu') },
  ...(paying === '' ? [] : [{ value, isSure: false, pattern: pattern(word(paying), 'gu') }]),
])
