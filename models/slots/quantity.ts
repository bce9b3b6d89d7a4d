import { type Counted, numbersIn } from './number.ts'
import { pattern } from './plain.ts'
import { product } from './product.ts'
import {
  COUNT_AFTER,
  COUNT_BEFORE,
  COUNTED,
  COUNTED_SIGNS,
  MEASURES,
  NAMES_BEFORE,
  NOT_COUNTED_BEFORE,
  ORDERS_BEFORE,
} from './quantity-words.ts'
import { withoutReplaced } from './replaced.ts'
import type { Extractor, Passage, Span } from './span.ts'

/**
 * How many: unasked only beside a measure word or right before a product, and never 'one', which is mostly a mere
 * article.
 */
export const quantity: Extractor = (passage) => {
  const isExpected = passage.expected === 'quantity'
  const numbers = numbersIn(passage.plain).filter(({ value }) => value > 0 && value <= MOST)
  const spans = numbers.flatMap((number): readonly Span[] => {
    const end = number.end + (counterAfter(number, passage) ?? 0)
    const isMany = number.value > 1 || ONE.test(passage.plain.slice(number.start, number.end + 3))
    const isSure = isExpected || (isMany && !number.isArticle && isCount(number, passage))
    return isSure
      ? [{ start: number.start, end: Math.max(end, number.end), value: String(number.value), sureness: 0.8 }]
      : []
  })
  const sure = spans.filter(({ end, start }) => isCounted(passage, start, end))
  const told = isExpected && sure.length > 0 ? sure : isExpected ? withoutArticles(spans, numbers) : spans
  return withoutReplaced(passage.plain, told)
}

/** In words one is mostly a mere article, and '1 of them' is one of several. */
const ONE = /^1(?! of)/u
/** More than this nobody orders in a chat. */
const MOST = 999
/** After 'buy' or 'make it' a greater number is rather a size, a price or a year. */
const MOST_BARE = 30

const withoutArticles = (spans: readonly Span[], numbers: readonly Counted[]): readonly Span[] => {
  const isArticle = ({ start }: Span) => numbers.some((number) => number.start === start && number.isArticle)
  const kept = spans.filter((span) => !isArticle(span))
  return (kept.length > 0 ? kept : spans).slice(0, 1)
}

const isCounted = ({ plain }: Passage, start: number, end: number) =>
  COUNTER.test(plain.slice(start, end).replace(/^[^\D]+/u, '')) || AFTER_SIGNS.test(plain.slice(start, end))
const COUNTER = pattern(`(?:${COUNTED})$`)
const AFTER_SIGNS = pattern(`(?:${COUNTED_SIGNS})$`)

/** The length of the measure word behind it; null: there is none. */
function counterAfter({ end }: Counted, { plain }: Passage): number | null {
  const found = AFTER.exec(plain.slice(end, end + 20))
  return found ? found[0].length : null
}

const AFTER = pattern(`^(?:(?: |-)?(?:${COUNTED})(?![a-zß])|(?:${COUNTED_SIGNS}))`)
const NAMES = pattern(NAMES_BEFORE)
const MEASURED = pattern(MEASURES)
const ORDERED = pattern(ORDERS_BEFORE)
const WHICH = pattern(NOT_COUNTED_BEFORE)
const BEFORE = pattern(`(?<![a-zß'])(?:${COUNT_BEFORE}) ?$`)
const INSTEAD = pattern(COUNT_AFTER)
/** 'ふたつ' counts by itself. */
const KANA = pattern('^\\p{Script=Hiragana}')
const TIMES = pattern('(?:^|[ *])x ?$|[*×]$')
const ELSE_AFTER = pattern(
  '^(?:st|nd|rd|th|er|e|º|ª|°|[.,]\\d|[%€$£]| ?(?:eur|euros?|usd|dollars?|元|块|円|days?|weeks?|months?|hours?|minutes?|years?|times|dias|semanas|meses|horas|jours|semaines|mois|heures|tage|wochen|monate?|stunden|uhr|天|日|月|年|号|码|点|分|时|时间|cm|kg|g|m|l|ml|sizes?|tallas?|orders?|pedidos?|commandes?|bestellungen|numbers?|of (?:my|your|our|the)|或|or|ou|oder|o)(?![a-z]))',
)

function isCount(number: Counted, passage: Passage): boolean {
  const { plain } = passage
  const { start, end, value } = number
  const before = plain.slice(Math.max(0, start - 32), start)
  if (WHICH.test(before) || NAMES.test(before)) return false
  if (counterAfter(number, passage) !== null) return true
  const after = plain.slice(end, end + 16)
  if (ELSE_AFTER.test(after)) return false
  if (TIMES.test(before) || INSTEAD.test(after) || KANA.test(plain.slice(start, end))) return true
  if (value > MOST_BARE) return false
  const isOrder = ORDERED.test(before) && /^\d/u.test(plain.slice(start, end))
  if (
    !isOrder &&
    BEFORE.test(before) &&
    /^(?:$|[ ,.!?;:。，！？、にへで]| ?\p{P})/u.test(after) &&
    !/^ [a-zß]{3,}/u.test(after)
  )
    return true
  return product(passage).some(
    (thing) => thing.start >= end && thing.start - end <= 18 && isNear(plain.slice(end, thing.start)),
  )
}

/** Between a number and what is counted stand at most two words that tell what it is like. */
const isNear = (between: string) => /^ (?:[a-zß]{3,12} ){0,2}$/u.test(between) && !MEASURED.test(between)
