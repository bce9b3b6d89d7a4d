import { expect } from 'chai'
import {
  ANA,
  EARBUDS,
  type Errands,
  found,
  GRINDER,
  JACKET,
  refusal,
  SHOES,
  WEI,
  withErrands,
} from './errand-parts.ts'

describe('finding the order of an errand', () => {
  let errands: Errands
  withErrands((opened) => (errands = opened))

  const find = (errand: string, data: Readonly<Record<string, string>> = {}, customer = ANA) =>
    errands.run('find_order', { for: errand, ...data }, { customer })

  it('takes the only one that the rules allow', async () => {
    for (const [errand, order] of [
      ['cancel', JACKET],
      ['address', JACKET],
      ['change', JACKET],
      ['return', EARBUDS],
      ['exchange', EARBUDS],
      ['refund', EARBUDS],
      ['warranty', EARBUDS],
    ] as const)
      expect(found(await find(errand)).order, errand).to.equal(order)
  })

  it('offers those that the rules allow, newest first', async () => {
    expect(found(await find('problem')).choices).to.deep.equal({ order_number: [SHOES, EARBUDS] })
    expect(found(await find('invoice')).choices).to.deep.equal({ order_number: [JACKET, SHOES, EARBUDS] })
  })

  it('offers what is under way first when an order is tracked', async () => {
    expect(found(await find('track')).choices).to.deep.equal({ order_number: [JACKET, SHOES] })
    await errands.alter(JACKET, { state: 'cancelled' })
    expect(found(await find('track')).order).to.equal(SHOES)
  })

  it('reads a number whole or by its end', async () => {
    expect(found(await find('track', { order_number: SHOES })).order).to.equal(SHOES)
    expect(found(await find('track', { order_number: '00417' })).order).to.equal(SHOES)
  })

  it('says of the order of somebody else what it says of one that does not exist', async () => {
    for (const order_number of [GRINDER, 'SO-2026-99999', '00102'])
      expect(await find('return', { order_number })).to.deep.equal({
        outcome: 'refused',
        reason: 'unknown-order',
        slot: 'order_number',
        values: { order_number },
      })
  })

  it('finds the order by words for what is in it, in any language', async () => {
    for (const product of ['earbuds', 'auriculares', '耳机', 'ohrhörer', 'イヤホン'])
      expect(found(await find('invoice', { product })).order, product).to.equal(EARBUDS)
    expect(found(await find('track', { product: 'jacket' })).order).to.equal(JACKET)
  })

  it('knows the kinds of things that were bought', async () => {
    for (const product of [
      'the shoes',
      '鞋子那个',
      'zapatos',
      'my running shoes',
      'the black shoes',
      'ランニングシューズ',
    ])
      expect(found(await find('track', { product })).order, product).to.equal(SHOES)
    for (const product of ['the jacket', 'la chaqueta', '外套', 'die Jacke', 'the blue one'])
      expect(found(await find('track', { product })).order, product).to.equal(JACKET)
    for (const product of ['los auriculares', 'die Ohrhörer', 'headphones'])
      expect(found(await find('return', { product })).order, product).to.equal(EARBUDS)
  })

  it('finds it by colour or size', async () => {
    expect(found(await find('invoice', { color: 'white' })).order).to.equal(EARBUDS)
    expect(found(await find('invoice', { size: '42' })).order).to.equal(SHOES)
    expect(found(await find('track', { color: 'pink' })).choices).to.deep.equal({
      order_number: [JACKET, SHOES],
    })
  })

  it('takes what the talk was about, if the rules allow it', async () => {
    expect(found(await find('invoice', { about: SHOES })).order).to.equal(SHOES)
    expect(found(await find('cancel', { about: SHOES })).order).to.equal(JACKET)
    expect(found(await find('invoice', { about: SHOES, order_number: '00390' })).order).to.equal(EARBUDS)
    expect(found(await find('invoice', { about: GRINDER })).order).to.equal(undefined)
  })

  it('does not take another thing for the one that was named', async () => {
    expect(found(await find('return', { product: 'toaster' }))).to.deep.equal({
      order: undefined,
      choices: { order_number: [EARBUDS] },
    })
    expect(await find('return', { product: 'toaster' }))
      .to.have.property('values')
      .that.deep.equals({ context: 'no-such-item', product: 'toaster' })
    expect(await find('return'))
      .to.have.property('values')
      .that.does.not.have.property('context')
    const chosen = await find('return', { product: 'toaster', order_number: EARBUDS })
    expect(chosen).to.have.property('values').that.does.not.have.property('context')
    expect(found(chosen).order).to.equal(EARBUDS)
  })

  it('takes what is in none of the orders for the article that is wanted in an exchange', async () => {
    expect(await find('exchange', { product: 'coffee grinder' }))
      .to.have.property('values')
      .that.deep.equals({})
    expect(await find('exchange', { product: 'spaceship' }))
      .to.have.property('values')
      .that.deep.equals({ context: 'no-such-item', product: 'spaceship' })
  })

  it('refuses what the rules refuse, and tells why', async () => {
    for (const [errand, order_number, reason] of [
      ['cancel', SHOES, 'not-cancellable'],
      ['address', SHOES, 'not-changeable'],
      ['change', EARBUDS, 'not-changeable'],
      ['return', JACKET, 'not-returnable'],
      ['exchange', SHOES, 'not-exchangeable'],
      ['refund', JACKET, 'not-refundable'],
      ['refund', SHOES, 'not-late-yet'],
      ['track-refund', EARBUDS, 'no-refund'],
      ['problem', JACKET, 'not-sent'],
      ['warranty', SHOES, 'not-delivered'],
    ] as const)
      expect(refusal(await find(errand, { order_number })), errand).to.equal(reason)
    expect(refusal(await find('return', { product: 'the jacket' }))).to.equal('not-returnable')
    expect(refusal(await find('return', { order_number: GRINDER }, WEI))).to.equal('return-window')
    const result = await find('cancel', { order_number: SHOES })
    expect(result).to.have.property('values').that.includes({ context: 'shipped', order_number: SHOES })
  })

  it('says when there is nothing to choose from', async () => {
    expect(refusal(await find('return', {}, 'c-1003'))).to.equal('no-orders')
    expect(refusal(await find('track-refund'))).to.equal('none-fits')
    expect(refusal(await find('problem', { product: 'spaceship' }, WEI))).to.equal('found')
  })

  it('tells of the only one that comes near why it does not fit', async () => {
    expect(refusal(await find('exchange', {}, WEI))).to.equal('return-window')
    await errands.alter(EARBUDS, { state: 'refunded' })
    expect(refusal(await find('refund'))).to.equal('not-late-yet')
    expect(refusal(await find('return'))).to.equal('none-fits')
  })
})
