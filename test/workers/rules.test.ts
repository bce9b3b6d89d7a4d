import { expect } from 'chai'
import { fixedOrders } from '../../config/shop/fixed.ts'
import type { Order, OrderState } from '../../store/shop.ts'
import { addMonths } from '../../workers/days.ts'
import { refusalOf, type Errand } from '../../workers/rules.ts'

const [sample] = fixedOrders
const TODAY = '2026-11-23'

describe('the rules of the shop', () => {
  const table: Readonly<Record<Errand, string>> = {
    track:
      'processing held shipped delivered cancelled return-requested exchange-requested refund-requested refunded',
    cancel: 'processing held',
    address: 'processing',
    change: 'processing',
    return: 'delivered',
    exchange: 'delivered',
    refund: 'delivered',
    'track-refund': 'cancelled return-requested refund-requested refunded',
    problem: 'shipped delivered',
    warranty: 'delivered',
    invoice:
      'processing held shipped delivered return-requested exchange-requested refund-requested refunded',
  }
  for (const [errand, states] of Object.entries(table)) {
    it(`allow ${errand} in these states: ${states}`, () => {
      const allowed = STATES.filter((state) => refusal(errand as Errand, { state }) === null)
      expect(allowed.join(' ')).to.equal(states)
    })
  }

  it('tell the state when it is the wrong one', () => {
    expect(refusal('cancel', { state: 'shipped' })).to.deep.equal({
      reason: 'not-cancellable',
      values: { context: 'shipped' },
    })
  })

  it('take things back within 30 days of delivery, the last one included', () => {
    for (const errand of ['return', 'exchange', 'refund'] as const) {
      expect(refusal(errand, { deliveredOn: '2026-10-24' }), errand).to.equal(null)
      expect(refusal(errand, { deliveredOn: '2026-10-23' }), errand).to.deep.equal({
        reason: 'return-window',
        values: { days: 30, until: '2026-11-22' },
      })
    }
  })

  it('count a parcel as lost when it is under way for 14 days', () => {
    expect(refusal('refund', { state: 'shipped', shippedOn: '2026-11-09' })).to.equal(null)
    expect(refusal('refund', { state: 'shipped', shippedOn: '2026-11-10' })).to.deep.equal({
      reason: 'not-late-yet',
      values: { days: 14, lateOn: '2026-11-24' },
    })
  })

  it('answer for faults for 24 months after delivery', () => {
    expect(refusal('warranty', { deliveredOn: '2024-11-23' })).to.equal(null)
    expect(refusal('warranty', { deliveredOn: '2024-11-22' })?.reason).to.equal('warranty-over')
  })

  it('know the last day of a month', () => {
    expect(addMonths('2024-02-29', 12)).to.equal('2025-02-28')
    expect(addMonths('2024-02-29', 24)).to.equal('2026-02-28')
    expect(addMonths('2026-11-30', 3)).to.equal('2027-02-28')
  })
})

const STATES: readonly OrderState[] = [
  'processing',
  'held',
  'shipped',
  'delivered',
  'cancelled',
  'return-requested',
  'exchange-requested',
  'refund-requested',
  'refunded',
]

/** Of an order that was shipped and delivered not long ago. */
function refusal(errand: Errand, order: Partial<Order>): ReturnType<typeof refusalOf> {
  const recent = { state: 'delivered', shippedOn: '2026-11-16', deliveredOn: '2026-11-20' } as const
  return refusalOf(errand, { ...sample!, ...recent, ...order }, TODAY)
}
