import { expect } from 'chai'
import { sql } from 'drizzle-orm'
import type { Shop } from '../../store/shop.ts'
import type { CaseOpening } from '../../store/shop-cases.ts'
import { loadShop, resetShop } from '../../store/sql/load-shop.ts'
import { sqlShop } from '../../store/sql/shop.ts'
import { noon } from './samples.ts'
import type { Open } from './samples.ts'
import { shopAccountsContract } from './shop-accounts.ts'
import { cancel, placing, shopOrdersContract } from './shop-orders.ts'
import { ana, data, jacket, newer, older, welcome } from './shop-samples.ts'

const opening: CaseOpening = {
  id: 'request-1',
  kind: 'return',
  customerId: 'c-1',
  orderId: older.id,
  reason: 'does-not-fit',
  details: { size: 'L' },
  at: noon,
}

export function shopContract(open: Open): void {
  shopOrdersContract(open)
  shopAccountsContract(open)

  describe('the shop', () => {
    let shop: Shop
    beforeEach(async () => {
      shop = sqlShop(open(), { now: () => noon })
      await resetShop(open(), data)
    })

    it('is filled once', async () => {
      expect(await loadShop(open(), { ...data, customers: [] })).to.equal(false)
      expect(await shop.customer('c-1')).to.deep.equal(ana)
    })

    it('that was filled before there were coupons gets them', async () => {
      await open().db.execute(sql`delete from hub.coupon`)
      expect(await loadShop(open(), data)).to.equal(false)
      expect(await shop.coupon('WELCOME10')).to.deep.equal(welcome)
    })

    it('lists products, of one category or of all, and knows each', async () => {
      expect(await shop.products({ limit: 10 })).to.deep.equal(data.products)
      expect(await shop.products({ category: 'audio', limit: 10 })).to.deep.equal([data.products[1]])
      expect(await shop.products({ limit: 1 })).to.deep.equal([jacket])
      expect(await shop.product('p-1')).to.deep.equal(jacket)
      expect(await shop.product('p-9')).to.equal(null)
    })

    it('opens a case once for a request, under a short number', async () => {
      const [first, ...more] = await Promise.all(Array.from({ length: 5 }, () => shop.openCase(opening)))
      expect(first).to.deep.equal({ ...opening, number: first?.number })
      expect(first?.number).to.match(/^C-\d{5}$/)
      for (const again of more) expect(again).to.deep.equal(first)
      const second = await shop.openCase({ ...opening, id: 'request-2', kind: 'problem', orderId: null })
      expect(await shop.cases('c-1')).to.deep.equal([second, first])
      expect(await shop.cases('c-2')).to.deep.equal([])
    })

    it('opens a case for somebody it does not know', async () => {
      const unknown = { ...opening, customerId: null, orderId: null, reason: null, details: {} }
      expect(await shop.openCase(unknown)).to.deep.include(unknown)
    })

    it('finds a coupon, whatever its case', async () => {
      expect(await shop.coupon(' welcome10 ')).to.deep.equal(welcome)
      expect(await shop.coupon('NONE')).to.equal(null)
    })

    it('keeps a redeemed coupon for the next order, which uses it up', async () => {
      const redemption = { customerId: 'c-1', code: 'welcome10', at: noon }
      expect(await shop.waitingCoupon('c-1')).to.equal(null)
      expect(await shop.redeem(redemption)).to.equal('redeemed')
      expect(await shop.redeem(redemption)).to.equal('redeemed')
      expect(await shop.waitingCoupon('c-1')).to.deep.equal(welcome)
      expect(await shop.waitingCoupon('c-2')).to.equal(null)
      await shop.placeOrder({ ...placing, coupon: 'WELCOME10' })
      expect(await shop.waitingCoupon('c-1')).to.equal(null)
      expect(await shop.redeem(redemption)).to.equal('used')
    })

    it('leaves a coupon that an order does not use', async () => {
      await shop.redeem({ customerId: 'c-1', code: 'SAVE15', at: noon })
      await shop.placeOrder(placing)
      expect(await shop.waitingCoupon('c-1')).to.include({ code: 'SAVE15' })
    })

    it('is put back as it was, and what was asked of it forgotten', async () => {
      await shop.changeOrder(cancel)
      await shop.placeOrder({ ...placing, coupon: 'SAVE15' })
      await shop.updateCustomer({ customerId: 'c-1', changeId: 'change-1', email: 'other@example.com' })
      await shop.subscribe({ email: 'other@example.com', at: noon })
      await shop.redeem({ customerId: 'c-1', code: 'WELCOME10', at: noon })
      const { number } = await shop.openCase(opening)
      await open().db.execute(sql`delete from hub.product where id = 'p-1'`)
      await open().db.execute(sql`update hub.coupon set value = 99`)
      await open().db.execute(sql`delete from hub.interaction`)
      await open().db.execute(sql`
        insert into hub.interaction (customer_id, product_id, kind, at) values ('c-9', 'p-9', 'view', now())`)
      await resetShop(open(), data)
      expect(await shop.customer('c-1')).to.deep.equal(ana)
      expect(await shop.products({ limit: 10 })).to.deep.equal(data.products)
      expect(await shop.orders('c-1')).to.deep.equal([newer, older])
      expect(await shop.isSubscribed('other@example.com')).to.equal(false)
      expect(await shop.waitingCoupon('c-1')).to.equal(null)
      expect(await shop.coupon('WELCOME10')).to.deep.equal(welcome)
      expect(await shop.cases('c-1')).to.deep.equal([])
      const { rows } = (await open().db.execute(sql`select customer_id from hub.interaction`)) as {
        rows: unknown[]
      }
      expect(rows).to.deep.equal([{ customer_id: 'c-1' }])
      // The same requests are done anew.
      expect(await shop.changeOrder(cancel)).to.equal(true)
      expect((await shop.order(older.id, 'c-1'))?.state).to.equal('cancelled')
      expect((await shop.openCase(opening)).number).to.equal(number)
      await shop.updateCustomer({ customerId: 'c-1', changeId: 'change-1', email: 'other@example.com' })
      expect((await shop.customer('c-1'))?.email).to.equal('other@example.com')
    })
  })
}
