import { expect } from 'chai'
import type { Values } from '../../core/event.ts'
import { ANA, type Errands, found, refusal, TODAY, WEI, withErrands } from './errand-parts.ts'

const JACKET: Values = { product: 'rain jacket', size: 'M', color: 'blue', quantity: '1' }
const RAIN_JACKET = 'p-1002'

describe('ordering', () => {
  let errands: Errands
  const look = (data: Values, more = {}) => errands.run('find_purchase', data, more)
  const values = async (data: Values, more = {}) => {
    const result = await look(data, more)
    if (result.outcome !== 'found') throw new Error(`It was ${refusal(result)}.`)
    return result.values
  }
  withErrands((opened) => (errands = opened))

  it('asks for the sizes and colours that there are', async () => {
    expect(found(await look({ product: 'rain jacket' })).choices).to.deep.equal({
      size: ['S', 'M', 'L', 'XL'],
      color: ['blue', 'yellow', 'black', 'green'],
    })
    expect(found(await look({ product: 'earbuds' })).choices).to.deep.equal({
      color: ['white', 'black', 'blue'],
    })
    expect(found(await look({ product: 'rain jacket', size: 'M', color: 'blue' })).choices).to.deep.equal({})
  })

  it('takes the colour that is in the words', async () => {
    const result = await look({ product: 'blue rain jacket' })
    expect(result).to.have.property('slots').that.deep.equals({ color: 'blue' })
  })

  it('lets the customer choose among several, none of them sold out', async () => {
    const { choices } = found(await look({ product: 'boots' }))
    expect(choices).to.have.property('product').with.length(5)
    const result = await look({ product: 'backpack' })
    expect(found(result).choices).to.have.property('product').that.does.not.include('velmo travel backpack')
  })

  it('takes the only one of several that is left, and means it by name from then on', async () => {
    const result = await look({ product: 'insulated bottle', color: 'red' })
    expect(result).to.have.property('slots').that.deep.equals({ product: 'kovalt insulated bottle' })
  })

  it('takes the one in the colour that was said', async () => {
    const result = await look({ product: 'down jacket', color: 'yellow', size: 'M' })
    expect(result).to.have.nested.property('values.items[0].en', 'Tessaly Down Jacket')
  })

  const refused: readonly (readonly [data: Values, reason: string])[] = [
    [{ product: 'surfboard' }, 'no-such-product product'],
    [{ product: 'velmo travel backpack' }, 'sold-out'],
    [{ ...JACKET, size: 'XXL' }, 'no-such-size size'],
    [{ ...JACKET, color: 'pink' }, 'no-such-color color'],
    [{ product: 'earbuds', size: 'M' }, 'one-size size'],
    [{ ...JACKET, quantity: '0' }, 'bad-quantity quantity'],
    [{ ...JACKET, quantity: '11' }, 'bad-quantity quantity'],
    [{ ...JACKET, quantity: '1.5' }, 'bad-quantity quantity'],
    [{ product: 'chelsea boots oruna', quantity: '10' }, 'not-enough quantity'],
  ]
  for (const [data, reason] of refused) {
    it(`refuses ${JSON.stringify(data)}: ${reason}`, async () => {
      expect(refusal(await look(data))).to.equal(reason)
    })
  }

  it('tells what it comes to, where it goes and how it is paid', async () => {
    const shown = await values({ ...JACKET, quantity: '2' })
    expect(shown).to.deep.include({
      change: { size: 'M', color: 'blue', quantity: '2' },
      price: { amount: 120, currency: 'EUR' },
      delivery: { amount: 0, currency: 'EUR' },
      total: { amount: 240, currency: 'EUR' },
      payment_method: 'paypal',
    })
    expect(shown).to.have.nested.property('address.city', 'Lisboa')
    expect(shown).to.have.nested.property('items[0].zh', '雨衣')
  })

  it('charges for delivery by place, and nothing nearby from 50 EUR on', async () => {
    const mouse = { product: 'lumero wireless mouse', color: 'grey' }
    expect((await values(mouse))['delivery']).to.deep.equal({ amount: 4.9, currency: 'EUR' })
    expect((await values(mouse))['total']).to.deep.equal({ amount: 38.9, currency: 'EUR' })
    expect((await values({ ...mouse, quantity: '2' }))['delivery']).to.deep.equal({
      amount: 0,
      currency: 'EUR',
    })
    expect((await values(JACKET, { customer: WEI }))['total']).to.deep.equal({
      amount: 132.9,
      currency: 'EUR',
    })
  })

  it('takes the discount off that waits, if the order is large enough', async () => {
    await errands.run('apply_coupon', { coupon_code: 'SAVE15' })
    expect(await values(JACKET)).to.deep.include({
      context: 'discount',
      coupon_code: 'SAVE15',
      discount: { amount: 15, currency: 'EUR' },
      total: { amount: 105, currency: 'EUR' },
    })
    expect(await values({ product: 'earbuds', color: 'white' })).to.deep.include({
      context: 'minimum',
      minimum: { amount: 100, currency: 'EUR' },
      total: { amount: 59, currency: 'EUR' },
    })
  })

  it('places the order, says its number and when it leaves us, and takes it from the stock', async () => {
    const result = await errands.run('place_order', JACKET)
    const number = 'SO-2026-00501'
    expect(result)
      .to.have.property('values')
      .that.deep.includes({
        order_number: number,
        total: { amount: 120, currency: 'EUR' },
        shipsOn: '2026-11-24',
      })
    const order = await errands.order(number)
    expect(order).to.deep.include({ state: 'processing', total: { amount: 120, currency: 'EUR' } })
    expect(order?.lines[0]).to.deep.include({ productId: RAIN_JACKET, size: 'M', color: 'blue', quantity: 1 })
    expect((await errands.shop.product(RAIN_JACKET))?.stock).to.equal(30)
  })

  it('places the same request once, even of the last one and with a discount', async () => {
    await errands.sell(RAIN_JACKET, 1)
    await errands.run('apply_coupon', { coupon_code: 'WELCOME10' })
    const first = await errands.run('place_order', JACKET, { id: 'again' })
    expect(first).to.have.nested.property('values.total.amount', 108)
    const held = await errands.shop.orders(ANA)
    expect(await errands.run('place_order', JACKET, { id: 'again' })).to.deep.equal(first)
    expect(await errands.shop.orders(ANA)).to.deep.equal(held)
    expect(refusal(await errands.run('place_order', JACKET, { id: 'another' }))).to.equal('sold-out')
  })

  it('uses a discount up', async () => {
    await errands.run('apply_coupon', { coupon_code: 'WELCOME10' })
    await errands.run('place_order', JACKET)
    expect(refusal(await errands.run('apply_coupon', { coupon_code: 'WELCOME10' }))).to.equal('used')
    expect(await errands.run('place_order', JACKET)).to.have.nested.property('values.total.amount', 120)
  })

  it('leaves us on Monday when it is ordered on Friday', async () => {
    const result = await errands.run('place_order', JACKET, { now: TODAY.replace('11-23', '11-27') })
    expect(result).to.have.nested.property('values.shipsOn', '2026-11-30')
  })

  it('needs somebody to order for', async () => {
    const error = await errands
      .run('place_order', JACKET, { customer: null })
      .catch((error: unknown) => error)
    expect(error).to.have.property('name', 'JobError')
  })

  const codes: Readonly<Record<string, string>> = {
    NOSUCH: 'unknown-coupon coupon_code',
    SUMMER25: 'expired',
    XMAS20: 'not-yet',
  }
  for (const [code, reason] of Object.entries(codes)) {
    it(`refuses the code ${code}: ${reason}`, async () => {
      for (const job of ['find_coupon', 'apply_coupon'])
        expect(refusal(await errands.run(job, { coupon_code: code })), job).to.equal(reason)
      expect(await errands.shop.waitingCoupon(ANA)).to.equal(null)
    })
  }

  it('notes a code once, whatever its case, and says so when it waits already', async () => {
    const first = await errands.run('apply_coupon', { coupon_code: 'welcome10' }, { id: 'again' })
    expect(first)
      .to.have.property('values')
      .that.deep.equals({ coupon_code: 'WELCOME10', percent: 10, context: 'percent' })
    expect(await errands.run('apply_coupon', { coupon_code: 'welcome10' }, { id: 'again' })).to.deep.equal(
      first,
    )
    expect(refusal(await errands.run('find_coupon', { coupon_code: 'WELCOME10' }))).to.equal('waiting')
    expect(refusal(await errands.run('find_coupon', {}))).to.equal('found')
  })
})
