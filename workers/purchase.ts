import type { Money, Values } from '../core/event.ts'
import type { Coupon, Customer, Order, OrderLine, Payment, PostalAddress, Product } from '../store/shop.ts'
import { couponRefusal } from './coupon-rules.ts'
import { dayOf } from './days.ts'
import { customerOf, type JobParts, type JobRequest } from './job.ts'
import { textIn } from './wishes.ts'

/** What an order of one thing comes to. */
export interface Bill {
  readonly line: OrderLine
  readonly discount: Money | null
  readonly delivery: Money
  readonly total: Money
  /** The code that was taken off; null: none. */
  readonly coupon: string | null
  /** A code that waits and is not for so small an order. */
  readonly tooSmallFor: Coupon | null
}

/** Where standard delivery costs less, and nothing for a larger order. In cents of a euro. */
const NEAR = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ')
const DELIVERY = { near: 490, far: 1290, freeFrom: 5000 } as const

const quantityIn = (data: Values): number => Number(textIn(data, 'quantity') ?? '1')

/** What one customer buys, what it comes to, and how it is paid. */
export interface Purchase {
  readonly customer: Customer
  readonly bill: Bill
  readonly payment: Payment
}

/** The purchase of this product, in the size, colour and quantity of `data`; null: the shop knows no such customer. */
export async function purchaseOf(
  product: Product,
  data: Values,
  request: JobRequest,
  { shop }: Pick<JobParts, 'shop'>,
): Promise<Purchase | null> {
  const customer = await shop.customer(customerOf(request, request.intent))
  if (!customer) return null
  const [orders, waiting] = await Promise.all([shop.orders(customer.id), shop.waitingCoupon(customer.id)])
  const today = dayOf(request.now)
  const bill = billFor(lineOf(product, data), customer.address, waiting, { orders, today })
  return { customer, bill, payment: paymentOf(orders, request.now) }
}

/** The line of an order for this product, in the size, colour and quantity of `data`. */
function lineOf({ id, names, price }: Product, data: Values): OrderLine {
  return {
    productId: id,
    names,
    color: textIn(data, 'color'),
    size: textIn(data, 'size'),
    quantity: quantityIn(data),
    price,
  }
}

/** What it comes to, sent to `address`, with the code that waits for the customer's next order. */
function billFor(
  line: OrderLine,
  address: PostalAddress,
  waiting: Coupon | null,
  { orders, today }: { readonly orders: readonly Order[]; readonly today: string },
): Bill {
  const { currency } = line.price
  const goods = Math.round(line.price.amount * 100) * line.quantity
  const isValid = waiting !== null && couponRefusal(waiting, { orders, today }) === null
  const isEnough = waiting !== null && goods >= waiting.minimum * 100
  const coupon =
    isValid && isEnough && (waiting.kind === 'percent' || waiting.currency === currency) ? waiting : null
  const off = coupon === null ? 0 : discountOn(goods, coupon)
  const delivery = deliveryFor(goods, address)
  const money = (cents: number): Money => ({ amount: cents / 100, currency })
  return {
    line,
    discount: coupon === null ? null : money(off),
    delivery: money(delivery),
    total: money(goods - off + delivery),
    coupon: coupon?.code ?? null,
    tooSmallFor: isValid && !isEnough ? waiting : null,
  }
}

function discountOn(goods: number, { kind, value }: Coupon): number {
  return Math.min(goods, Math.round(kind === 'percent' ? (goods * value) / 100 : value * 100))
}

/** A country that nobody named is taken for one nearby. */
function deliveryFor(goods: number, { country }: PostalAddress): number {
  if (country !== '' && !NEAR.includes(country)) return DELIVERY.far
  return goods >= DELIVERY.freeFrom ? 0 : DELIVERY.near
}

/** As they paid last; whoever never did pays by invoice. */
function paymentOf([last]: readonly Order[], now: string): Payment {
  return {
    method: last?.payment.method ?? 'invoice',
    cardAddedAt: last?.payment.cardAddedAt ?? null,
    paidAt: now,
  }
}

/** What the confirmation shows. */
export function purchaseValues({ bill, customer, payment }: Purchase): Values {
  const { address } = customer
  const { method } = payment
  const { line, discount, delivery, total, coupon, tooSmallFor } = bill
  const { size, color, quantity, price, names } = line
  const shown = {
    items: [{ ...names }],
    change: {
      ...(size === null ? {} : { size }),
      ...(color === null ? {} : { color }),
      quantity: String(quantity),
    },
    price: { ...price },
    delivery: { ...delivery },
    total: { ...total },
    address: { ...address },
    payment_method: method,
  }
  if (discount !== null)
    return { ...shown, context: 'discount', discount: { ...discount }, coupon_code: coupon }
  if (tooSmallFor === null) return shown
  const minimum = { amount: tooSmallFor.minimum, currency: tooSmallFor.currency }
  return { ...shown, context: 'minimum', coupon_code: tooSmallFor.code, minimum }
}
