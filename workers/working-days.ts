import { addDays } from './days.ts'

/** The day (`YYYY-MM-DD`) on which an order leaves that is placed on this one: the next day that is no weekend. */
export function leavesOn(day: string): string {
  const next = addDays(day, 1)
  const weekday = new Date(`${next}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6 ? leavesOn(next) : next
}
