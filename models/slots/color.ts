import { COLOR_NAMES, DOUBTFUL, DYES, KATAKANA, NOT_AFTER, NOT_BEFORE } from './color-words.ts'
import { pattern, word } from './plain.ts'
import { product } from './product.ts'
import { withoutReplaced } from './replaced.ts'
import { apart, type Extractor, type Passage, type Span } from './span.ts'

/** Colours by their English names, in any form that they take in a language; not those of 'black friday'. */
export const color: Extractor = (passage) => {
  const { plain, expected } = passage
  const isExpected = expected === 'color'
  const found = READINGS.flatMap(({ value, pattern }) =>
    [...plain.matchAll(pattern)]
      .map(({ 0: name, index }): Span => ({ start: index, end: index + name.length, value }))
      .filter((span) => isExpected || isColor(span, passage)),
  )
  const bare = isExpected ? SIGNS.flatMap(({ value, pattern }) => spansOf(plain, pattern, value)) : []
  return withoutReplaced(plain, apart([...found, ...bare]))
}

function spansOf(plain: string, pattern: RegExp, value: string): readonly Span[] {
  return [...plain.matchAll(pattern)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    value,
  }))
}

function isColor({ start, end }: Span, passage: Passage): boolean {
  const { plain } = passage
  const before = plain.slice(Math.max(0, start - 24), start)
  if (AFTER.test(plain.slice(end, end + 20)) || BEFORE.test(before)) return false
  const name = plain.slice(start, end)
  if (!DOUBT.test(name) || plain.trim() === name) return true
  if (NAMED.test(before)) return true
  return product(passage).some(
    (thing) => thing.start - end <= 2 && start - thing.end <= 4 && start !== thing.start,
  )
}

const AFTER = pattern(`^${NOT_AFTER}`)
const BEFORE = pattern(NOT_BEFORE)
const DOUBT = pattern(`^(?:${DOUBTFUL})$`)
const NAMED = pattern(
  '(?<![a-z])(?:colou?rs?|in|color|de color|couleur|farbe|in der farbe|en|instead of|statt|ganz|lieber|eher) $',
)

/** One sign is a colour with 色 or い after it, or 的 and 款. */
const SIGNED = '(?:色(?!差|素|狼|彩|情|号)|い(?!ね)|的(?!话|是)|款(?!项)|かった)'

const SIGNS = Object.entries(COLOR_NAMES).map(([value, { signs }]) => ({
  value,
  pattern: pattern(`(?:${signs})`, 'gu'),
}))

const READINGS = Object.entries(COLOR_NAMES).flatMap(([value, { words, signs }]) => [
  {
    value,
    pattern: pattern(
      `${word(`(?:(?:dark|light|hell|dunkel|navy|bright)[ -]?)?(?:${words})`)}(?:[ -](?:oscur[oa]s?|clar[oa]s?|fonce|clair|marine|marino)(?![a-z]))?`,
      'gu',
    ),
  },
  { value, pattern: pattern(`(?<![面网])(?:[深浅淡]|天|纯|宝|墨|亮)?(?:${signs})${SIGNED}`, 'gu') },
  {
    value,
    pattern: pattern(
      `(?<!\\p{Script=Han})(?:${signs})(?=[をがにでも]|の(?!他人)[ァ-ヶ\\p{Script=Han}]|の(?:方|ほう|やつ))`,
      'gu',
    ),
  },
  ...(DYES[value] ? [{ value, pattern: pattern(`(?:${DYES[value]})色`, 'gu') }] : []),
  {
    value,
    pattern: pattern(`(?<![ァ-ヶー])(?:ライト|ダーク)?(?:${KATAKANA[value] ?? value})(?![ァ-ヶー])`, 'gu'),
  },
])
