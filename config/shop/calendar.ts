/** The last day of the demo data, and 'today' in tests. All days are `YYYY-MM-DD` in UTC. */
export const TODAY = '2026-11-23'

/** The moment of that day at which tests and dialogues begin. Milliseconds. */
export const NOON = Date.parse(`${TODAY}T12:00:00Z`)

const DAY_MS = 86_400_000

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Days from one to the other; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

/** ISO 8601: this minute of this day. Minutes below 0 fall on the day before. */
export function moment(day: string, minute: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + minute * 60_000).toISOString()
}

export function minutesBefore(at: string, minutes: number): string {
  return new Date(Date.parse(at) - minutes * 60_000).toISOString()
}
