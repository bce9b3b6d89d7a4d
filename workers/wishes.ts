import type { Money, Values } from '../core/event.ts'
import type { Product } from '../store/shop.ts'

/** What a customer wants of a product, beside the words for it. */
export interface Wishes {
  readonly color: string | null
  readonly size: string | null
  /** No more than that. */
  readonly limit: Money | null
}

/** A text among the values of a request. */
export function textIn(data: Values, slot: string): string | null {
  const value = data[slot]
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** The wishes among the values of a request; a colour may be in the words for the product too. */
export function wishesIn(data: Values, colors: readonly string[] = []): Wishes {
  return {
    color: textIn(data, 'color') ?? colors[0] ?? null,
    size: textIn(data, 'size'),
    limit: moneyIn(textIn(data, 'amount')),
  }
}

/** '50 EUR'. */
function moneyIn(text: string | null): Money | null {
  const [, amount, currency] = /^(\d+(?:\.\d+)?) ([A-Z]{3})$/u.exec(text ?? '') ?? []
  return amount !== undefined && currency !== undefined ? { amount: Number(amount), currency } : null
}

/** How many of the wishes are not met. A limit in another currency cannot be compared. */
export function unmet({ color, size, limit }: Wishes, { colors, sizes, price }: Product): number {
  const isDearer = limit !== null && limit.currency === price.currency && price.amount > limit.amount
  const misses = [color !== null && !colors.includes(color), size !== null && !sizes.includes(size), isDearer]
  return misses.filter(Boolean).length
}
