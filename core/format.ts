import type { Money } from './event.ts'

/** An amount of money as this locale writes it: '€120.00', '120,00 €'. */
export function money(value: unknown, locale: string): string {
  if (!isMoney(value)) throw new Error(`[format] ${JSON.stringify(value)} is not money.`)
  return new Intl.NumberFormat(locale, { style: 'currency', currency: value.currency }).format(value.amount)
}

/** A calendar day ('2026-11-19') in words. Days of the shop have no time zone, so none may shift them. */
export function days(value: unknown, locale: string): string {
  if (typeof value !== 'string') throw new Error(`[format] ${JSON.stringify(value)} is not a day.`)
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value))
}

/** A thing's name, which is known in several languages, or the names of several things as a list. */
export function listed(value: unknown, locale: string): string {
  if (Array.isArray(value)) {
    return new Intl.ListFormat(locale, { type: 'conjunction' }).format(
      value.map((each) => nameIn(each, locale)),
    )
  }
  return nameIn(value, locale)
}

/** A postal address on one line. */
export function postal(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const { street, postcode, city, country } = value as Readonly<Record<string, string | undefined>>
  return [street, [postcode, city].filter(Boolean).join(' '), country].filter(Boolean).join(', ')
}

function nameIn(value: unknown, locale: string): string {
  if (typeof value === 'string') return value
  const names = value as Readonly<Record<string, string>>
  return names[locale] ?? names.en ?? ''
}

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value
}
