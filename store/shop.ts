import type { Money } from '../core/event.ts'

/** What the hub asks of the shop. Here it is tables of its own; a real shop's interface would stand behind it. */
export interface Shop {
  customer(id: string): Promise<Customer | null>
  /** By the e-mail on file, whatever its case. */
  customerByEmail(email: string): Promise<Customer | null>
  customers(ids: readonly string[]): Promise<readonly Customer[]>
  /** null: no such order, or not this customer's; from outside the two are the same. */
  order(id: string, customerId: string): Promise<Order | null>
  /** Newest first. */
  orders(customerId: string): Promise<readonly Order[]>
  /**
   * Sets the state of an order, if it is one of `from`. Safe to repeat: a change with the same `changeId` counts
   * as made. false: the order is in another state by now.
   */
  changeState(change: StateChange): Promise<boolean>
  products(options: { readonly category?: string; readonly limit: number }): Promise<readonly Product[]>
}

export interface StateChange {
  readonly orderId: string
  readonly customerId: string
  readonly from: readonly OrderState[]
  readonly to: OrderState
  readonly changeId: string
  readonly reason: string | null
}

export type OrderState =
  | 'processing'
  | 'shipped'
  | 'delivered'
  | 'cancelled'
  | 'return-requested'
  | 'exchange-requested'
  | 'refund-requested'
  | 'refunded'
  | 'held'

export interface Customer {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly locale: string
  readonly address: PostalAddress
  readonly createdAt: string
}

export interface PostalAddress {
  readonly street: string
  readonly city: string
  readonly postcode: string
  readonly country: string
}

export interface Product {
  readonly id: string
  readonly category: string
  /** By language tag; `en` is always there. */
  readonly names: Readonly<Record<string, string>>
  readonly price: Money
  readonly colors: readonly string[]
  readonly sizes: readonly string[]
  readonly stock: number
  readonly rating: number
  /** A colour for the drawn picture of the demo shop. */
  readonly image: string
}

export interface OrderLine {
  readonly productId: string
  readonly names: Readonly<Record<string, string>>
  readonly color: string | null
  readonly size: string | null
  readonly quantity: number
  readonly price: Money
}

export interface Order {
  readonly id: string
  readonly customerId: string
  readonly state: OrderState
  readonly lines: readonly OrderLine[]
  readonly total: Money
  readonly address: PostalAddress
  readonly placedOn: string
  readonly shippedOn: string | null
  readonly deliveredOn: string | null
  readonly trackingNumber: string | null
  /** What the payment told: for the risk check. */
  readonly payment: { readonly method: string; readonly cardAddedAt: string | null; readonly paidAt: string }
}

export interface Interaction {
  readonly customerId: string
  readonly productId: string
  readonly kind: 'view' | 'cart' | 'purchase'
  readonly at: string
}

/** All rows of a shop, as the demo shop is made and tests put it back. */
export interface ShopData {
  readonly products: readonly Product[]
  readonly customers: readonly Customer[]
  readonly orders: readonly Order[]
  readonly interactions: readonly Interaction[]
}
