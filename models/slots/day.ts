/** Whole days, counted from 1970-01-01: no clock and no time zone takes part. */
export type Day = number

const LENGTH = 86_400_000

/** null: no such day, as 2026-02-30. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const time = Date.UTC(year, month - 1, date)
  const read = new Date(time)
  const isDay = read.getUTCMonth() === month - 1 && read.getUTCDate() === date
  return isDay && year >= 1900 && year < 2200 ? time / LENGTH : null
}

export function parseDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/u.exec(iso)
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

export const isoOf = (day: Day): string => new Date(day * LENGTH).toISOString().slice(0, 10)

/** Sunday is 0. */
export const weekdayOf = (day: Day): number => new Date(day * LENGTH).getUTCDay()

export const yearOf = (day: Day): number => new Date(day * LENGTH).getUTCFullYear()
export const monthOf = (day: Day): number => new Date(day * LENGTH).getUTCMonth() + 1

/** The same date so many months on, or the last one of a shorter month. */
export function monthsOn(day: Day, months: number): Day {
  const read = new Date(day * LENGTH)
  const [year, month] = [read.getUTCFullYear(), read.getUTCMonth() + months]
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(read.getUTCDate(), last)) / LENGTH
}

/** The day of a date without a year that is nearest to today; of one that has been, the last. */
export function nearest(today: Day, month: number, date: number, isPast: boolean): Day | null {
  const around = [-1, 0, 1].map((shift) => dayOf(yearOf(today) + shift, month, date))
  const days = around.filter((day) => day !== null && (!isPast || day <= today)) as Day[]
  return days.sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0] ?? null
}
