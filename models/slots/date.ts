import { ALONE, READINGS } from './date-patterns.ts'
import { PAST } from './date-words.ts'
import { isoOf, parseDay } from './day.ts'
import { pattern } from './plain.ts'
import { apart, type Extractor, type Span } from './span.ts'

/**
 * Days, as ISO 8601. What counts from today needs `today`; a day without a year is the nearest one, and in a text
 * that tells of something that has been, one that has been.
 */
export const date: Extractor = (passage) => {
  const today = passage.today === null ? null : parseDay(passage.today)
  const isPast = HAS_BEEN.test(passage.plain)
  const readings = passage.expected === 'date' ? [...READINGS, ALONE] : READINGS
  const spans = readings.flatMap(({ pattern, read, sureness }) =>
    [...passage.plain.matchAll(pattern)].flatMap((match): readonly Span[] => {
      const groups = match.groups ?? {}
      const day = read({ match, groups, today, isPast, passage })
      const [start, end] = match.indices?.groups?.['at'] ?? [match.index, match.index + match[0].length]
      return day === null ? [] : [{ start, end, value: isoOf(day), sureness }]
    }),
  )
  return apart(spans)
}

const HAS_BEEN = pattern(PAST)
