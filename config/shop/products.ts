import type { Product } from '../../store/shop.ts'
import type { Category, Color, Kind, Names } from './catalogue.ts'
import { COLORS, kinds, LANGUAGES, RANGES } from './catalogue.ts'
import { fixedProducts } from './fixed.ts'
import { type Random, seeded } from './random.ts'

const MAKERS_PER_KIND = 3

/** The whole catalogue. Categories alternate, so that the first page of a list shows something of each. */
export function catalogue(): Product[] {
  const random = seeded(2026_01)
  const shelves = (Object.keys(RANGES) as Category[]).map((category) => shelf(category, random))
  const longest = Math.max(...shelves.map((shelf) => shelf.length))
  const rows = Array.from({ length: longest }, (_, row) =>
    shelves.flatMap((shelf) => shelf.slice(row, row + 1)),
  )
  const numbered = rows
    .flat()
    .map((product, index) => ({ id: `p-${1001 + fixedProducts.length + index}`, ...product }))
  return [...fixedProducts, ...numbered]
}

/** The products of one category: every kind by one maker, then every kind by the next. */
function shelf(category: Category, random: Random): Omit<Product, 'id'>[] {
  const offers = kinds()
    .filter((kind) => kind.category === category)
    .map((kind) => ({ kind, makers: random.shuffle(RANGES[category].makers).slice(0, MAKERS_PER_KIND) }))
  return Array.from({ length: MAKERS_PER_KIND }, (_, turn) =>
    offers.map(({ kind, makers }) => product(kind, makers[turn] ?? '', random)),
  ).flat()
}

function product(kind: Kind, maker: string, random: Random): Omit<Product, 'id'> {
  const { makers, sizes, colors: palette } = RANGES[kind.category]
  const quality = makers.findIndex((name) => name === maker) / (makers.length - 1)
  const colors = random.shuffle<Color>(palette).slice(0, random.integer(3, 4))
  return {
    category: kind.category,
    names: named(kind.names, maker),
    price: { amount: price(kind.price, 0.8 * quality + 0.2 * random.next(), random), currency: 'EUR' },
    colors,
    sizes,
    stock: random.chance(0.07) ? 0 : random.integer(2, 140),
    rating: Math.round((3.6 + 0.4 * quality + 0.9 * random.next()) * 10) / 10,
    image: COLORS[colors.find((color) => !PLAIN.includes(color)) ?? random.pick(colors)],
  }
}

/** The maker stands before the noun where adjectives do, after it elsewhere. */
function named(names: Names, maker: string): Names {
  const entries = LANGUAGES.map((language) => {
    const noun = names[language]
    return [language, MAKER_FIRST.includes(language) ? `${maker} ${noun}` : `${noun} ${maker}`]
  })
  return Object.fromEntries(entries) as Names
}

/** `share` of the way from the lowest to the highest price, with the endings that price tags have. */
function price([from, to]: Kind['price'], share: number, random: Random): number {
  const euros = Math.round(from + (to - from) * share)
  return euros >= 100 ? euros : Math.round((euros - random.pick([0, 0.1, 0.1, 0.5])) * 100) / 100
}

const MAKER_FIRST: readonly string[] = ['en', 'zh', 'ja']
/** A picture in one of these says little. */
const PLAIN: readonly Color[] = ['black', 'white', 'grey', 'silver']
