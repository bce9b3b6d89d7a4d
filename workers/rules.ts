import type { Order, OrderState } from '../store/shop.ts'

/** The rules of the shop, in one place. What they refuse is told to the customer as a reason. */

/** An order can be cancelled until it is shipped. */
export const CANCELLABLE: readonly OrderState[] = ['processing', 'held']

export const isCancellable = ({ state }: Order): boolean => CANCELLABLE.includes(state)

/** Still to reach the customer. */
export const isUnderWay = ({ state }: Order): boolean => ['processing', 'shipped', 'held'].includes(state)
