import type { JobResult, Values } from '../core/event.ts'
import type { Product } from '../store/shop.ts'
import { refusedValue } from './job-results.ts'
import { QUANTITY_MAX } from './rules.ts'
import { textIn } from './wishes.ts'

/** What may be wrong with the size, colour and quantity that a customer wants of a product. */
export const CHOICE_REASONS: readonly string[] = [
  'no-such-size',
  'no-such-color',
  'one-size',
  'bad-quantity',
  'not-enough',
]

/** What is wrong with the size or colour that was said, or null. */
export function problemWithLooks({ names, sizes, colors }: Product, data: Values): JobResult | null {
  const items = [{ ...names }]
  const [size, color] = [textIn(data, 'size'), textIn(data, 'color')]
  if (size !== null && sizes.length === 0) return refusedValue('size', 'one-size', { items })
  if (size !== null && !sizes.includes(size))
    return refusedValue('size', 'no-such-size', { items, size, sizes })
  if (color !== null && !colors.includes(color))
    return refusedValue('color', 'no-such-color', { items, color, colors })
  return null
}

/** What is wrong with the quantity that was said, or null. `left`: how many there are; null: nobody asks for that yet. */
export function problemWithQuantity(
  { names }: Pick<Product, 'names'>,
  data: Values,
  left: number | null,
): JobResult | null {
  const said = textIn(data, 'quantity')
  if (said === null) return null
  const quantity = Number(said)
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > QUANTITY_MAX)
    return refusedValue('quantity', 'bad-quantity', { quantity: said, max: QUANTITY_MAX })
  if (left === null || quantity <= left) return null
  return refusedValue('quantity', 'not-enough', { items: [{ ...names }], quantity: said, left })
}
