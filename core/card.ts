import type { Value } from './event.ts'
import { days, listed, money } from './format.ts'
import type { Card, Field } from './message.ts'
import type { Say } from './nlg.ts'

/** What a job tells of an order, to be shown as a card. */
export interface OrderFacts {
  readonly of: 'order'
  readonly id: string
  readonly state: string
  /** Names of the things in it, each by language. */
  readonly items: readonly Readonly<Record<string, string>>[]
  readonly total: { readonly amount: number; readonly currency: string }
  readonly placedOn: string
  readonly shippedOn: string | null
  readonly deliveredOn: string | null
  readonly trackingNumber: string | null
  readonly image: string | null
}

/** A card in the words of a language. Throws on facts that are no card's. */
export function cardOf(facts: Value, say: Say, locale: string): Card {
  if (!isOrder(facts)) throw new Error(`[card] ${JSON.stringify(facts)} is no card.`)
  return {
    of: 'order',
    title: facts.id,
    subtitle: listed(facts.items, locale),
    ...(facts.image ? { image: facts.image } : {}),
    fields: fieldsOf(facts, say, locale),
  }
}

function fieldsOf(order: OrderFacts, say: Say, locale: string): readonly Field[] {
  const field = (name: string, value: string | null): Field[] =>
    value === null ? [] : [{ label: say([`any.card.order.${name}`]), value }]
  const day = (value: string | null) => (value === null ? null : days(value, locale))
  return [
    ...field('state', say([`any.state.${order.state}`])),
    ...field('total', money(order.total, locale)),
    ...field('placedOn', day(order.placedOn)),
    ...field('shippedOn', day(order.shippedOn)),
    ...field('deliveredOn', day(order.deliveredOn)),
    ...field('trackingNumber', order.trackingNumber),
  ]
}

function isOrder(facts: Value): facts is Value & OrderFacts {
  return typeof facts === 'object' && facts !== null && 'of' in facts && facts.of === 'order'
}
