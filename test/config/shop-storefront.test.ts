import { expect } from 'chai'
import Fastify, { type FastifyInstance } from 'fastify'
import { demoShop } from '../../config/shop/data.ts'
import { picture } from '../../config/shop/storefront/picture.ts'
import { storefront } from '../../config/shop/storefront/routes.ts'
import { parts } from './shop-parts.ts'

describe('the storefront', () => {
  let app: FastifyInstance
  let asked: number

  beforeEach(async () => {
    asked = 0
    app = Fastify()
    storefront(
      app,
      parts(() => asked++),
    )
    await app.ready()
  })
  afterEach(() => app.close())

  describe('the page', () => {
    it('has no inline script and no inline style', async () => {
      const { body } = await app.inject('/')
      const tags = body.match(/<[a-z][^>]*>/gi) ?? []
      expect(tags.filter((tag) => /\s(?:style|on\w+)\s*=/i.test(tag))).to.deep.equal([])
      expect(tags.filter((tag) => /^<style/i.test(tag))).to.deep.equal([])
      expect(tags.filter((tag) => /^<script/i.test(tag) && !/\ssrc="\//.test(tag))).to.deep.equal([])
      expect(body.match(/<script[^>]*>[^<]/g)).to.equal(null)
      expect(body).not.to.include('javascript:')
    })

    it('brings a strict policy along, unless the hub has set its own', async () => {
      const policy = (await app.inject('/')).headers['content-security-policy']
      expect(policy).to.include("default-src 'self'").and.not.to.include('unsafe')
      const guarded = Fastify()
      guarded.addHook('onRequest', async (_request, reply) => {
        void reply.header(
          'content-security-policy',
          "default-src 'self'; connect-src 'self' wss://hub.example",
        )
      })
      storefront(guarded, parts())
      expect((await guarded.inject('/')).headers['content-security-policy']).to.include('wss://hub.example')
      await guarded.close()
    })

    it('embeds the chat in the language of the page and tells it where to ask who is there', async () => {
      const { body } = await app.inject({
        url: '/',
        headers: { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' },
      })
      expect(body).to.include('<html lang="zh" dir="ltr">')
      expect(body).to.match(
        /<script src="\/widget\.js" data-locale="zh" data-identity="\/shop\/identity"[^>]* defer>/,
      )
    })

    it('comes in the language that was chosen, else in one that the browser asks for, else in English', async () => {
      const language = async (url: string, headers: Record<string, string>): Promise<string | undefined> =>
        /<html lang="([^"]*)"/.exec((await app.inject({ url, headers })).body)?.[1]
      expect(await language('/', {})).to.equal('en')
      expect(await language('/', { 'accept-language': 'fr, zh' })).to.equal('zh')
      expect(await language('/', { 'accept-language': 'zh', cookie: 'shop_locale=en' })).to.equal('en')
      expect(await language('/?locale=zh', { cookie: 'shop_locale=en' })).to.equal('zh')
      expect(await language('/?locale=%22%3E&locale=x', { cookie: 'shop_locale=<script>' })).to.equal('en')
    })

    it('escapes its words', async () => {
      const { body } = await app.inject('/?locale=zh')
      expect(body).to.include('街角 &lt;b&gt;&quot;小店&quot;')
      expect(body).not.to.include('街角 <b>')
    })

    it('serves its script and its style, and sends them once', async () => {
      for (const [url, type] of [
        ['/shop/page.js', 'text/javascript; charset=utf-8'],
        ['/shop/page.css', 'text/css; charset=utf-8'],
      ] as const) {
        const first = await app.inject(url)
        expect(first.statusCode).to.equal(200)
        expect(first.headers['content-type']).to.equal(type)
        expect(first.body.length).to.be.greaterThan(500)
        const again = await app.inject({ url, headers: { 'if-none-match': first.headers['etag'] ?? '' } })
        expect([again.statusCode, again.body]).to.deep.equal([304, ''])
      }
    })

    it('fills words that a language lacks from English', async () => {
      const { words, locale } = (await app.inject('/shop/words?locale=zh')).json<{
        words: Record<string, string>
        locale: string
      }>()
      expect([locale, words['footer'], words['products']]).to.deep.equal(['zh', 'A demonstration', '商品'])
      expect((await app.inject('/shop/words?locale=../../etc')).statusCode).to.equal(400)
    })
  })

  describe('products', () => {
    it('come by category, named in the language that was asked for', async () => {
      const { products } = (await app.inject('/shop/products?category=shoes&locale=de-AT')).json<{
        products: { name: string; category: string }[]
      }>()
      expect(products[0]?.name).to.equal('Trailrunning-Schuhe')
      expect(new Set(products.map((product) => product.category))).to.deep.equal(new Set(['shoes']))
    })

    it('are named in English where there is no name, whatever the language is called', async () => {
      for (const locale of ['nl', 'valueOf', 'toString']) {
        const { products } = (await app.inject(`/shop/products?limit=1&locale=${locale}`)).json<{
          products: { name: string }[]
        }>()
        expect(products.map((product) => product.name)).to.deep.equal(['Trail Running Shoes'])
      }
    })

    it('are refused for limits and categories that make no sense', async () => {
      for (const query of ['limit=0', 'limit=100000', 'limit=x', 'category=%27--', 'locale=_']) {
        expect((await app.inject(`/shop/products?${query}`)).statusCode, query).to.equal(400)
      }
    })
  })

  describe('pictures', () => {
    it('are drawn as images that can run nothing', async () => {
      const response = await app.inject('/shop/image/p-1001.svg')
      expect(response.headers['content-type']).to.equal('image/svg+xml; charset=utf-8')
      expect(response.headers['content-security-policy']).to.equal("default-src 'none'; sandbox")
      expect(response.headers['x-content-type-options']).to.equal('nosniff')
      expect(response.body)
        .to.match(/^<svg /)
        .and.include('<title>Trail Running Shoes</title>')
    })

    it('escape what a product is called and take only real colours', async () => {
      const { body } = await app.inject('/shop/image/p-hostile.svg')
      expect(body).to.include('&quot;&gt;&lt;script&gt;')
      expect(body).not.to.include('<script')
    })

    it('are not found for unknown products', async () => {
      for (const file of [
        'p-9999.svg',
        'p-1001.png',
        'p-1001',
        '..%2Fpage.js',
        '__proto__.svg',
        `${'p'.repeat(90)}.svg`,
      ]) {
        expect((await app.inject(`/shop/image/${file}`)).statusCode, file).to.equal(404)
      }
    })

    it('ask the shop once, not for every picture', async () => {
      for (const id of ['p-1001', 'p-1002', 'p-9998', 'p-9999']) await app.inject(`/shop/image/${id}.svg`)
      expect(asked).to.equal(1)
    })

    it('show every product of the demo shop in ink that is named', () => {
      for (const product of demoShop().products) {
        const inks = picture(product).match(/(?:fill|stroke)="(?!#|none")[^"]*"/g)
        expect(inks, product.names['en']).to.equal(null)
      }
    })
  })
})
