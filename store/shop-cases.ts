/** What staff of the shop must see to. */
export interface ShopCases {
  /** Safe to repeat: the same `id` gives the case that was opened first. */
  openCase(opening: CaseOpening): Promise<Case>
  /** Newest first. */
  cases(customerId: string): Promise<readonly Case[]>
}

export interface CaseOpening {
  /** Of the request that it was opened for. */
  readonly id: string
  readonly kind: CaseKind
  /** null: it is not known who they are. */
  readonly customerId: string | null
  readonly orderId: string | null
  /** A canonical reason or the customer's own words. */
  readonly reason: string | null
  /** What else was told, by name: 'size', 'color' … */
  readonly details: Readonly<Record<string, string>>
  /** ISO. */
  readonly at: string
}

export interface Case extends CaseOpening {
  /** For people: 'C-10023'. */
  readonly number: string
}

export type CaseKind =
  | 'return'
  | 'exchange'
  | 'refund'
  | 'problem'
  | 'warranty'
  | 'payment-issue'
  | 'fraud'
  | 'invoice'
  | 'account-deletion'
  | 'password-reset'
