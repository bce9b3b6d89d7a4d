import { expect } from 'chai'
import type { Values } from '../../core/event.ts'
import {
  ANA,
  EARBUDS,
  type Errands,
  GRINDER,
  JACKET,
  refusal,
  SHOES,
  TODAY,
  WEI,
  withErrands,
} from './errand-parts.ts'

const LINDENWEG = { address: 'Lindenweg 7, 20095 Hamburg', city: 'Hamburg', postcode: '20095' }

describe('a job on an order', () => {
  let errands: Errands
  withErrands((opened) => (errands = opened))

  it('tells where an order is, with its state as the context', async () => {
    const result = await errands.run('track_order', { order_number: SHOES })
    expect(result)
      .to.have.property('values')
      .that.includes({ context: 'shipped', trackingNumber: 'ZX123456789CN' })
    expect(result).to.have.nested.property('values.cards').with.length(1)
  })

  it('tells where the money is', async () => {
    await errands.alter(EARBUDS, { state: 'refund-requested' })
    const result = await errands.run('track_refund', { order_number: EARBUDS })
    expect(result).to.have.property('values').that.includes({ context: 'refund-requested' })
  })

  it('cancels', async () => {
    await errands.run('cancel_order', { order_number: JACKET, reason: 'changed-mind' })
    expect((await errands.order(JACKET))?.state).to.equal('cancelled')
    expect((await errands.shop.product('p-1002'))?.stock).to.equal(32)
  })

  it('sends an order elsewhere', async () => {
    const result = await errands.run('change_delivery_address', { order_number: JACKET, ...LINDENWEG })
    const address = { street: 'Lindenweg 7', city: 'Hamburg', postcode: '20095', country: '' }
    expect((await errands.order(JACKET))?.address).to.deep.equal(address)
    expect(result).to.have.property('values').that.deep.includes({ address })
  })

  it('changes what is in an order, and what it costs', async () => {
    const result = await errands.run('change_order', {
      order_number: JACKET,
      size: 'L',
      color: 'green',
      quantity: '3',
    })
    const order = await errands.order(JACKET)
    expect(order?.lines[0]).to.include({ size: 'L', color: 'green', quantity: 3 })
    expect(order?.total).to.deep.equal({ amount: 360, currency: 'EUR' })
    expect((await errands.shop.product('p-1002'))?.stock).to.equal(29)
    expect(result)
      .to.have.property('values')
      .that.deep.includes({
        change: { size: 'L', color: 'green', quantity: '3' },
        total: { amount: 360, currency: 'EUR' },
      })
  })

  it('keeps a discount when the quantity changes', async () => {
    await errands.alter(JACKET, { total: { amount: 105, currency: 'EUR' } })
    await errands.run('change_order', { order_number: JACKET, quantity: '2' })
    expect((await errands.order(JACKET))?.total.amount).to.equal(225)
  })

  for (const [job, state] of [
    ['request_return', 'return-requested'],
    ['request_exchange', 'exchange-requested'],
    ['request_refund', 'refund-requested'],
  ] as const) {
    it(`of ${job} sets the state and opens a case`, async () => {
      const data = { order_number: EARBUDS, reason: 'defective', color: 'black' }
      const result = await errands.run(job, data)
      expect((await errands.order(EARBUDS))?.state).to.equal(state)
      const [opened] = await errands.shop.cases(ANA)
      expect(opened).to.include({ kind: job.replace('request_', ''), orderId: EARBUDS, reason: 'defective' })
      expect(result).to.have.property('values').that.includes({ case_number: opened?.number })
      if (job === 'request_exchange') expect(opened?.details).to.deep.equal({ color: 'black' })
    })
  }

  it('opens a case for a problem and for the warranty, and leaves the order as it is', async () => {
    await errands.run('report_problem', { order_number: SHOES, reason: 'the left one squeaks' })
    await errands.run('claim_warranty', { order_number: EARBUDS, reason: 'defective' })
    const cases = await errands.shop.cases(ANA)
    expect(cases.map(({ kind, orderId, reason }) => [kind, orderId, reason])).to.deep.equal([
      ['warranty', EARBUDS, 'defective'],
      ['problem', SHOES, 'the left one squeaks'],
    ])
    expect((await errands.order(SHOES))?.state).to.equal('shipped')
    expect((await errands.order(EARBUDS))?.state).to.equal('delivered')
  })

  it('sends the invoice to the address on file', async () => {
    await errands.run('request_invoice', { order_number: EARBUDS })
    expect(errands.letters.all()[0]).to.deep.equal({
      customerId: ANA,
      kind: 'invoice',
      values: { id: EARBUDS, total: '59 EUR' },
    })
    expect(await errands.shop.cases(ANA)).to.deep.equal([])
  })

  it('has staff send the invoice when there is no way to write', async () => {
    const result = await errands.runWithoutLetters('request_invoice', { order_number: EARBUDS })
    expect(result).to.have.property('values').that.includes({ context: 'later' })
    expect((await errands.shop.cases(ANA))[0]).to.include({ kind: 'invoice', orderId: EARBUDS })
  })

  it('opens a case of a payment or of fraud for whoever tells of it', async () => {
    const data = { order_number: 'SO-2026-00500', amount: '1899 EUR', payment_method: 'card' }
    for (const job of ['report_payment_issue', 'report_fraud']) {
      const result = await errands.run(job, data, { customer: null })
      expect(result, job)
        .to.have.nested.property('values.case_number')
        .that.matches(/^C-\d+$/)
    }
    await errands.run('report_fraud', data)
    expect((await errands.shop.cases(ANA))[0]).to.deep.include({
      kind: 'fraud',
      orderId: null,
      details: data,
    })
  })

  const all: Readonly<Record<string, Values>> = {
    cancel_order: { order_number: JACKET },
    change_delivery_address: { order_number: JACKET, ...LINDENWEG },
    change_order: { order_number: JACKET, size: 'L', quantity: '2' },
    request_return: { order_number: EARBUDS, reason: 'other' },
    request_exchange: { order_number: EARBUDS, reason: 'other', color: 'blue' },
    request_refund: { order_number: EARBUDS, reason: 'late' },
    report_problem: { order_number: SHOES, reason: 'late' },
    claim_warranty: { order_number: EARBUDS },
    report_payment_issue: { amount: '20 EUR' },
    report_fraud: {},
    request_invoice: { order_number: EARBUDS },
    track_order: { order_number: SHOES },
  }
  for (const [job, data] of Object.entries(all)) {
    it(`of ${job} does the same request once, and tells the same again`, async () => {
      const first = await errands.run(job, data, { id: 'again' })
      expect(first.outcome).to.equal('done')
      const held = await errands.shop.orders(ANA)
      const cases = await errands.shop.cases(ANA)
      const stock = await errands.shop.products({ limit: 5 })
      expect(await errands.run(job, data, { id: 'again' })).to.deep.equal(first)
      expect(await errands.shop.orders(ANA)).to.deep.equal(held)
      expect(await errands.shop.cases(ANA)).to.deep.equal(cases)
      expect(await errands.shop.products({ limit: 5 })).to.deep.equal(stock)
    })
  }

  const refused: readonly (readonly [job: string, data: Values, reason: string])[] = [
    ['cancel_order', { order_number: SHOES }, 'not-cancellable'],
    ['change_delivery_address', { order_number: SHOES, ...LINDENWEG }, 'not-changeable'],
    ['change_order', { order_number: SHOES, size: '43' }, 'not-changeable'],
    ['request_return', { order_number: SHOES }, 'not-returnable'],
    ['request_exchange', { order_number: JACKET }, 'not-exchangeable'],
    ['request_refund', { order_number: SHOES }, 'not-late-yet'],
    ['report_problem', { order_number: JACKET }, 'not-sent'],
    ['claim_warranty', { order_number: SHOES }, 'not-delivered'],
  ]
  for (const [job, data, reason] of refused) {
    it(`of ${job} asks the rules again: ${reason}`, async () => {
      const before = await errands.shop.orders(ANA)
      expect(refusal(await errands.run(job, data))).to.equal(reason)
      expect(await errands.shop.orders(ANA)).to.deep.equal(before)
      expect(await errands.shop.cases(ANA)).to.deep.equal([])
    })
  }

  it('takes nothing back after 30 days', async () => {
    for (const job of ['request_return', 'request_exchange', 'request_refund']) {
      const result = await errands.run(job, { order_number: GRINDER, reason: 'other' }, { customer: WEI })
      expect(refusal(result), job).to.equal('return-window')
    }
    expect((await errands.order(GRINDER, WEI))?.state).to.equal('delivered')
  })

  it('does nothing to the order of somebody else', async () => {
    for (const [job, data] of Object.entries(all)) {
      if (!('order_number' in data)) continue
      const result = await errands.run(job, data, { customer: WEI })
      expect(refusal(result), job).to.equal('unknown-order order_number')
    }
    expect(await errands.shop.cases(WEI)).to.deep.equal([])
  })

  it('counts the days on the day of its request', async () => {
    const late = { order_number: EARBUDS, reason: 'other' }
    const result = await errands.run('request_return', late, {
      now: TODAY.replace('2026-11-23', '2026-12-13'),
    })
    expect(refusal(result)).to.equal('return-window')
  })
})
