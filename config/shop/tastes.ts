import type { Product } from '../../store/shop.ts'
import type { Category } from './catalogue.ts'
import { RANGES } from './catalogue.ts'
import { type Random, seeded } from './random.ts'

/** What people buy together: the pattern in the data that a recommender can find. */
const GOES_WITH: Readonly<Record<Category, readonly Category[]>> = {
  shoes: ['clothing', 'outdoor'],
  clothing: ['shoes', 'bags'],
  bags: ['clothing', 'computers'],
  audio: ['computers', 'home'],
  photo: ['bags', 'outdoor'],
  computers: ['audio', 'bags'],
  kitchen: ['home'],
  home: ['kitchen', 'toys'],
  outdoor: ['shoes', 'photo'],
  toys: ['home', 'kitchen'],
}

/** Draws what a customer would look at: mostly from two favourite categories, popular products more often. */
export interface Tastes {
  /** What this customer would choose by itself. */
  draw(customerId: string, random: Random): Product
  /** What goes with `product`. */
  drawBeside(product: Product, random: Random): Product
}

export function tastes(products: readonly Product[]): Tastes {
  const byCategory = new Map<string, readonly Product[]>()
  const mixed = seeded(2026_03)
  for (const category of categories()) {
    byCategory.set(category, mixed.shuffle(products.filter((product) => product.category === category)))
  }

  function from(category: string, random: Random): Product {
    return random.pickEarly(byCategory.get(category) ?? products)
  }

  return {
    draw(customerId, random) {
      const [first, second] = favourites(customerId)
      const mood = random.next()
      return from(mood < 0.55 ? first : mood < 0.8 ? second : random.pick(categories()), random)
    },
    drawBeside(product, random) {
      const company = GOES_WITH[product.category as Category] ?? categories()
      return from(random.chance(0.35) ? product.category : random.pick(company), random)
    },
  }
}

/** The same two for the same customer, always. */
function favourites(customerId: string): readonly [first: Category, second: Category] {
  const random = seeded(Number(customerId.replaceAll(/\D/g, '')))
  const first = random.pick(categories())
  return [first, random.pick(GOES_WITH[first])]
}

function categories(): Category[] {
  return Object.keys(RANGES) as Category[]
}
