import { expect } from 'chai'
import Fastify, { type FastifyInstance } from 'fastify'
import { demoShop } from '../../config/shop/data.ts'
import type { ShopLetter } from '../../config/shop/storefront/letters.ts'
import { storefront } from '../../config/shop/storefront/routes.ts'
import { parts } from './shop-parts.ts'

interface Shown {
  readonly to: string
  readonly email: string
  readonly kind: string
  readonly values: Readonly<Record<string, string>>
}

const code = (code: string) => ({ kind: 'verification-code', values: { code } })

describe('the letter box of the demo shop', () => {
  let app: FastifyInstance
  let letters: ShopLetter[]

  beforeEach(async () => {
    letters = []
    app = Fastify()
    storefront(app, { ...parts(), letters: () => letters })
    await app.ready()
  })
  afterEach(() => app.close())

  const shown = async () => (await app.inject('/shop/letters')).json<{ letters: Shown[] }>()

  it('is empty before the shop has written to anybody', async () => {
    expect(await shown()).to.deep.equal({ letters: [] })
  })

  it('shows to whom the shop has written and the code, the latest first', async () => {
    letters = [letterTo('c-1002', '654321'), letterTo('c-1001', '012345')]
    expect(await shown()).to.deep.equal({
      letters: [
        { to: 'Wei Zhang', email: 'wei@example.com', ...code('654321') },
        { to: 'Ana Souza', email: 'ana@example.com', ...code('012345') },
      ],
    })
  })

  it('does not show letters to customers who are not part of the demo', async () => {
    letters = ['c-1050', 'c-9999', 'constructor', ''].map((id) => letterTo(id, '999999'))
    letters.push(letterTo('c-1001', '012345'))
    expect((await app.inject('/shop/letters')).body).not.to.include('999999')
    expect((await shown()).letters.map(({ values }) => values.code)).to.deep.equal(['012345'])
  })

  it('shows the letters of each customer who can be signed in as, and of no one else', async () => {
    const { customers } = (await app.inject('/shop/customers')).json<{ customers: { id: string }[] }>()
    const seen: string[] = []
    for (const { id } of demoShop().customers) {
      letters = [letterTo(id, '012345')]
      if ((await shown()).letters.length > 0) seen.push(id)
    }
    expect(seen).to.have.members(customers.map(({ id }) => id))
  })

  it('shows five letters at most, and counts only those that may be seen', async () => {
    letters = Array.from({ length: 12 }, (_, index) =>
      letterTo(index % 2 ? 'c-1001' : 'c-1050', `00000${index}`.slice(-6)),
    )
    expect((await shown()).letters.map(({ values }) => Number(values.code))).to.deep.equal([1, 3, 5, 7, 9])
  })

  it('shows letters of other kinds too', async () => {
    letters = [{ customerId: 'c-1001', kind: 'invoice', values: { id: 'SO-2026-00390', total: '59 EUR' } }]
    expect((await shown()).letters[0]).to.deep.include({
      kind: 'invoice',
      values: { id: 'SO-2026-00390', total: '59 EUR' },
    })
  })

  it('is kept by no cache and given to no page of another origin', async () => {
    letters = [letterTo('c-1001', '012345')]
    const headers = { origin: 'https://elsewhere.example' }
    const response = await app.inject({ url: '/shop/letters', headers })
    expect(response.headers['cache-control']).to.equal('no-store')
    expect(response.headers).not.to.have.property('access-control-allow-origin')
  })

  it('is announced on the page with the addresses that can be tried', async () => {
    const { body } = await app.inject('/')
    expect(body).to.include('<details id="letters"')
    expect(body).to.include('Try ana@example.com or wei@example.com')
  })
})

function letterTo(customerId: string, code: string): ShopLetter {
  return { customerId, kind: 'verification-code', values: { code } }
}
