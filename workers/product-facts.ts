import type { ProductFacts } from '../core/card.ts'
import type { Option, Value, Values } from '../core/event.ts'
import type { Product } from '../store/shop.ts'
import type { PictureOf } from './order-facts.ts'

/** What replies can show of a product: the values by name. */
export function productValues({ names, price, colors, sizes, stock, rating }: Product): Values {
  return { items: [{ ...names }], price: { ...price }, colors, sizes, stock, rating }
}

/** The same, to choose it from several. Its English name means it and no other. */
export function productOption({ names, price }: Product): Option {
  return { value: wordsFor({ names }), shows: { items: [{ ...names }], price: { ...price } } }
}

/** Words that mean this product and no other. */
export const wordsFor = ({ names }: Pick<Product, 'names'>): string => (names['en'] ?? '').toLowerCase()

/** The same as a card. */
export function productCard(product: Product, pictureOf: PictureOf): Value & ProductFacts {
  const { id, names, category, price, rating, colors, sizes, stock } = product
  return {
    of: 'product',
    id,
    names: { ...names },
    category,
    price: { ...price },
    rating,
    colors,
    sizes,
    isInStock: stock > 0,
    image: pictureOf(id),
  }
}

/** What may be chosen for a slot, one value each. */
export const choices = (slot: string, values: readonly string[]): readonly Option[] =>
  values.map((value) => ({ value, shows: { [slot]: value } }))
