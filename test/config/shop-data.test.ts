import { expect } from 'chai'
import { daysBetween, TODAY } from '../../config/shop/calendar.ts'
import { COLORS, LANGUAGES } from '../../config/shop/catalogue.ts'
import { demoShop } from '../../config/shop/data.ts'
import type { Coupon, Order } from '../../store/shop.ts'

const { products, customers, orders, interactions, coupons } = demoShop()
const productById = new Map(products.map((product) => [product.id, product]))
const customerById = new Map(customers.map((customer) => [customer.id, customer]))

describe('the demo shop', () => {
  it('has 200 products in 10 categories, 100 customers, 400 orders and 2,000 interactions', () => {
    expect(products.length).to.be.at.least(200)
    expect(new Set(products.map((product) => product.category)).size).to.equal(10)
    expect(customers.map((customer) => customer.id)).to.deep.equal(
      Array.from({ length: 100 }, (_, index) => `c-${1001 + index}`),
    )
    expect(orders).to.have.length(400)
    expect(interactions).to.have.length(2000)
  })

  it('is the same in every call', () => {
    expect(demoShop()).to.deep.equal({ products, customers, orders, interactions, coupons })
  })

  it('has coupons that hold today, one that is over and one that is yet to start', () => {
    const isOver = ({ validUntil }: Coupon) => validUntil !== null && validUntil < TODAY
    const codes = (list: readonly Coupon[]) => list.map(({ code }) => code)
    expect(codes(coupons.filter(isOver))).to.deep.equal(['SUMMER25'])
    expect(codes(coupons.filter(({ validFrom }) => validFrom > TODAY))).to.deep.equal(['XMAS20'])
    expect(codes(coupons)).to.deep.equal(['WELCOME10', 'SAVE15', 'SUMMER25', 'XMAS20'])
  })

  it('uses no id, e-mail, name or tracking number twice', () => {
    const lists = [
      products.map((product) => product.id),
      customers.map((customer) => customer.email.toLowerCase()),
      orders.map((order) => order.id),
      orders.flatMap((order) => order.trackingNumber ?? []),
      ...LANGUAGES.map((language) => products.map((product) => product.names[language])),
    ]
    for (const list of lists) expect(new Set(list).size).to.equal(list.length)
  })

  it('names every product in six languages', () => {
    for (const { id, names } of products) {
      expect(Object.keys(names), id).to.have.members([...LANGUAGES])
      for (const name of Object.values(names)) expect(name, id).to.match(/^\S.*\S$/u)
      expect(names['zh'], id).to.match(/\p{Script=Han}/u)
      expect(names['ja'], id).to.match(/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u)
    }
  })

  it('sells every product in three colours or more, at a price, and has sizes to wear', () => {
    for (const { id, category, colors, sizes, price, rating, image } of products) {
      expect(colors.length, id).to.be.at.least(3)
      expect(Object.keys(COLORS), id).to.include.members([...colors])
      expect(image, id).to.match(/^#[0-9a-f]{6}$/)
      expect(price.amount, id).to.be.greaterThan(0)
      expect(rating, id).to.be.within(1, 5)
      if (category === 'clothing') expect(sizes, id).to.deep.equal(['S', 'M', 'L', 'XL'])
      if (category === 'shoes') expect([sizes[0], sizes.at(-1)], id).to.deep.equal(['38', '46'])
    }
    expect(products.some((product) => product.stock === 0)).to.equal(true)
  })

  it('keeps the order of days: joined, placed, shipped, delivered, today', () => {
    for (const order of orders) {
      const joinedOn = customerById.get(order.customerId)?.createdAt.slice(0, 10)
      const days = [joinedOn, order.placedOn, order.shippedOn, order.deliveredOn, TODAY].flatMap(
        (day) => day ?? [],
      )
      expect(isAscending(days), order.id).to.equal(true)
      expect(order.payment.paidAt.slice(0, 10), order.id).to.equal(order.placedOn)
      const { cardAddedAt, paidAt } = order.payment
      if (cardAddedAt) expect(Date.parse(cardAddedAt), order.id).to.be.at.most(Date.parse(paidAt))
    }
  })

  it('tracks what was sent, and nothing else', () => {
    const notSent = ['processing', 'held', 'cancelled']
    for (const order of orders) {
      const isSent = !notSent.includes(order.state)
      expect(order.shippedOn !== null, order.id).to.equal(isSent)
      expect(order.trackingNumber !== null, order.id).to.equal(isSent)
      expect(order.deliveredOn !== null, order.id).to.equal(isSent && order.state !== 'shipped')
    }
  })

  it('has orders in every state, most of them delivered', () => {
    const delivered = orders.filter((order) => order.state === 'delivered')
    expect(delivered.length).to.be.within(240, 340)
    expect(new Set(orders.map((order) => order.state)).size).to.equal(9)
  })

  it('adds the lines of an order up to its total, with colours and sizes that exist', () => {
    for (const { id, lines, total } of orders) {
      const cents = lines.reduce((sum, line) => sum + line.quantity * Math.round(line.price.amount * 100), 0)
      expect(Math.round(total.amount * 100), id).to.equal(cents)
      for (const line of lines) {
        const product = productById.get(line.productId)
        expect(line.names, id).to.deep.equal(product?.names)
        expect(product?.colors, id).to.include(line.color)
        if (line.size === null) expect(product?.sizes, id).to.deep.equal([])
        else expect(product?.sizes, id).to.include(line.size)
      }
    }
  })

  it('has a purchase for every line that was ordered, and nothing happens after today', () => {
    const key = (customer: string, product: string, at: string): string => `${customer} ${product} ${at}`
    const bought = orders.flatMap((order) =>
      order.lines.map((line) => key(order.customerId, line.productId, order.payment.paidAt)),
    )
    const purchases = interactions.filter((interaction) => interaction.kind === 'purchase')
    expect(purchases.map((p) => key(p.customerId, p.productId, p.at))).to.have.members(bought)
    const times = interactions.map((interaction) => interaction.at)
    expect(isAscending(times)).to.equal(true)
    expect(times.every((at) => at < TODAY)).to.equal(true)
  })

  it('has customers who come back to the same categories, so that there is something to learn', () => {
    const counts = new Map<string, Map<string, number>>()
    for (const { customerId, productId } of interactions) {
      const category = productById.get(productId)?.category ?? ''
      const own = counts.get(customerId) ?? new Map<string, number>()
      counts.set(customerId, own.set(category, (own.get(category) ?? 0) + 1))
    }
    const favourite = [...counts.values()].reduce((sum, own) => sum + Math.max(...own.values()), 0)
    expect(favourite / interactions.length).to.be.greaterThan(0.4)
  })
})

describe('the fixed rows of the demo shop', () => {
  const of = (customerId: string): readonly Order[] =>
    orders.filter((order) => order.customerId === customerId)

  it('are Ana Souza, Wei Zhang and a customer without orders', () => {
    expect(
      customers.slice(0, 2).map(({ id, name, email, locale }) => [id, name, email, locale]),
    ).to.deep.equal([
      ['c-1001', 'Ana Souza', 'ana@example.com', 'en'],
      ['c-1002', 'Wei Zhang', 'wei@example.com', 'zh'],
    ])
    expect(of('c-1001').map((order) => order.id)).to.deep.equal([
      'SO-2026-00390',
      'SO-2026-00417',
      'SO-2026-00418',
    ])
    expect(of('c-1002').map((order) => order.id)).to.deep.equal(['SO-2026-00102', 'SO-2026-00500'])
    expect(of('c-1003')).to.deep.equal([])
  })

  it('hold the five orders that tests and people know', () => {
    const rows = [...of('c-1001'), ...of('c-1002')].map((order) => [
      order.id,
      order.state,
      order.lines[0]?.names['en'],
      order.lines[0]?.color,
      order.lines[0]?.size,
      order.total.amount,
      order.shippedOn,
      order.deliveredOn,
    ])
    expect(rows).to.deep.equal([
      ['SO-2026-00390', 'delivered', 'Wireless Earbuds', 'white', null, 59, '2026-11-09', '2026-11-12'],
      ['SO-2026-00417', 'shipped', 'Trail Running Shoes', 'black', '42', 89.9, '2026-11-19', null],
      ['SO-2026-00418', 'processing', 'Rain Jacket', 'blue', 'M', 120, null, null],
      ['SO-2026-00102', 'delivered', 'Coffee Grinder', 'silver', null, 75.5, '2026-08-26', '2026-09-01'],
      ['SO-2026-00500', 'processing', 'Mirrorless Camera', 'black', null, 1899, null, null],
    ])
    expect(of('c-1001')[1]?.trackingNumber).to.equal('ZX123456789CN')
  })

  it('have a return that is still in time, one that is too late, and a risky payment', () => {
    const [late, risky] = of('c-1002')
    expect(daysBetween(of('c-1001')[0]?.deliveredOn ?? '', TODAY)).to.be.at.most(30)
    expect(daysBetween(late?.deliveredOn ?? '', TODAY)).to.be.greaterThan(30)
    const { cardAddedAt, paidAt } = risky?.payment ?? { cardAddedAt: null, paidAt: '' }
    expect(Date.parse(paidAt) - Date.parse(cardAddedAt ?? '')).to.be.within(1, 3_600_000)
    expect(risky?.address).not.to.deep.equal(customerById.get('c-1002')?.address)
  })

  it('are in stock, in the sizes and colours of the catalogue', () => {
    for (const name of [
      'Trail Running Shoes',
      'Rain Jacket',
      'Wireless Earbuds',
      'Coffee Grinder',
      'Mirrorless Camera',
    ]) {
      const product = products.find((product) => product.names['en'] === name)
      expect(product?.stock, name).to.be.greaterThan(0)
    }
  })
})

function isAscending(list: readonly string[]): boolean {
  return list.every((item, index) => index === 0 || item >= (list[index - 1] ?? ''))
}
