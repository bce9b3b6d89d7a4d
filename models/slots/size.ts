import { contrasted } from './contrast.ts'
import { pattern } from './plain.ts'
import { withoutReplaced } from './replaced.ts'
import {
  SIZE_AFTER,
  SIZE_BEFORE,
  SIZE_BEFORE_SIGNS,
  SIZE_IS,
  SIZE_IS_SIGNS,
  SIZE_NAMES,
  WEARING,
} from './size-words.ts'
import { apart, type Extractor, type Passage, type Span } from './span.ts'

/** Sizes as 'S' to 'XXXL' or a number from 32 to 50: unasked only beside 'size' or where one is plainly meant. */
export const size: Extractor = (passage) => {
  const { text, plain, expected } = passage
  const isExpected = expected === 'size'
  const cued = CUED.flatMap((reading) => read(reading, passage))
  const bare = read(BARE, passage)
  if (isExpected) return withoutReplaced(plain, apart([...cued, ...bare]))
  // Of two that are set against each other, one may stand bare.
  const plainly = bare
    .filter((span) => isSign(plain, span) && isLarge({ text, plain, ...span }))
    .map((span) => ({ ...span, sureness: 0.4 }))
  const all = apart([...cued, ...plainly])
  const beside = contrasted(plain, all)
  return withoutReplaced(
    plain,
    all.filter(
      (span) => beside.has(span) || cued.some(({ start, end }) => start === span.start && end === span.end),
    ),
  )
}

/** 'M', '42': 'small' is said of many things. */
const isSign = (plain: string, { start, end }: Span) => /\d|^.{1,3}$/u.test(plain.slice(start, end))

const read = ({ pattern, isSize, sureness }: Reading, { text, plain }: Passage): readonly Span[] =>
  [...plain.matchAll(pattern)].flatMap((match): readonly Span[] => {
    const [start, end] = match.indices?.groups?.['at'] ?? [0, 0]
    const value = canonical(plain.slice(start, end))
    const isMeant = value !== null && isSize({ text, plain, start, end })
    return isMeant ? [{ start, end, value, sureness }] : []
  })

interface Place {
  readonly text: string
  readonly plain: string
  readonly start: number
  readonly end: number
}

interface Reading {
  readonly pattern: RegExp
  readonly sureness: number
  isSize(place: Place): boolean
}

const LETTERS = '(?:[2-4] ?xl|x{0,3}[sl]|m)'
const NUMBER = '(?:3[2-9]|4\\d|50)(?: ?[.,]5|[.,]0| ?½| 1/2| et demi| y medio|半)?'
const NAMES = Object.values(SIZE_NAMES).join('|')
const END = "(?![a-zß\\d']|[.,:]\\d|[€$£%]| ?(?:eur|€|%|tage|days|jours|dias|stuck|cm|mm|mb|gb|uhr|h\\b|min))"
const OPEN = '(?<![a-zß\\d:#/+-]|[\\d.][.,])'
const ONE = `(?:${LETTERS}|${NUMBER}|${NAMES})`

const always = () => true
/** A lone letter is a size where it is written large. */
const isLarge = ({ text, start, end }: Place) => end - start > 1 || /[SML]/.test(text.charAt(start))

const CUED: readonly Reading[] = [
  // 'size L', 'talla 42', 'Größe: M', 'サイズはL'.
  {
    pattern: pattern(
      `(?:(?<![a-zß])(?:${SIZE_BEFORE})(?![a-zß])\\.?|${SIZE_BEFORE_SIGNS})[ :]{0,2}(?:(?:${SIZE_IS}(?![a-zß'])|${SIZE_IS_SIGNS})[ :]{0,2}){0,2}(?<at>${ONE})${END}`,
      'dgu',
    ),
    isSize: always,
    sureness: 3,
  },
  // 'change the size of order 418 to L', 'cambia la talla del pedido a L'.
  {
    pattern: pattern(
      `(?<![a-zß])(?:${SIZE_BEFORE})(?![a-zß])[^.!?\\n]{1,30} (?:to|a|en|auf|in)(?: (?:an?|la|une?))? (?<at>${LETTERS}|${NUMBER})${END}`,
      'dgu',
    ),
    isSize: isLarge,
    sureness: 2,
  },
  // 'L size', '42码', 'Mサイズ'.
  {
    pattern: pattern(`${OPEN}(?<at>${LETTERS}|${NUMBER})[ -]?(?:${SIZE_AFTER})`, 'dgu'),
    isSize: always,
    sureness: 3,
  },
  // '小号'.
  {
    pattern: pattern('(?<at>(?:加|特|超)?[大小中]号|[中大小]码)(?!注销|账)', 'dgu'),
    isSize: always,
    sureness: 2,
  },
  // 'in L', 'contre un M', 'need a medium'.
  {
    pattern: pattern(
      `(?:(?<![a-zß'])(?:${WEARING})(?:(?: (?:an?|une?|una?|eine?n?|la|el))? |(?<=\\p{Script=Han})))(?<at>${LETTERS}|medium|small|large|extra large|x-large)${END}(?! (?:box|one of|family|amount|number|part|order|size))`,
      'dgu',
    ),
    isSize: isLarge,
    sureness: 2,
  },
  // 'in 42', 'un 43 en vez de un 42'.
  {
    pattern: pattern(`(?:(?<![a-zß'])(?:${WEARING}) )(?<at>${NUMBER})${END}(?! [a-z]{3,})`, 'dgu'),
    isSize: always,
    sureness: 0.5,
  },
  // 'XL' can be nothing else, and neither can 'a medium' in a short answer.
  { pattern: pattern(`${OPEN}(?<at>[2-4] ?xl|x{1,3}[sl])${END}`, 'dgu'), isSize: always, sureness: 1 },
  // '黑色 M', 'black, M': beside a colour people give the size.
  {
    pattern: pattern(
      `(?:色|black|white|blue|red|green|negr[oa]|azul|noir|bleu|schwarz|blau)[ ,，/]{1,2}(?<at>${LETTERS})${END}`,
      'dgu',
    ),
    isSize: isLarge,
    sureness: 2,
  },
]

const BARE: Reading = { pattern: pattern(`${OPEN}(?<at>${ONE})${END}`, 'dgu'), isSize: always, sureness: 1 }

/** 'xl' and 'extra large' as 'XL', '42,5' and '42½' as '42.5'; null: no size. */
function canonical(written: string): string | null {
  const word = written.trim()
  if (/^\d\d/u.test(word))
    return /5$|½|1\/2|demi|medio|半/u.test(word.slice(2)) ? `${word.slice(0, 2)}.5` : word.slice(0, 2)
  const many = /^(\d) ?xl$/u.exec(word)
  if (many) return `${'X'.repeat(Number(many[1]))}L`
  if (/^(?:x{0,3}[sl]|m)$/u.test(word)) return word.toUpperCase()
  return NAMED.find(([, name]) => name.test(word))?.[0] ?? null
}

const NAMED = Object.entries(SIZE_NAMES).map(([value, names]) => [value, pattern(`^(?:${names})$`)] as const)
