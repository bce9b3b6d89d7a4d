import type { Money } from '../core/event.ts'
import type { ShopAccounts } from './shop-accounts.ts'
import type { ShopCases } from './shop-cases.ts'
import type { ShopCoupons } from './shop-coupons.ts'
import type { ShopInteractions } from './shop-interactions.ts'
import type { ShopOrders } from './shop-orders.ts'

/** What the hub asks of the shop. Here it is tables of its own; a real shop's interface would stand behind it. */
export interface Shop extends ShopAccounts, ShopOrders, ShopCases, ShopCoupons, ShopInteractions {
  product(id: string): Promise<Product | null>
  products(options: { readonly category?: string; readonly limit: number }): Promise<readonly Product[]>
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
  readonly payment: Payment
}

export interface Payment {
  readonly method: string
  readonly cardAddedAt: string | null
  readonly paidAt: string
}

export interface Interaction {
  readonly customerId: string
  readonly productId: string
  readonly kind: 'view' | 'cart' | 'purchase'
  readonly at: string
}

export interface Coupon {
  /** Upper case. */
  readonly code: string
  readonly kind: 'percent' | 'amount'
  /** Per cent, or so much of the currency. */
  readonly value: number
  readonly currency: string
  /** What an order must come to, in the currency. */
  readonly minimum: number
  /** Both days are included; null: without end. */
  readonly validFrom: string
  readonly validUntil: string | null
  readonly firstOrderOnly: boolean
}

/** All rows of a shop, as the demo shop is made and tests put it back. */
export interface ShopData {
  readonly products: readonly Product[]
  readonly customers: readonly Customer[]
  readonly orders: readonly Order[]
  readonly interactions: readonly Interaction[]
  readonly coupons: readonly Coupon[]
}
