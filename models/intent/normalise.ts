import { simplified } from './simplified.ts'

/** Longest text that is looked at, in UTF-16 units. What a person wants is said by then. */
export const TEXT_LIMIT = 600

/**
 * The text as the features see it: NFKC, lower case, Latin letters without accents, simplified Han, and with numbers,
 * order numbers, e-mails and links masked, because which one it is says nothing about what is wanted. A question mark
 * becomes a word.
 */
export function normalise(text: string): string {
  const plain = text.slice(0, TEXT_LIMIT).normalize('NFKC').slice(0, TEXT_LIMIT).toLowerCase()
  return simplified(withoutAccents(masked(plain.replace(/[’‘ʼ`´]/gu, "'"))))
    .replace(/(.)\1{2,}/gu, '$1$1')
    .replace(/[?؟]+/gu, ' <q> ')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Many leave accents out, and what is meant stays clear. */
function withoutAccents(text: string): string {
  if (!ACCENTED.test(text)) return text
  return text.normalize('NFD').replace(LATIN_MARKS, '').normalize('NFC').replaceAll('ß', 'ss')
}

const ACCENTED = /[\u00df-\u024f\u1e00-\u1eff]|\p{M}/u
const LATIN_MARKS = /(?<=[a-z])[\u0300-\u036f]{1,8}/gu

function masked(text: string): string {
  const linked = /[@/.]/u.test(text) ? replaceAll(text, LINKS) : text
  return /\d/u.test(linked) ? replaceAll(linked, NUMBERS) : linked
}

function replaceAll(text: string, masks: readonly Mask[]): string {
  return masks.reduce((rest, [pattern, mask]) => rest.replace(pattern, ` ${mask} `), text)
}

type Mask = readonly [RegExp, string]

// Every repetition is bounded: text comes from strangers.
const LINKS: readonly Mask[] = [
  [/\b(?:https?:\/\/|www\.)[^\s<>"']{1,300}/gu, '<link>'],
  [/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu, '<email>'],
]

const NUMBERS: readonly Mask[] = [
  [/(?<![a-z\d])so[-\s]?\d{4}[-\s]?\d{1,6}(?!\d)/gu, '<order>'],
  [/(?<![a-z\d])[a-z]{0,3}\d{5,30}[a-z]{0,4}(?![a-z\d])/gu, '<digits>'],
  [/\d{1,30}(?:[.,:/-]\d{1,12}){0,4}/gu, '<number>'],
]
