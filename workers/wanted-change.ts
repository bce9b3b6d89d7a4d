import type { JobResult, Money, Option, Values } from '../core/event.ts'
import type { Order, OrderLine, Product } from '../store/shop.ts'
import { boughtMeant } from './bought.ts'
import { CHOICE_REASONS, problemWithLooks, problemWithQuantity } from './choice-check.ts'
import { found, refused, refusedValue } from './job-results.ts'
import { choices } from './product-facts.ts'
import { QUANTITY_MAX } from './rules.ts'
import { WANTED_REASONS, wantedProducts } from './wanted-product.ts'
import { textIn } from './wishes.ts'

/** What is wanted instead of a line of an order, or what has to be said or asked first. */
export type Wanted =
  | {
      readonly line: OrderLine
      /** The article that is wanted: the same, or another one. */
      readonly product: Product
      /** What differs, by slot. */
      readonly change: Readonly<Record<string, string>>
      /** What may be chosen for what was not said. */
      readonly options: Readonly<Record<string, readonly Option[]>>
      readonly instead: null
    }
  | { readonly instead: JobResult }

export const CHANGE_REASONS: readonly string[] = [
  ...CHOICE_REASONS,
  ...WANTED_REASONS,
  'sold-out',
  'same-already',
]

/** Of an order that is being prepared: another size, colour or quantity of what is in it. */
export function wantedInChange(order: Order, data: Values, products: readonly Product[]): Wanted {
  const named = linesNamed(order, data, products)
  const lines = named.length > 0 ? named : order.lines
  const [line] = lines
  if (!line || lines.length > 1) return { instead: lineOffered(lines) }
  const product = products.find(({ id }) => id === line.productId)
  const quantity = textIn(data, 'quantity')
  const more = (quantity === null ? line.quantity : Number(quantity)) - line.quantity
  if (!product || (product.stock === 0 && more >= 0)) return { instead: soldOut(line) }

  const left = Math.min(QUANTITY_MAX, product.stock + line.quantity)
  const problem = problemWithLooks(product, data) ?? problemWithQuantity(product, data, left)
  if (problem) return { instead: problem }
  const change = changed(data, ['size', 'color', 'quantity'], {
    size: line.size,
    color: line.color,
    quantity: String(line.quantity),
  })
  const said = ['size', 'color', 'quantity'].find((slot) => textIn(data, slot) !== null)
  if (said !== undefined && Object.keys(change).length === 0) {
    const values = { items: [{ ...line.names }], change: { [said]: textIn(data, said) } }
    return { instead: refusedValue(said, 'same-already', values) }
  }
  const others = { size: differing(product.sizes, line.size), color: differing(product.colors, line.color) }
  const options =
    said === undefined ? { size: choices('size', others.size), color: choices('color', others.color) } : {}
  return { line, product, change, options, instead: null }
}

/** Of an order that has arrived: the same again, in another size or colour, or another article. */
export function wantedInExchange(order: Order, data: Values, products: readonly Product[]): Wanted {
  const named = linesNamed(order, data, products)
  const isOther = textIn(data, 'product') !== null && named.length === 0
  const lines = named.length > 0 ? named : order.lines
  const [line] = lines
  if (!line || lines.length > 1) return { instead: lineOffered(lines) }
  const article = isOther ? wantedProducts(data, products) : null
  if (article?.instead) return { instead: article.instead }
  const meant = article?.products ?? products.filter(({ id }) => id === line.productId)
  const product = meant.find(({ stock }) => stock > 0)
  if (!product) return { instead: soldOut(meant[0] ?? line) }

  const problem = problemWithLooks(product, data)
  if (problem) return { instead: problem }
  const before = isOther ? { size: null, color: null } : { size: line.size, color: line.color }
  const change = changed(data, ['size', 'color'], before)
  const isOpen = (slot: string) => textIn(data, slot) === null
  // The same one once more is a choice too: it may have been faulty.
  const asked: string[] = []
  if (isOther || (isOpen('size') && isOpen('color'))) {
    if (product.sizes.length > 1 && isOpen('size')) asked.push('size')
    if (isOpen('color') && (isOther || product.sizes.length <= 1)) asked.push('color')
  }
  const all: Readonly<Record<string, readonly string[]>> = { size: product.sizes, color: product.colors }
  const options = Object.fromEntries(asked.map((slot) => [slot, choices(slot, all[slot] ?? [])]))
  return { line, product, change, options, instead: null }
}

/** Of size, colour and quantity those that were said. */
export function saidIn(data: Values): Readonly<Record<string, string>> {
  return changed(data, ['size', 'color', 'quantity'], {})
}

/** The order's lines and total with this change in them. A discount that was given stays. */
export function orderWith(
  order: Order,
  line: OrderLine,
  change: Readonly<Record<string, string>>,
): { readonly lines: readonly OrderLine[]; readonly total: Money } {
  const { size = line.size, color = line.color } = change
  const quantity = Number(change['quantity'] ?? line.quantity)
  const lines = order.lines.map((each) => (each === line ? { ...line, size, color, quantity } : each))
  const more = Math.round((quantity - line.quantity) * line.price.amount * 100)
  const cents = Math.max(0, Math.round(order.total.amount * 100) + more)
  return { lines, total: { ...order.total, amount: cents / 100 } }
}

function linesNamed({ lines }: Order, data: Values, products: readonly Product[]): readonly OrderLine[] {
  const words = textIn(data, 'product')
  return words === null ? [] : boughtMeant(words, lines, products).lines
}

/** Which thing of the order it is about. */
function lineOffered(lines: readonly OrderLine[]): JobResult {
  const options = lines.map(({ names }) => ({ value: names['en'] ?? '', shows: { items: [{ ...names }] } }))
  return found({ options: { product: options } })
}

const soldOut = ({ names }: Pick<Product, 'names'>) => refused('sold-out', { items: [{ ...names }] })

/** What was said and is not so already. */
function changed(
  data: Values,
  slots: readonly string[],
  before: Readonly<Record<string, string | null>>,
): Readonly<Record<string, string>> {
  const said = slots.flatMap((slot) => {
    const value = textIn(data, slot)
    return value === null || value === before[slot] ? [] : [[slot, value] as const]
  })
  return Object.fromEntries(said)
}

const differing = (values: readonly string[], now: string | null) => values.filter((value) => value !== now)
