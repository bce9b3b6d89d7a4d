import { expect } from 'chai'
import type { Order, OrderState, Shop } from '../../store/shop.ts'
import type { OrderChange, Placement } from '../../store/shop-orders.ts'
import { resetShop } from '../../store/sql/load-shop.ts'
import { sqlShop } from '../../store/sql/shop.ts'
import { at, noon } from './samples.ts'
import type { Open } from './samples.ts'
import { ana, data, line, newer, older } from './shop-samples.ts'

export const cancel: OrderChange = {
  orderId: older.id,
  customerId: 'c-1',
  from: ['processing'],
  to: { state: 'cancelled' },
  changeId: 'change-1',
  reason: 'too large',
}

export const placing: Placement = {
  requestId: 'request-1',
  customerId: 'c-1',
  lines: [{ ...line, productId: 'p-2', size: null, quantity: 2 }],
  total: { amount: 240, currency: 'EUR' },
  address: ana.address,
  payment: older.payment,
  at: at('12:30:00'),
}

export function shopOrdersContract(open: Open): void {
  describe('the orders of the shop', () => {
    let shop: Shop
    beforeEach(async () => {
      shop = sqlShop(open(), { now: () => noon })
      await resetShop(open(), data)
    })

    it('are shown to their owner; "not yours" and "no such order" are the same', async () => {
      expect(await shop.order(older.id, 'c-1')).to.deep.equal(older)
      expect(await shop.order(older.id, 'c-2')).to.equal(null)
      expect(await shop.order('SO-2026-00404', 'c-1')).to.equal(null)
    })

    it('are listed for their owner, newest first', async () => {
      expect(await shop.orders('c-1')).to.deep.equal([newer, older])
      expect(await shop.orders('c-2')).to.deep.equal([])
    })

    it('change their state once, and a repeated change counts as made', async () => {
      expect(await shop.changeOrder(cancel)).to.equal(true)
      expect(await shop.changeOrder(cancel)).to.equal(true)
      expect(await stateOf(older.id)).to.equal('cancelled')
      expect(await shop.changeOrder({ ...cancel, changeId: 'change-2' })).to.equal(false)
    })

    it('change their address, lines and total, and nothing that was not named', async () => {
      const address = { ...ana.address, street: 'Lindenweg 7', city: 'Hamburg' }
      const lines = [{ ...line, color: 'green', quantity: 2 }]
      const total = { amount: 240, currency: 'EUR' }
      expect(await shop.changeOrder({ ...cancel, to: { address } })).to.equal(true)
      expect(await shop.order(older.id, 'c-1')).to.deep.equal({ ...older, address })
      expect(await shop.changeOrder({ ...cancel, changeId: 'change-2', to: { lines, total } })).to.equal(true)
      expect(await shop.order(older.id, 'c-1')).to.deep.equal({ ...older, address, lines, total })
    })

    it('keep what came after a change that is repeated', async () => {
      const hold: OrderChange = { ...cancel, to: { state: 'held' }, changeId: 'hold' }
      const release: OrderChange = {
        ...cancel,
        from: ['held'],
        to: { state: 'processing' },
        changeId: 'release',
      }
      for (const change of [hold, release, hold]) expect(await shop.changeOrder(change)).to.equal(true)
      expect(await stateOf(older.id)).to.equal('processing')
    })

    it('make the same change once when it is asked for five times at once', async () => {
      const all = await Promise.all(Array.from({ length: 5 }, () => shop.changeOrder(cancel)))
      expect(all).to.deep.equal([true, true, true, true, true])
      expect(await stockOf('p-1')).to.equal(32)
    })

    it('are not changed for another customer', async () => {
      expect(await shop.changeOrder({ ...cancel, customerId: 'c-2' })).to.equal(false)
      expect(await shop.order(older.id, 'c-1')).to.deep.equal(older)
    })

    it('give back to the stock what is cancelled, and move it with what is changed', async () => {
      const lines = [{ ...line, quantity: 5 }]
      await shop.changeOrder({ ...cancel, changeId: 'more', to: { lines } })
      expect(await stockOf('p-1')).to.equal(27)
      await shop.changeOrder(cancel)
      expect(await stockOf('p-1')).to.equal(32)
    })

    it('are placed under a number above all others, and the goods leave the stock', async () => {
      const placed = await shop.placeOrder(placing)
      const expected: Order = {
        id: 'SO-2026-00010',
        customerId: 'c-1',
        state: 'processing',
        lines: placing.lines,
        total: placing.total,
        address: placing.address,
        placedOn: '2026-11-23',
        shippedOn: null,
        deliveredOn: null,
        trackingNumber: null,
        payment: placing.payment,
      }
      expect(placed).to.deep.equal(expected)
      expect(await shop.order('SO-2026-00010', 'c-1')).to.deep.equal(expected)
      expect(await stockOf('p-2')).to.equal(0)
    })

    it('are placed once for a request, however often it comes', async () => {
      const all = await Promise.all(Array.from({ length: 5 }, () => shop.placeOrder(placing)))
      expect(new Set(all.map((order) => (order === 'sold-out' ? order : order.id)))).to.deep.equal(
        new Set(['SO-2026-00010']),
      )
      expect(await stockOf('p-2')).to.equal(0)
    })

    it('get numbers of their own when they are placed at once', async () => {
      const lines = [line]
      const all = await Promise.all(
        ['a', 'b', 'c'].map((requestId) => shop.placeOrder({ ...placing, lines, requestId })),
      )
      const ids = all.map((order) => (order === 'sold-out' ? order : order.id))
      expect(ids.toSorted()).to.deep.equal(['SO-2026-00010', 'SO-2026-00011', 'SO-2026-00012'])
    })

    it('begin anew with each year', async () => {
      const placed = await shop.placeOrder({ ...placing, at: '2027-01-01T00:00:01.000Z' })
      expect(placed).to.include({ id: 'SO-2027-00001', placedOn: '2027-01-01' })
    })

    it('are not placed when one of the goods is sold out, and nothing leaves the stock', async () => {
      const lines = [line, { ...line, productId: 'p-2', quantity: 3 }]
      expect(await shop.placeOrder({ ...placing, lines })).to.equal('sold-out')
      expect(await stockOf('p-1')).to.equal(31)
      expect(await shop.orders('c-1')).to.have.length(2)
    })

    async function stateOf(id: string): Promise<OrderState | undefined> {
      return (await shop.order(id, 'c-1'))?.state
    }

    async function stockOf(id: string): Promise<number | undefined> {
      return (await shop.product(id))?.stock
    }
  })
}
