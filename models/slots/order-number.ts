import { BARE, NOT_ORDERS, REFERENCES, type Reading, UNMARKED } from './order-patterns.ts'
import { cover, coverSpans, type Extractor, type Span } from './span.ts'

/**
 * Numbers of orders: a whole one as 'SO-2026-00417', the end of one as '00417'. A bare number is one only when it
 * was asked for; prices, dates, counts, phone numbers and codes never are.
 */
export const orderNumber: Extractor = ({ text, expected }) => {
  const spans: Span[] = []
  let rest = text
  const take = (readings: readonly Reading[]) => {
    for (const { pattern, isOrder } of readings) {
      const found = [...rest.matchAll(pattern)].map(placed)
      const isTaken = (end: number) => spans.some((span) => span.end === end)
      spans.push(...found.filter((place) => isOrder({ ...place, text, isTaken })))
      // What was refused is covered too, so that a later and looser reading does not take it up.
      rest = coverSpans(rest, found)
    }
  }
  const isExpected = expected === 'order_number'
  take(isExpected ? [...REFERENCES.whole, UNMARKED] : REFERENCES.whole)
  rest = NOT_ORDERS.sure.reduce(cover, rest)
  take(REFERENCES.ends)
  rest = NOT_ORDERS.likely.reduce(cover, rest)
  take(isExpected ? [...REFERENCES.loose, BARE] : REFERENCES.loose)
  return spans.sort((a, b) => a.start - b.start).map(({ start, end, value }) => ({ start, end, value }))
}

function placed(match: RegExpExecArray): Span & { readonly match: RegExpExecArray; readonly digits: string } {
  const { at = '', digits = '', year } = match.groups ?? {}
  const [start, end] = match.indices?.groups?.['at'] ?? [match.index, match.index + at.length]
  const number = digits.padStart(5, '0')
  return { match, digits, start, end, value: year === undefined ? number : `SO-${year}-${number}` }
}
