import { expect } from 'chai'
import { demoShop } from '../../config/shop/data.ts'
import { loadShop } from '../../store/sql/load-shop.ts'
import { sqlShop } from '../../store/sql/shop.ts'
import { recommended } from '../../workers/recommendation.ts'
import { newPglite } from '../contracts/memory.ts'

const { products, interactions, orders } = demoShop()
const customerId = 'c-1035'
const taste = {
  orders: orders.filter((order) => order.customerId === customerId),
  interactions: interactions.filter((each) => each.customerId === customerId),
}
const owned = new Set(
  taste.interactions.filter(({ kind }) => kind === 'purchase').map(({ productId }) => productId),
)

describe('a recommendation', () => {
  it('is nothing that they own and nothing that is sold out', () => {
    const all = recommended(products, taste, products.length)
    expect(owned.size).to.be.greaterThan(0)
    for (const { id, stock } of all) {
      expect(owned.has(id), id).to.equal(false)
      expect(stock, id).to.be.greaterThan(0)
    }
  })

  it('begins with the category that they like best', () => {
    const looked = { orders: [], interactions: looksAt('toys', 3).concat(looksAt('kitchen', 1)) }
    const [first, , third] = recommended(products, looked, 3)
    expect(first?.category).to.equal('toys')
    expect(third?.category).to.not.equal('toys')
  })

  it('goes by what customers like when nothing is known', () => {
    const ratings = recommended(products, { orders: [], interactions: [] }, 5).map(({ rating }) => rating)
    expect(ratings).to.deep.equal(ratings.toSorted((a, b) => b - a))
    expect(ratings[0]).to.equal(
      Math.max(...products.filter(({ stock }) => stock > 0).map(({ rating }) => rating)),
    )
  })

  it('is the same in whatever order the catalogue comes', () => {
    expect(recommended(products.toReversed(), taste, 5)).to.deep.equal(recommended(products, taste, 5))
  })

  it('reads what a customer looked at from the shop, newest first', async () => {
    const database = await newPglite()
    await loadShop(database, demoShop())
    const shop = sqlShop(database)
    const read = await shop.interactions(customerId)
    expect(read).to.have.length(taste.interactions.length)
    expect(read).to.have.deep.members([...taste.interactions])
    expect(read.map(({ at }) => at)).to.deep.equal(
      read
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    )
    expect(await shop.interactions('nobody')).to.deep.equal([])
    await database.close()
  }).timeout(20_000)
})

function looksAt(category: string, times: number) {
  return products
    .filter((product) => product.category === category)
    .slice(0, times)
    .map(({ id }) => ({ customerId, productId: id, kind: 'view', at: '2026-11-01T10:00:00.000Z' }) as const)
}
