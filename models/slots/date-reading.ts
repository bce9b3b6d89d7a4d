import { MONTHS, NO_WEEKDAY_BEFORE, UNITS, WEEKDAYS } from './date-words.ts'
import { type Day, dayOf, monthOf, monthsOn, nearest, weekdayOf, yearOf } from './day.ts'
import { signNumber } from './number.ts'
import { ARTICLES, NUMBER_WORDS } from './number-words.ts'
import { pattern } from './plain.ts'
import type { Passage } from './span.ts'

/** What a pattern matched, and what is known beside it. */
export interface Found {
  readonly match: RegExpExecArray
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly today: Day | null
  readonly isPast: boolean
  readonly passage: Passage
}

/** A way to write a day. */
export interface Reading {
  readonly pattern: RegExp
  readonly sureness: number
  /** null: it is none after all. */
  read(found: Found): Day | null
}

export const numberOf = (written = ''): number | null => {
  if (/^\d+$/u.test(written)) return Number(written)
  if (/^\p{Script=Han}/u.test(written)) return signNumber(written)
  return NUMBER_WORDS.get(written) ?? (ARTICLES.has(written) ? 1 : null)
}

const MONTH_PATTERNS = MONTHS.map((names) => pattern(`^(?:${names})$`))
export const monthNamed = (name = '') => MONTH_PATTERNS.findIndex((each) => each.test(name)) + 1

/** A year of two digits is one of this century. */
const fullYear = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year))

export function dayIn(found: Found, month: number, date: number, year: string | undefined): Day | null {
  if (year !== undefined) return dayOf(fullYear(year), month, date)
  return found.today === null ? null : nearest(found.today, month, date, found.isPast)
}

/** '11/19' is read month first and '3.12.' day first; where one order gives no day, the other. */
export function dayInDigits(found: Found): Day | null {
  const { first = '', second = '', sign = '', year } = found.groups
  const [a, b] = [Number(first), Number(second)]
  if (year === undefined && !isSurelyDay(found, a, b, sign)) return null
  const locale = found.passage.locale
  const isMonthFirst = sign === '/' && (locale === null || /^(?:en(?:-US|-CA)?|zh.*|ja.*)$/u.test(locale))
  const inOrder = isMonthFirst ? [a, b] : [b, a]
  const [month = 0, date = 0] = inOrder
  return dayIn(found, month, date, year) ?? dayIn(found, date, month, year)
}

/** '24/7' and '1/2' are none: without a year, one number is above twelve, or a word before it tells. */
function isSurelyDay({ match, passage }: Found, a: number, b: number, sign: string): boolean {
  if (passage.expected === 'date') return true
  const isTold = DATED.test(passage.plain.slice(Math.max(0, match.index - 12), match.index))
  const isDot = sign === '.' && match[0].endsWith('.')
  return isTold || isDot || (sign === '/' && Math.max(a, b) > 12 && Math.max(a, b) !== 24)
}
const DATED = pattern(
  '(?<![a-z])(?:on|by|am|el|le|du|vom|bis|zum|before|until|since|from|seit|ab|dated|fecha|date|datum|dia) $',
)

export function weekday(found: Found, weeks: 'coming' | 'next' | 'last'): Day | null {
  const { today, groups, isPast, passage, match } = found
  const name = groups['weekday'] ?? ''
  const wanted = WEEKDAY_PATTERNS.findIndex((each) => each.test(name))
  const before = passage.plain.slice(Math.max(0, match.index - 8), match.index)
  if (today === null || wanted < 0 || NAMED.test(before)) return null
  if (name.length <= 3 && !passage.plain.slice(0, match.index + match[0].length).endsWith(match[0]))
    return null
  const days = (wanted - weekdayOf(today) + 7) % 7 || 7
  if (weeks === 'last' || (weeks === 'coming' && isPast))
    return today - ((weekdayOf(today) - wanted + 7) % 7 || 7)
  return weeks === 'next' ? mondayOf(today) + 7 + ((wanted + 6) % 7) : today + days
}
const NAMED = pattern(NO_WEEKDAY_BEFORE)
const WEEKDAY_PATTERNS = WEEKDAYS.map((names) => pattern(`^(?:${names})$`))
const mondayOf = (day: Day): Day => day - ((weekdayOf(day) + 6) % 7)

const SIGN_WEEKS: readonly (readonly [RegExp, number | null])[] = [
  [/^(?:下|来|下个)/u, 1],
  [/^(?:上|先|上个)/u, -1],
  [/^(?:这|本|今)/u, 0],
]

export function signWeekday({ groups, today, isPast }: Found): Day | null {
  const place = WEEKDAYS_CHINESE.indexOf(groups['weekday'] ?? '')
  const wanted = place >= 0 ? Math.max(0, place - 1) : '日月火水木金土'.indexOf(groups['weekday'] ?? '')
  if (today === null || wanted < 0) return null
  const shift = SIGN_WEEKS.find(([sign]) => sign.test(groups['week'] ?? ''))?.[1] ?? null
  if (shift !== null) return mondayOf(today) + 7 * shift + ((wanted + 6) % 7)
  const days = (wanted - weekdayOf(today) + 7) % 7 || 7
  return isPast ? today - ((weekdayOf(today) - wanted + 7) % 7 || 7) : today + days
}
/** 日 and 天 are Sunday. */
const WEEKDAYS_CHINESE = '日天一二三四五六'

export function shifted({ groups, today }: Found, sign: 1 | -1): Day | null {
  const count = numberOf(groups['count'])
  const unit = Object.entries(UNIT_PATTERNS).find(([, each]) => each.test(groups['unit'] ?? ''))?.[0]
  if (today === null || count === null || count > 400) return null
  return unit === 'month' ? monthsOn(today, sign * count) : today + sign * count * (unit === 'week' ? 7 : 1)
}
const UNIT_PATTERNS = Object.fromEntries(
  Object.entries(UNITS).map(([name, [words, signs]]) => [name, pattern(`^(?:${words}|${signs})$`)]),
)

/** The next one of that number; or the last, of what has been. */
export function dayOfMonth({ groups, today, isPast }: Found): Day | null {
  const date = numberOf(groups['date'] ?? groups['later'])
  if (today === null || date === null) return null
  const inMonths = [-1, 0, 1, 2].map((shift) => {
    const month = monthOf(today) - 1 + shift
    return dayOf(yearOf(today) + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, date)
  })
  const days = inMonths.filter((day) => day !== null)
  return (isPast ? days.findLast((day) => day <= today) : days.find((day) => day >= today)) ?? null
}
