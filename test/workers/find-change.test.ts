import { expect } from 'chai'
import { ANA, EARBUDS, type Errands, found, JACKET, refusal, SHOES, withErrands } from './errand-parts.ts'

describe('looking up what is wanted of an order', () => {
  let errands: Errands
  withErrands((opened) => (errands = opened))

  const find = (errand: string, data: Readonly<Record<string, string>> = {}) =>
    errands.run('find_order', { for: errand, ...data }, { customer: ANA })

  describe('for another address', () => {
    const address = { address: 'Lindenweg 7, 20095 Hamburg', city: 'Hamburg', postcode: '20095' }

    it('shows it once it is whole', async () => {
      const result = await find('address', address)
      const expected = { street: 'Lindenweg 7', city: 'Hamburg', postcode: '20095', country: '' }
      expect(result).to.have.property('values').that.deep.includes({ address: expected })
      expect(await find('address', { address: 'Lindenweg 7' })).not.to.have.nested.property('values.address')
    })

    it('does not take a city that a street is called after for the city', async () => {
      for (const [written, street] of [
        ['Hamburg Street 5', 'Hamburg Street 5'],
        ['12 Hamburg Street, Hamburg 20095', '12 Hamburg Street'],
        ['〒20095 Lindenweg 7', 'Lindenweg 7'],
      ])
        expect(await find('address', { ...address, address: written ?? '' })).to.have.nested.property(
          'values.address.street',
          street,
        )
    })

    it('refuses the one that it goes to anyway', async () => {
      const same = { address: 'rua das flores  18', city: 'LISBOA', postcode: '1200-195' }
      expect(refusal(await find('address', same))).to.equal('same-address address')
    })
  })

  describe('for a change', () => {
    it('shows what differs and the new total', async () => {
      const result = await find('change', { size: 'L', color: 'blue', quantity: '2' })
      expect(result)
        .to.have.property('values')
        .that.deep.includes({
          change: { size: 'L', quantity: '2' },
          total: { amount: 240, currency: 'EUR' },
        })
    })

    it('offers what there is besides', async () => {
      expect(found(await find('change')).choices).to.deep.equal({
        size: ['S', 'L', 'XL'],
        color: ['yellow', 'black', 'green'],
      })
      expect(found(await find('change', { size: 'L' })).choices).to.deep.equal({})
    })

    it('refuses what there is not, and lists what there is', async () => {
      for (const [data, reason] of [
        [{ size: 'XXL' }, 'no-such-size size'],
        [{ color: 'pink' }, 'no-such-color color'],
        [{ quantity: '11' }, 'bad-quantity quantity'],
        [{ quantity: '0' }, 'bad-quantity quantity'],
        [{ quantity: '1.5' }, 'bad-quantity quantity'],
        [{ size: 'M' }, 'same-already size'],
      ] as const)
        expect(refusal(await find('change', data)), reason).to.equal(reason)
      const result = await find('change', { size: 'XXL' })
      expect(result)
        .to.have.property('values')
        .that.deep.includes({ size: 'XXL', sizes: ['S', 'M', 'L', 'XL'] })
    })

    it('knows what is left in the stock', async () => {
      await errands.sell('p-1002', 2)
      expect(refusal(await find('change', { quantity: '4' }))).to.equal('not-enough quantity')
      expect(found(await find('change', { quantity: '3' })).order).to.equal(JACKET)
      await errands.sell('p-1002', 0)
      expect(refusal(await find('change', { color: 'green' }))).to.equal('sold-out')
    })

    it('asks which thing of an order of several is meant', async () => {
      await errands.addTo(JACKET, SHOES)
      expect(found(await find('change', { size: '43' })).choices).to.deep.equal({
        product: ['Rain Jacket', 'Trail Running Shoes'],
      })
      const result = await find('change', { product: 'shoes', size: '43' })
      expect(result)
        .to.have.property('values')
        .that.deep.includes({ change: { size: '43' } })
    })
  })

  describe('for an exchange', () => {
    it('offers sizes, or colours where there are no sizes, the same one too', async () => {
      expect(found(await find('exchange')).choices).to.deep.equal({ color: ['white', 'black', 'blue'] })
      await errands.alter(JACKET, { state: 'delivered', shippedOn: '2026-11-19', deliveredOn: '2026-11-21' })
      const result = await find('exchange', { product: 'jacket' })
      expect(found(result).choices).to.deep.equal({ size: ['S', 'M', 'L', 'XL'] })
    })

    it('tells another colour from the same once more', async () => {
      const black = await find('exchange', { color: 'black' })
      expect(black)
        .to.have.property('values')
        .that.deep.includes({ change: { color: 'black' } })
      expect(black).not.to.have.nested.property('values.context')
      const white = await find('exchange', { color: 'white' })
      expect(white).to.have.property('values').that.deep.includes({ change: {}, context: 'same' })
    })

    it('takes another article of the shop', async () => {
      const result = await find('exchange', {
        order_number: EARBUDS,
        product: 'coffee grinder',
        color: 'black',
      })
      expect(result).to.have.property('values').that.includes({ context: 'product' })
      expect(result).to.have.nested.property('values.article.en', 'Coffee Grinder')
      expect(found(result).choices).to.deep.equal({})
      const unknown = await find('exchange', { order_number: EARBUDS, product: 'spaceship' })
      expect(refusal(unknown)).to.equal('no-such-product product')
    })

    it('refuses what there is not', async () => {
      expect(refusal(await find('exchange', { color: 'pink' }))).to.equal('no-such-color color')
      expect(refusal(await find('exchange', { size: 'L' }))).to.equal('one-size size')
      await errands.sell('p-1003', 0)
      expect(refusal(await find('exchange', { color: 'black' }))).to.equal('sold-out')
    })
  })
})
