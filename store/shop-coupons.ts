import type { Coupon } from './shop.ts'

/** Codes that make an order cheaper. A redeemed one waits for the customer's next order, which uses it up. */
export interface ShopCoupons {
  /** Whatever its case. */
  coupon(code: string): Promise<Coupon | null>
  /** Safe to repeat. 'used': an order of this customer has used it up. Validity and rules are the caller's to check. */
  redeem(redemption: Redemption): Promise<'redeemed' | 'used'>
  /** What waits for the customer's next order: the latest of them; null: none. */
  waitingCoupon(customerId: string): Promise<Coupon | null>
}

export interface Redemption {
  readonly customerId: string
  readonly code: string
  /** ISO. */
  readonly at: string
}
