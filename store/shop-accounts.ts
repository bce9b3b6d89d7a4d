import type { Customer, PostalAddress } from './shop.ts'

/** Who buys, and who gets the newsletter. */
export interface ShopAccounts {
  customer(id: string): Promise<Customer | null>
  /** By the e-mail on file, whatever its case. */
  customerByEmail(email: string): Promise<Customer | null>
  customers(ids: readonly string[]): Promise<readonly Customer[]>
  /**
   * Safe to repeat: a change with the same `changeId` counts as made. 'email-taken': another account has that
   * address, and nothing was changed. Throws StoreError when there is no such customer.
   */
  updateCustomer(change: CustomerChange): Promise<'changed' | 'email-taken'>
  /** Safe to repeat. */
  subscribe(subscription: { readonly email: string; readonly at: string }): Promise<void>
  /** Whatever the case of the address. */
  isSubscribed(email: string): Promise<boolean>
}

/** What is left out stays as it is. */
export interface CustomerChange {
  readonly customerId: string
  readonly changeId: string
  readonly email?: string
  readonly phone?: string
  readonly address?: PostalAddress
}
