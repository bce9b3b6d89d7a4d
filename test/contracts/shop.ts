import { expect } from 'chai'
import { sql } from 'drizzle-orm'
import type { Shop, ShopData, StateChange } from '../../store/shop.ts'
import { loadShop, resetShop } from '../../store/sql/load-shop.ts'
import { sqlShop } from '../../store/sql/shop.ts'
import { noon } from './samples.ts'
import type { Open } from './samples.ts'

const address = { street: 'Rua das Flores 18', city: 'Lisboa', postcode: '1200-195', country: 'PT' }
const jacket = {
  id: 'p-1',
  category: 'clothing',
  names: { en: 'Rain Jacket', zh: '雨衣' },
  price: { amount: 120, currency: 'EUR' },
  colors: ['blue', 'black', 'green'],
  sizes: ['S', 'M'],
  stock: 31,
  rating: 4.6,
  image: '#e3b23a',
}
const ana = {
  id: 'c-1',
  name: 'Ana Souza',
  email: 'Ana@Example.com',
  phone: null,
  locale: 'en',
  address,
  createdAt: '2025-02-11T09:20:00.000Z',
}
const wei = { ...ana, id: 'c-2', name: 'Wei Zhang', email: 'wei@example.com', locale: 'zh' }
const line = {
  productId: 'p-1',
  names: jacket.names,
  color: 'blue',
  size: 'M',
  quantity: 1,
  price: jacket.price,
}
const older = {
  id: 'SO-1',
  customerId: 'c-1',
  state: 'processing' as const,
  lines: [line],
  total: { amount: 89.9, currency: 'EUR' },
  address,
  placedOn: '2026-11-17',
  shippedOn: null,
  deliveredOn: null,
  trackingNumber: null,
  payment: { method: 'card', cardAddedAt: null, paidAt: '2026-11-17T18:12:00.000Z' },
}
const newer = {
  ...older,
  id: 'SO-2',
  placedOn: '2026-11-20',
  shippedOn: '2026-11-21',
  state: 'shipped' as const,
}
const data: ShopData = {
  products: [jacket, { ...jacket, id: 'p-2', category: 'audio', sizes: [] }],
  customers: [ana, wei],
  orders: [older, newer],
  interactions: [{ customerId: 'c-1', productId: 'p-1', kind: 'purchase', at: '2026-11-17T18:12:00.000Z' }],
}
const cancel: StateChange = {
  orderId: 'SO-1',
  customerId: 'c-1',
  from: ['processing'],
  to: 'cancelled',
  changeId: 'change-1',
  reason: 'too large',
}

export function shopContract(open: Open): void {
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

    it('finds a customer by e-mail, whatever its case', async () => {
      expect(await shop.customerByEmail('ANA@example.COM')).to.deep.equal(ana)
      expect(await shop.customerByEmail('nobody@example.com')).to.equal(null)
    })

    it('gives many customers at once, and none for none', async () => {
      const both = await shop.customers(['c-1', 'c-2', 'c-9'])
      expect(both).to.have.deep.members([ana, wei])
      expect(await shop.customers([])).to.deep.equal([])
    })

    it('shows an order to its owner; "not yours" and "no such order" are the same', async () => {
      expect(await shop.order('SO-1', 'c-1')).to.deep.equal(older)
      expect(await shop.order('SO-1', 'c-2')).to.equal(null)
      expect(await shop.order('SO-9', 'c-1')).to.equal(null)
    })

    it('lists the orders of a customer, newest first', async () => {
      expect(await shop.orders('c-1')).to.deep.equal([newer, older])
      expect(await shop.orders('c-2')).to.deep.equal([])
    })

    it('lists products, of one category or of all', async () => {
      expect(await shop.products({ limit: 10 })).to.deep.equal(data.products)
      expect(await shop.products({ category: 'audio', limit: 10 })).to.deep.equal([data.products[1]])
      expect(await shop.products({ limit: 1 })).to.deep.equal([jacket])
    })

    it('changes the state of an order once, and calls a repeated change made', async () => {
      expect(await shop.changeState(cancel)).to.equal(true)
      expect(await shop.changeState(cancel)).to.equal(true)
      expect((await shop.order('SO-1', 'c-1'))!.state).to.equal('cancelled')
      expect(await shop.changeState({ ...cancel, changeId: 'change-2' })).to.equal(false)
    })

    it('does not undo what came after a change that is repeated', async () => {
      const hold: StateChange = { ...cancel, to: 'held', changeId: 'hold' }
      const release: StateChange = { ...cancel, from: ['held'], to: 'processing', changeId: 'release' }
      for (const change of [hold, release, hold]) expect(await shop.changeState(change)).to.equal(true)
      expect((await shop.order('SO-1', 'c-1'))!.state).to.equal('processing')
    })

    it('makes the same change once when it is asked for five times at once', async () => {
      const all = await Promise.all(Array.from({ length: 5 }, () => shop.changeState(cancel)))
      expect(all).to.deep.equal([true, true, true, true, true])
    })

    it('changes no order of another customer', async () => {
      expect(await shop.changeState({ ...cancel, customerId: 'c-2' })).to.equal(false)
      expect(await shop.order('SO-1', 'c-1')).to.deep.equal(older)
    })

    it('is put back as it was, changes forgotten', async () => {
      await shop.changeState(cancel)
      await open().db.execute(sql`update hub.customer set name = 'Somebody' where id = 'c-1'`)
      await open().db.execute(sql`delete from hub.product where id = 'p-2'`)
      await open().db.execute(sql`delete from hub.interaction`)
      await open().db.execute(sql`
        insert into hub.interaction (customer_id, product_id, kind, at) values ('c-9', 'p-9', 'view', now())`)
      await resetShop(open(), data)
      expect(await shop.customer('c-1')).to.deep.equal(ana)
      expect(await shop.products({ limit: 10 })).to.deep.equal(data.products)
      expect(await shop.orders('c-1')).to.deep.equal([newer, older])
      const { rows } = (await open().db.execute(sql`select customer_id from hub.interaction`)) as {
        rows: unknown[]
      }
      expect(rows).to.deep.equal([{ customer_id: 'c-1' }])
      expect(await shop.changeState(cancel)).to.equal(true)
      expect((await shop.order('SO-1', 'c-1'))!.state).to.equal('cancelled')
    })
  })
}
