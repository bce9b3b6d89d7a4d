import type { OrderFacts } from '../core/card.ts'
import type { Option, Value, Values } from '../core/event.ts'
import type { Order } from '../store/shop.ts'

/** The address of a product's picture; null when the shop has none. */
export type PictureOf = (productId: string) => string | null

/** What replies can show of an order: the values by name. */
export function orderValues(order: Order): Values {
  return { order_number: order.id, ...shown(order) }
}

/** The same, to choose it from several. */
export function orderOption(order: Order): Option {
  return { value: order.id, shows: orderValues(order) }
}

/** The same as a card. */
export function orderCard(order: Order, pictureOf: PictureOf): Value & OrderFacts {
  const [line] = order.lines
  return { of: 'order', id: order.id, ...shown(order), image: line ? pictureOf(line.productId) : null }
}

function shown({ state, total, placedOn, shippedOn, deliveredOn, trackingNumber, lines }: Order) {
  const items = lines.map(({ names }) => ({ ...names }))
  return { state, total: { ...total }, placedOn, shippedOn, deliveredOn, trackingNumber, items }
}
