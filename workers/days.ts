/** Calendar days of the shop, `YYYY-MM-DD`: they have no time zone. */

const DAY_MS = 86_400_000

/** The day of a moment (ISO). */
export const dayOf = (at: string): string => at.slice(0, 10)

export function addDays(day: string, days: number): string {
  return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString())
}

/** The same day so many months on; the last of the month where it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return dayOf(new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))).toISOString())
}
