import type { Interaction } from './shop.ts'

/** What customers looked at, put into the cart and bought. */
export interface ShopInteractions {
  /** Newest first. */
  interactions(customerId: string): Promise<readonly Interaction[]>
}
