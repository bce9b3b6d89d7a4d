import type { Values } from '../core/event.ts'
import type { Order, OrderState } from '../store/shop.ts'
import { addDays, addMonths } from './days.ts'

/** The rules of the shop about orders, in one place. What they refuse is told to the customer as a reason. */

/** What a customer may want of an order. */
export type Errand = keyof typeof RULES

/** Why not, and what the words may show of it; `context` picks the words. */
export interface Refusal {
  readonly reason: string
  readonly values: Values
}

interface Rule {
  /** The states in which it can be done, and the reason that is told in any other. */
  readonly from: readonly OrderState[]
  readonly otherwise: string
  /** What else has to hold of an order in one of these states. */
  readonly unless?: (order: Order, today: string) => Refusal | null
}

/** Days after delivery in which a thing may go back. */
export const RETURN_DAYS = 30
/** Days after shipping from which a parcel counts as lost. */
export const LATE_DAYS = 14
/** Months after delivery in which we answer for faults. */
export const WARRANTY_MONTHS = 24
/** As many of a thing as an order may hold. */
export const QUANTITY_MAX = 10

const NOT_SENT = ['processing', 'held'] as const
const SENT_BACK = ['return-requested', 'exchange-requested', 'refund-requested', 'refunded'] as const
const ALL = [...NOT_SENT, 'shipped', 'delivered', 'cancelled', ...SENT_BACK] as const

const RULES = {
  track: { from: ALL, otherwise: 'unknown-order' },
  cancel: { from: NOT_SENT, otherwise: 'not-cancellable' },
  // A held order is being checked for fraud: it stays as it is, or is cancelled.
  address: { from: ['processing'], otherwise: 'not-changeable' },
  change: { from: ['processing'], otherwise: 'not-changeable' },
  return: { from: ['delivered'], otherwise: 'not-returnable', unless: isPastReturn },
  exchange: { from: ['delivered'], otherwise: 'not-exchangeable', unless: isPastReturn },
  refund: { from: ['delivered', 'shipped'], otherwise: 'not-refundable', unless: isNotYetLate },
  'track-refund': {
    from: ['return-requested', 'refund-requested', 'refunded', 'cancelled'],
    otherwise: 'no-refund',
  },
  problem: { from: ['shipped', 'delivered'], otherwise: 'not-sent' },
  warranty: { from: ['delivered'], otherwise: 'not-delivered', unless: isPastWarranty },
  invoice: { from: ALL.filter((state) => state !== 'cancelled'), otherwise: 'no-invoice' },
} as const satisfies Readonly<Record<string, Rule>>

/** The states in which this can be done to an order. */
export const statesFor = (errand: Errand): readonly OrderState[] => RULES[errand].from

export const isErrand = (value: unknown): value is Errand =>
  typeof value === 'string' && Object.hasOwn(RULES, value)

/** Everything that the rules may refuse with. */
export const RULE_REASONS: readonly string[] = [
  ...new Set([
    ...Object.values(RULES).map(({ otherwise }) => otherwise),
    'return-window',
    'not-late-yet',
    'warranty-over',
  ]),
]

/** Why this cannot be done to the order today (`YYYY-MM-DD`); null: it can. */
export function refusalOf(errand: Errand, order: Order, today: string): Refusal | null {
  const { from, otherwise, unless }: Rule = RULES[errand]
  if (!from.includes(order.state)) return { reason: otherwise, values: { context: order.state } }
  return unless?.(order, today) ?? null
}

/** Still to reach the customer. */
export const isUnderWay = ({ state }: Order): boolean => ['processing', 'shipped', 'held'].includes(state)

function isPastReturn({ deliveredOn }: Order, today: string): Refusal | null {
  const until = addDays(deliveredOn ?? today, RETURN_DAYS)
  return today > until ? { reason: 'return-window', values: { days: RETURN_DAYS, until } } : null
}

function isNotYetLate(order: Order, today: string): Refusal | null {
  if (order.state !== 'shipped') return isPastReturn(order, today)
  const lateOn = addDays(order.shippedOn ?? today, LATE_DAYS)
  return today < lateOn ? { reason: 'not-late-yet', values: { days: LATE_DAYS, lateOn } } : null
}

function isPastWarranty({ deliveredOn }: Order, today: string): Refusal | null {
  const until = addMonths(deliveredOn ?? today, WARRANTY_MONTHS)
  return today > until ? { reason: 'warranty-over', values: { months: WARRANTY_MONTHS, until } } : null
}
