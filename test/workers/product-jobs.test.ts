import { expect } from 'chai'
import type { JobResult, Values } from '../../core/event.ts'
import { ANA, type Errands, found, refusal, withErrands } from './errand-parts.ts'

interface Card {
  readonly names: Readonly<Record<string, string>>
  readonly colors: readonly string[]
  readonly sizes: readonly string[]
  readonly price: { readonly amount: number }
  readonly isInStock: boolean
  readonly category: string
}

/** What a job told. */
function told(result: JobResult): Values & { readonly cards: readonly Card[] } {
  if (result.outcome !== 'done') throw new Error(`It was ${refusal(result)}.`)
  return { cards: [], ...result.values }
}

const namesOf = ({ cards }: { readonly cards: readonly Card[] }) => cards.map(({ names }) => names['en'])

describe('questions about products', () => {
  let errands: Errands
  const ask = async (job: string, data: Values, more = {}) =>
    told(await errands.run(job, data, { customer: null, ...more }))
  const look = (to: string, data: Values) =>
    errands.run('find_product', { for: to, ...data }, { customer: null })
  withErrands((opened) => (errands = opened))

  it('find what is looked for, the best first, in any language', async () => {
    for (const product of [
      'rain jacket',
      '雨衣',
      'chaqueta impermeable',
      'veste de pluie',
      'Regenjacke',
      'レインジャケット',
    ])
      expect(namesOf(await ask('search_product', { product })), product).to.deep.equal(['Rain Jacket'])
  })

  it('show five at most and tell how many there are', async () => {
    const shoes = await ask('search_product', { product: 'shoes' })
    expect(shoes.cards).to.have.length(5)
    expect(shoes).to.include({ count: 22 })
    for (const { isInStock } of shoes.cards) expect(isInStock).to.equal(true)
  })

  it('keep to the colour, the size and the budget', async () => {
    const { cards } = await ask('search_product', {
      product: 'shoes',
      color: 'red',
      size: '42',
      amount: '100 EUR',
    })
    expect(cards).to.have.length.greaterThan(0)
    for (const { colors, price } of cards) {
      expect(colors).to.include('red')
      expect(price.amount).to.be.at.most(100)
    }
    const cheap = await ask('search_product', { amount: '15 EUR' })
    expect(cheap.cards).to.have.length.greaterThan(0)
    for (const { price } of cheap.cards) expect(price.amount).to.be.at.most(15)
  })

  it('show what comes near instead of nothing', async () => {
    const near = await ask('search_product', { product: 'rain jacket', color: 'pink' })
    expect(near).to.include({ context: 'none' })
    expect(namesOf(near)).to.deep.equal(['Rain Jacket'])
    const cheap = await ask('search_product', { product: 'laptop', amount: '300 EUR' })
    expect(cheap).to.include({ context: 'none', count: 3 })
    expect(cheap.cards[0]?.price.amount).to.equal(Math.min(...cheap.cards.map(({ price }) => price.amount)))
    expect(await ask('search_product', { product: 'surfboard' })).to.include({ context: 'unknown' })
  })

  it('say that a budget in another currency was not kept', async () => {
    expect(await ask('search_product', { product: 'laptop', amount: '3000 CNY' })).to.include({
      context: 'currency',
      currency: 'EUR',
    })
  })

  it('offer the categories to whoever says nothing to search by', async () => {
    for (const data of [{}, { product: 'something' }] as const)
      expect(found(await look('search', data)).choices)
        .to.have.property('product')
        .that.includes('shoes')
        .with.length(10)
    for (const data of [{ product: 'shoes' }, { color: 'blue' }, { amount: '20 EUR' }])
      expect(found(await look('search', data)).choices).to.deep.equal({})
  })

  it('let the customer choose among several, and ask again for what is not known', async () => {
    expect(found(await look('one', { product: 'boots' })).choices)
      .to.have.property('product')
      .with.length(5)
    expect(found(await look('one', { product: 'earbuds' })).choices).to.deep.equal({})
    expect(found(await look('one', {})).choices).to.deep.equal({})
    expect(refusal(await look('one', { product: 'surfboard' }))).to.equal('no-such-product product')
  })

  it('mean by a choice what was shown', async () => {
    const result = await look('one', { product: 'boots' })
    const options = result.outcome === 'found' ? (result.options['product'] ?? []) : []
    for (const { value, shows } of options) {
      const items = shows['items'] as readonly Readonly<Record<string, string>>[]
      expect(namesOf(await ask('ask_product_details', { product: value }))).to.deep.equal([items[0]?.['en']])
    }
  })

  const availability: readonly (readonly [data: Values, expected: Values])[] = [
    [{ product: 'rain jacket' }, { context: 'sizes', stock: 31 }],
    [{ product: 'earbuds' }, { stock: 88 }],
    [
      { product: 'rain jacket', size: 'L', color: 'blue' },
      { context: 'choice', change: { size: 'L', color: 'blue' } },
    ],
    [
      { product: 'rain jacket', size: 'XXL' },
      { context: 'no-size', sizes: ['S', 'M', 'L', 'XL'] },
    ],
    [
      { product: 'rain jacket', color: 'pink' },
      { context: 'no-color', color: 'pink' },
    ],
    [{ product: 'earbuds', size: 'M' }, { context: 'one-size' }],
    [{ product: 'a blue rain jacket' }, { context: 'choice', change: { color: 'blue' } }],
  ]
  for (const [data, expected] of availability) {
    it(`tell whether there is ${JSON.stringify(data)}`, async () => {
      expect(await ask('check_availability', data)).to.deep.include(expected)
    })
  }

  it('name what is like it when it is sold out', async () => {
    const gone = await ask('check_availability', { product: 'velmo travel backpack' })
    expect(gone).to.include({ context: 'gone-others' })
    expect(namesOf(gone).slice(0, 2)).to.have.members(['Kovalt Travel Backpack', 'Oruna Travel Backpack'])
    for (const { isInStock } of gone.cards) expect(isInStock).to.equal(true)
  })

  it('tell what the shop knows of a product', async () => {
    const details = await ask('ask_product_details', { product: 'coffee grinder' })
    expect(details).to.deep.include({ price: { amount: 75.5, currency: 'EUR' }, rating: 4.5 })
    expect(details.cards[0]).to.deep.include({ category: 'kitchen', isInStock: true })
  })

  it('compare products in whatever way they are named', async () => {
    const both = ['Wireless Earbuds', 'Coffee Grinder']
    for (const product of [
      'earbuds\ncoffee grinder',
      'earbuds and coffee grinder',
      '无线耳机和咖啡研磨机',
      'Ohrhörer oder Kaffeemühle',
    ])
      expect(namesOf(await ask('compare_products', { product })), product).to.deep.equal(both)
  })

  it('say which costs less and which is rated higher', async () => {
    const result = await ask('compare_products', { product: 'earbuds\ncoffee grinder' })
    expect(result).to.have.nested.property('cheaper.en', 'Wireless Earbuds')
    expect(result).to.have.nested.property('better.en', 'Coffee Grinder')
    expect(await ask('compare_products', { product: 'chelsea boots oruna\ntrail running shoes' })).to.include(
      {
        context: 'both',
      },
    )
  })

  it('compare the makes of one thing', async () => {
    const { cards } = await ask('compare_products', { product: 'hiking boots' })
    expect(cards).to.have.length(3)
  })

  it('offer what is like it when only one is named', async () => {
    const { choices } = found(await look('compare', { product: 'velmo hiking boots' }))
    expect(choices)
      .to.have.property('product')
      .that.includes.members(['brindo hiking boots', 'kovalt hiking boots'])
    expect(refusal(await look('compare', { product: 'earbuds\nsurfboard' }))).to.equal(
      'no-such-product product',
    )
    expect(found(await look('compare', { product: 'earbuds\nheadphones' })).choices).to.deep.equal({})
  })

  it('recommend what is rated best to a stranger', async () => {
    const { cards } = await ask('recommend', {})
    expect(cards).to.have.length(3)
    for (const { isInStock } of cards) expect(isInStock).to.equal(true)
  })

  it('recommend to a customer by what they bought, and nothing that they own', async () => {
    const result = await ask('recommend', {}, { customer: ANA })
    expect(result).to.include({ context: 'personal' })
    const owned = (await errands.shop.orders(ANA)).flatMap(({ lines }) =>
      lines.map(({ names }) => names['en']),
    )
    for (const name of namesOf(result)) expect(owned).to.not.include(name)
    for (const { category } of result.cards) expect(['shoes', 'clothing', 'audio']).to.include(category)
  })

  it('recommend by wishes, and near them when there is nothing just so', async () => {
    const { cards } = await ask('recommend', { product: 'headphones', color: 'red' })
    for (const { colors } of cards) expect(colors).to.include('red')
    const cheap = await ask('recommend', { product: 'laptop', amount: '100 EUR' })
    expect(cheap).to.include({ context: 'near' })
    expect(cheap.cards).to.have.length(3)
  })

  it('say the same twice', async () => {
    for (const job of ['search_product', 'check_availability', 'ask_product_details', 'recommend']) {
      const first = await ask(job, { product: 'earbuds' })
      expect(await ask(job, { product: 'earbuds' }), job).to.deep.equal(first)
    }
  })
})
