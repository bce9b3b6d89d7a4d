import { expect } from 'chai'
import { cardOf, type OrderFacts, type ProductFacts } from '../../core/card.ts'
import type { Value } from '../../core/event.ts'

/** Words that tell their keys. */
const say = ([key = '']: readonly string[]) => key.split('.').slice(1).join('.')

const jacket: Value & ProductFacts = {
  of: 'product',
  id: 'p-1002',
  names: { en: 'Rain Jacket', de: 'Regenjacke' },
  category: 'clothing',
  price: { amount: 120, currency: 'EUR' },
  rating: 4.6,
  colors: ['blue', 'mauve'],
  sizes: ['S', 'M'],
  isInStock: true,
  image: '/pictures/p-1002.svg',
}

const order: Value & OrderFacts = {
  of: 'order',
  id: 'SO-2026-00418',
  state: 'processing',
  items: [{ en: 'Rain Jacket', de: 'Regenjacke' }],
  total: { amount: 120, currency: 'EUR' },
  placedOn: '2026-11-18',
  shippedOn: null,
  deliveredOn: null,
  trackingNumber: null,
  image: null,
}

const valuesOf = (facts: Value, locale: string) =>
  cardOf(facts, say, locale).fields.map(({ label, value }) => [label.split('.').at(-1), value])

describe('a card', () => {
  it('of a product shows its name, price, rating, category, colours, sizes and whether there is any', () => {
    expect(cardOf(jacket, say, 'de')).to.include({
      of: 'product',
      title: 'Regenjacke',
      image: '/pictures/p-1002.svg',
    })
    expect(valuesOf(jacket, 'de')).to.deep.equal([
      ['price', '120,00\u00a0€'],
      ['rating', '4,6 / 5'],
      ['category', 'category.clothing'],
      ['colors', 'color.blue und mauve'],
      ['sizes', 'S und M'],
      ['stock', 'card.product.in-stock'],
    ])
  })

  it('of a product leaves out what it has not, and says when it is sold out', () => {
    const candle = { ...jacket, sizes: [], colors: [], rating: 5, isInStock: false, image: null }
    expect(cardOf(candle, say, 'en')).to.not.have.property('image')
    expect(valuesOf(candle, 'en')).to.deep.equal([
      ['price', '€120.00'],
      ['rating', '5.0 / 5'],
      ['category', 'category.clothing'],
      ['stock', 'card.product.sold-out'],
    ])
  })

  it('of an order shows its number, the things in it and what is known of its way', () => {
    expect(cardOf(order, say, 'en')).to.include({
      of: 'order',
      title: 'SO-2026-00418',
      subtitle: 'Rain Jacket',
    })
    expect(valuesOf(order, 'en')).to.deep.equal([
      ['state', 'state.processing'],
      ['total', '€120.00'],
      ['placedOn', 'November 18, 2026'],
    ])
  })

  it('is made of nothing else', () => {
    for (const facts of [null, 'order', { of: 'coupon' }, { id: 'SO-1' }] as const)
      expect(() => cardOf(facts, say, 'en')).to.throw(/is no card/)
  })
})
