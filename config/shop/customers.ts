import type { Customer } from '../../store/shop.ts'
import { addDays, moment } from './calendar.ts'
import { LANGUAGES } from './catalogue.ts'
import { fixedCustomers } from './fixed.ts'
import { PEOPLE, type People } from './people.ts'
import { type Random, seeded } from './random.ts'

const FIRST_NUMBER = 1001
const COUNT = 100
/** Generated customers joined in the year and a half before the first order that is kept. */
const JOINED_FROM = '2024-01-08'
const JOINED_DAYS = 520

/** The fixed customers, then generated ones up to `COUNT`; languages take turns. */
export function customers(): Customer[] {
  const random = seeded(2026_02)
  const taken = new Set(fixedCustomers.map((customer) => customer.email))
  const generated = Array.from({ length: COUNT - fixedCustomers.length }, (_, index) => {
    const locale = LANGUAGES[(index + 2) % LANGUAGES.length] ?? 'en'
    return customer(`c-${FIRST_NUMBER + fixedCustomers.length + index}`, locale, taken, random)
  })
  return [...fixedCustomers, ...generated]
}

function customer(id: string, locale: string, taken: Set<string>, random: Random): Customer {
  const people = PEOPLE[locale]
  if (!people) throw new Error(`[people] There are no names for '${locale}'. Add them to people.ts.`)
  const { name, email } = newName(people, taken, random)
  const [city, postcode] = random.pick(people.cities)
  return {
    id,
    name,
    email,
    phone: people.phone && random.chance(0.8) ? people.phone(random.integer(0, 99)) : null,
    locale,
    address: {
      street: people.street(random.pick(people.streets), random.integer(1, 89)),
      city,
      postcode,
      country: people.country,
    },
    createdAt: moment(addDays(JOINED_FROM, random.integer(0, JOINED_DAYS)), random.integer(360, 1380)),
  }
}

/** A name that nobody has yet. There are far more than are needed. */
function newName(people: People, taken: Set<string>, random: Random): { name: string; email: string } {
  for (;;) {
    const name = `${random.pick(people.given)} ${random.pick(people.family)}`
    const email = `${inAscii(name).replace(' ', '.')}@example.com`
    if (!taken.has(email)) {
      taken.add(email)
      return { name, email }
    }
  }
}

function inAscii(name: string): string {
  return name.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replaceAll(/\p{M}/gu, '')
}
