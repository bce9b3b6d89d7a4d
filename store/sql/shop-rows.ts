import type { Money } from '../../core/event.ts'
import type { Order, Product } from '../shop.ts'
import type { product, shopOrder } from '../schema/shop.ts'

type OrderRow = typeof shopOrder.$inferSelect
type ProductRow = typeof product.$inferSelect

export function toOrder({ amount, currency, ...rest }: OrderRow): Order {
  return { ...rest, total: { amount, currency } }
}

export function fromOrder({ total, ...rest }: Order): OrderRow {
  return { ...rest, ...fromMoney(total) }
}

export function toProduct({ amount, currency, ...rest }: ProductRow): Product {
  return { ...rest, price: { amount, currency } }
}

export function fromProduct({ price, ...rest }: Product): ProductRow {
  return { ...rest, ...fromMoney(price) }
}

export function fromMoney({ amount, currency }: Money): { amount: number; currency: string } {
  return { amount, currency }
}
