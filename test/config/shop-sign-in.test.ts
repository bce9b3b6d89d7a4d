import { expect } from 'chai'
import Fastify, { type FastifyInstance } from 'fastify'
import { storefront } from '../../config/shop/storefront/routes.ts'
import { parts } from './shop-parts.ts'

const HOST = 'shop.example'
const OWN = { host: HOST, origin: `https://${HOST}` }

describe('signing in to the demo shop', () => {
  let app: FastifyInstance

  beforeEach(async () => {
    app = Fastify()
    storefront(app, parts())
    await app.ready()
  })
  afterEach(() => app.close())

  const signIn = (customer: unknown, headers: Record<string, string> = OWN) =>
    app.inject({ method: 'POST', url: '/shop/sign-in', headers, payload: { customer } })

  const identity = async (cookie?: string): Promise<string | null> => {
    const response = await app.inject({ url: '/shop/identity', headers: cookie ? { cookie } : {} })
    expect(response.headers['cache-control']).to.equal('no-store')
    return response.json<{ identity: string | null }>().identity
  }

  const cookieOf = async (customer: string): Promise<string> => {
    const [written] = [(await signIn(customer)).headers['set-cookie']].flat()
    return written?.split(';')[0] ?? ''
  }

  it('sets a cookie that scripts and other sites cannot use, and proves who is there', async () => {
    const response = await signIn('c-1001')
    expect(response.statusCode).to.equal(200)
    expect(response.json()).to.deep.equal({ customer: { id: 'c-1001', name: 'Ana Souza' } })
    expect(response.headers['set-cookie']).to.match(
      /^shop_customer=c-1001\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    expect(await identity(await cookieOf('c-1001'))).to.equal('signed c-1001')
  })

  it('sets a cookie for encrypted connections only, where the page came over one', async () => {
    const behindProxy = Fastify({ trustProxy: true })
    storefront(behindProxy, parts())
    const response = await behindProxy.inject({
      method: 'POST',
      url: '/shop/sign-in',
      headers: { ...OWN, 'x-forwarded-proto': 'https' },
      payload: { customer: 'c-1001' },
    })
    expect(response.headers['set-cookie']).to.match(/; Secure$/)
    await behindProxy.close()
  })

  it('is refused to a page of another origin, and to a request without one', async () => {
    const foreign: Record<string, string>[] = [
      { host: HOST, origin: 'https://elsewhere.example' },
      { host: HOST, origin: `https://${HOST}.elsewhere.example` },
      { host: HOST, origin: 'null' },
      { host: HOST },
    ]
    for (const headers of foreign) {
      const signedIn = await signIn('c-1001', headers)
      const signedOut = await app.inject({ method: 'POST', url: '/shop/sign-out', headers })
      for (const response of [signedIn, signedOut]) {
        expect(response.statusCode).to.equal(403)
        expect(response.headers['set-cookie']).to.equal(undefined)
      }
    }
  })

  it('is refused to customers who are not part of the demo, and to nobody at all', async () => {
    for (const customer of ['c-1050', 'c-9999', '', 'constructor', { id: 'c-1001' }, null]) {
      const response = await signIn(customer)
      expect(response.statusCode, JSON.stringify(customer)).to.be.oneOf([400, 404])
      expect(response.headers['set-cookie']).to.equal(undefined)
    }
  })

  it('takes JSON of a modest size and nothing else', async () => {
    const post = (type: string, payload: string) =>
      app.inject({
        method: 'POST',
        url: '/shop/sign-in',
        headers: { ...OWN, 'content-type': type },
        payload,
      })
    expect((await post('text/plain', '{"customer":"c-1001"}')).statusCode).to.equal(415)
    expect((await post('application/x-www-form-urlencoded', 'customer=c-1001')).statusCode).to.equal(415)
    expect((await post('application/json', '{')).statusCode).to.equal(400)
    expect(
      (await post('application/json', JSON.stringify({ customer: 'x'.repeat(2000) }))).statusCode,
    ).to.equal(413)
  })

  it('ends with signing out', async () => {
    const response = await app.inject({ method: 'POST', url: '/shop/sign-out', headers: OWN })
    expect(response.statusCode).to.equal(204)
    expect(response.headers['set-cookie']).to.match(/^shop_customer=; .*Max-Age=0$/)
    expect(await identity()).to.equal(null)
  })

  it('ignores a cookie that it has not made', async () => {
    const real = await cookieOf('c-1001')
    const signature = real.split('.')[1]
    for (const forged of [
      'shop_customer=c-1001',
      'shop_customer=c-1001.',
      `shop_customer=c-1002.${signature}`,
      `shop_customer=c-1001.${'A'.repeat(43)}`,
      `${real}.x`,
      real.slice(0, -1),
      `other${real}`,
    ]) {
      expect(await identity(forged), forged).to.equal(null)
    }
    expect(await identity(`a=b; ${real}; c=d`)).to.equal('signed c-1001')
  })

  it('offers the known customers and three more, by name only, and says who is signed in', async () => {
    const response = await app.inject({
      url: '/shop/customers',
      headers: { cookie: await cookieOf('c-1002') },
    })
    const { customers, signedIn } = response.json<{ customers: { id: string }[]; signedIn: string }>()
    expect(customers.slice(0, 3)).to.deep.equal([
      { id: 'c-1001', name: 'Ana Souza' },
      { id: 'c-1002', name: 'Wei Zhang' },
      { id: 'c-1003', name: 'Lena Fischer' },
    ])
    expect(customers).to.have.length(6)
    for (const customer of customers) expect(customer).to.have.all.keys('id', 'name')
    expect(signedIn).to.equal('c-1002')
  })

  it('is not offered with an empty secret', async () => {
    const open = Fastify()
    storefront(open, { ...parts(), cookieSecret: '' })
    const failure = await open.ready().then(
      () => null,
      (error: Error) => error.message,
    )
    expect(failure).to.include('cookie secret is empty')
  })
})
