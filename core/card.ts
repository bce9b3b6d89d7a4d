import type { Money, Value } from './event.ts'
import { days, listed, money } from './format.ts'
import type { Card, Field } from './message.ts'
import type { Say } from './nlg.ts'

/** What a job tells of an order, to be shown as a card. */
export interface OrderFacts {
  readonly of: 'order'
  readonly id: string
  readonly state: string
  /** Names of the things in it, each by language. */
  readonly items: readonly Readonly<Record<string, string>>[]
  readonly total: { readonly amount: number; readonly currency: string }
  readonly placedOn: string
  readonly shippedOn: string | null
  readonly deliveredOn: string | null
  readonly trackingNumber: string | null
  readonly image: string | null
}

/** What a job tells of a product, to be shown as a card. */
export interface ProductFacts {
  readonly of: 'product'
  readonly id: string
  /** By language. */
  readonly names: Readonly<Record<string, string>>
  readonly category: string
  readonly price: Money
  /** Stars, up to five. */
  readonly rating: number
  /** Canonical names. */
  readonly colors: readonly string[]
  readonly sizes: readonly string[]
  readonly isInStock: boolean
  readonly image: string | null
}

/** A card in the words of a language. Throws on facts that are no card's. */
export function cardOf(facts: Value, say: Say, locale: string): Card {
  if (isOf<OrderFacts>(facts, 'order')) {
    const fields = orderFields(facts, say, locale)
    return { of: 'order', title: facts.id, subtitle: listed(facts.items, locale), ...imageOf(facts), fields }
  }
  if (isOf<ProductFacts>(facts, 'product')) {
    const fields = productFields(facts, say, locale)
    return { of: 'product', title: listed(facts.names, locale), ...imageOf(facts), fields }
  }
  throw new Error(`[card] ${JSON.stringify(facts)} is no card.`)
}

const imageOf = ({ image }: { readonly image: string | null }) => (image ? { image } : {})

function orderFields(order: OrderFacts, say: Say, locale: string): readonly Field[] {
  const field = fieldOf('order', say)
  const day = (value: string | null) => (value === null ? null : days(value, locale))
  return [
    ...field('state', say([`any.state.${order.state}`])),
    ...field('total', money(order.total, locale)),
    ...field('placedOn', day(order.placedOn)),
    ...field('shippedOn', day(order.shippedOn)),
    ...field('deliveredOn', day(order.deliveredOn)),
    ...field('trackingNumber', order.trackingNumber),
  ]
}

function productFields(product: ProductFacts, say: Say, locale: string): readonly Field[] {
  const { category, price, rating, colors, sizes, isInStock } = product
  const field = fieldOf('product', say)
  const list = (values: readonly string[]) => (values.length > 0 ? listed(values, locale) : null)
  const stars = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 })
  return [
    ...field('price', money(price, locale)),
    ...field('rating', `${stars.format(rating)} / 5`),
    ...field('category', say([`any.category.${category}`, 'any.category.other'], { category })),
    ...field(
      'colors',
      list(colors.map((color) => (COLORS.includes(color) ? say([`any.color.${color}`]) : color))),
    ),
    ...field('sizes', list(sizes)),
    ...field('stock', say([`any.card.product.${isInStock ? 'in-stock' : 'sold-out'}`])),
  ]
}

/** Those that have words; a shop may have others. */
const COLORS: readonly string[] = `
  black white grey silver blue red green yellow orange pink purple brown beige
`
  .trim()
  .split(/\s+/)

/** A field with its label; none when there is no value. */
const fieldOf =
  (card: Card['of'], say: Say) =>
  (name: string, value: string | null): Field[] =>
    value === null ? [] : [{ label: say([`any.card.${card}.${name}`]), value }]

function isOf<Facts extends { readonly of: Card['of'] }>(
  facts: Value,
  of: Facts['of'],
): facts is Value & Facts {
  return typeof facts === 'object' && facts !== null && 'of' in facts && facts.of === of
}
