import type { Values } from '../core/event.ts'
import type { PostalAddress } from '../store/shop.ts'

/**
 * The postal address that the slots address, city and postcode tell; null: something of it is still to be asked.
 * The country stays where the city does; else '' stands for a country that nobody named.
 */
export function addressIn(data: Values, before: PostalAddress): PostalAddress | null {
  const { address, city, postcode } = data
  if (typeof address !== 'string' || typeof city !== 'string' || typeof postcode !== 'string') return null
  const street = streetIn(address, [city, postcode])
  return { street, city, postcode, country: isSame(city, before.city) ? before.country : '' }
}

export const isSameAddress = (a: PostalAddress, b: PostalAddress): boolean =>
  (['street', 'city', 'postcode'] as const).every((part) => isSame(a[part], b[part]))

/** Customers write it on one line: "Lindenweg 7, 20095 Hamburg". A street may be called after a city, though. */
function streetIn(address: string, elsewhere: readonly string[]): string {
  const [, postcode = ''] = elsewhere
  let street = tidy(address)
  if (street.startsWith(postcode)) street = tidy(street.slice(postcode.length))
  for (let part = endOf(street, elsewhere); part; part = endOf(street, elsewhere)) {
    street = tidy(street.slice(0, -part.length))
  }
  return street === '' ? address : street
}

const endOf = (text: string, parts: readonly string[]) =>
  parts.find((part) => part !== '' && text.toLowerCase().endsWith(part.toLowerCase()))

const tidy = (text: string) => text.replace(/^[\s,，、;；〒]+|[\s,，、;；〒]+$/gu, '')

const isSame = (a: string, b: string) =>
  a.trim().toLowerCase().replace(/\s+/gu, ' ') === b.trim().toLowerCase().replace(/\s+/gu, ' ')
