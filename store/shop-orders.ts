import type { Money } from '../core/event.ts'
import type { Order, OrderLine, OrderState, Payment, PostalAddress } from './shop.ts'

/** The orders of the shop. */
export interface ShopOrders {
  /** null: no such order, or not this customer's; from outside the two are the same. */
  order(id: string, customerId: string): Promise<Order | null>
  /** Newest first. */
  orders(customerId: string): Promise<readonly Order[]>
  /**
   * Changes an order, if its state is one of `from`. Safe to repeat: a change with the same `changeId` counts as
   * made. false: the order is in another state by now. What is cancelled goes back into the stock.
   */
  changeOrder(change: OrderChange): Promise<boolean>
  /**
   * Takes the goods from the stock and gives the order a number above all that exist. Safe to repeat: the same
   * `requestId` gives the same order. 'sold-out': of some line there is not enough left, and nothing was done.
   */
  placeOrder(placement: Placement): Promise<Order | 'sold-out'>
}

export interface OrderChange {
  readonly orderId: string
  readonly customerId: string
  readonly from: readonly OrderState[]
  readonly to: {
    readonly state?: OrderState
    readonly address?: PostalAddress
    readonly lines?: readonly OrderLine[]
    readonly total?: Money
  }
  readonly changeId: string
  readonly reason: string | null
}

export interface Placement {
  readonly requestId: string
  readonly customerId: string
  readonly lines: readonly OrderLine[]
  /** What is to be paid: a discount is taken off already. */
  readonly total: Money
  /** The code whose discount that is: it is used up by this order. */
  readonly coupon?: string | null
  readonly address: PostalAddress
  readonly payment: Payment
  /** ISO. */
  readonly at: string
}
