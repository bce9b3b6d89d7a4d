import type { FastifyInstance } from 'fastify'
import type { Product, Shop } from '../../../store/shop.ts'
import { pictureAddress } from './address.ts'
import { buildAssets } from './assets.ts'
import { chooseLanguage, inLanguage, LOCALE_PATTERN, offered, type ShopWords } from './languages.ts'
import { pageHtml } from './html.ts'
import { letterRoutes, TRIABLE_ADDRESSES, type ShopLetter } from './letters.ts'
import { picture } from './picture.ts'
import { readCookie } from './cookie.ts'
import { signInRoutes } from './sign-in.ts'

export interface StorefrontParts {
  readonly shop: Pick<Shop, 'products' | 'customers' | 'customer'>
  /** The signed word for this customer, which the chat takes as proof of who is there. */
  readonly sign: (customerId: string) => string
  /** Signs the cookie of the signed-in customer. Keep it out of the repository. */
  readonly cookieSecret: string
  /** The words of `_shop.yaml` in this language, or else in the fallback language. */
  readonly words: (locale: string) => ShopWords
  /** What the shop has written to customers, the latest first. No mail is sent: the page shows them. */
  readonly letters: () => readonly ShopLetter[]
}

/** Registers the demo shop's page and what it needs. The chat's `/widget.js` comes from elsewhere; it may be missing. */
export function storefront(app: FastifyInstance, parts: StorefrontParts): void {
  void app.register(async (scope) => {
    // Only JSON: a form of another site can send neither that nor our Origin.
    scope.removeContentTypeParser('text/plain')
    const assets = await buildAssets()
    pageRoutes(scope, parts)
    productRoutes(scope, parts)
    signInRoutes(scope, parts)
    letterRoutes(scope, parts)
    for (const { path, type, body, etag } of assets) {
      scope.get(path, (request, reply) => {
        void reply.header('etag', etag).header('cache-control', 'no-cache')
        if (request.headers['if-none-match'] === etag) return reply.code(304).send()
        return reply.type(type).send(body)
      })
    }
  })
}

function pageRoutes(scope: FastifyInstance, parts: StorefrontParts): void {
  const categories = once(async () => [
    ...new Set((await parts.shop.products({ limit: ALL })).map((product) => product.category)),
  ])

  scope.get('/', async (request, reply) => {
    const { headers } = request
    const locale = chooseLanguage(offered(parts.words), [
      (request.query as { locale?: unknown }).locale,
      readCookie(headers.cookie, 'shop_locale'),
      ...(headers['accept-language'] ?? '').split(','),
    ])
    const page = pageHtml({
      words: inLanguage(parts.words, locale),
      languages: offered(parts.words),
      categories: await categories(),
      addresses: TRIABLE_ADDRESSES,
    })
    if (!reply.hasHeader('content-security-policy')) void reply.header('content-security-policy', POLICY)
    void reply.header('vary', 'cookie, accept-language').header('cache-control', 'no-cache')
    return reply.type('text/html; charset=utf-8').send(page)
  })

  scope.get<{ Querystring: { locale: string } }>(
    '/shop/words',
    { schema: { querystring: { type: 'object', properties: { locale: LOCALE }, required: ['locale'] } } },
    (request) => inLanguage(parts.words, request.query.locale),
  )
}

function productRoutes(scope: FastifyInstance, parts: StorefrontParts): void {
  const drawn = once(
    async () => new Map((await parts.shop.products({ limit: ALL })).map((product) => [product.id, product])),
  )

  scope.get<{ Querystring: { category?: string; locale: string; limit: number } }>(
    '/shop/products',
    {
      schema: {
        querystring: {
          type: 'object',
          properties: {
            category: { type: 'string', pattern: '^[a-z-]{1,40}$' },
            locale: { ...LOCALE, default: 'en' },
            limit: { type: 'integer', minimum: 1, maximum: ALL, default: ALL },
          },
        },
      },
    },
    async ({ query: { category, limit, locale } }) => {
      const products = await parts.shop.products({ limit, ...(category ? { category } : {}) })
      return { products: products.map((product) => shown(product, locale)) }
    },
  )

  scope.get<{ Params: { file: string } }>('/shop/image/:file', async (request, reply) => {
    const id = /^([\w-]{1,40})\.svg$/.exec(request.params.file)?.[1]
    const product = id === undefined ? undefined : (await drawn()).get(id)
    if (!product) {
      return reply
        .code(404)
        .send({ statusCode: 404, error: 'Not Found', message: 'There is no such picture.' })
    }
    return (
      reply
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('x-content-type-options', 'nosniff')
        // Cards in a chat on another site show it too.
        .header('cross-origin-resource-policy', 'cross-origin')
        .header('cache-control', 'public, max-age=3600')
        .type('image/svg+xml; charset=utf-8')
        .send(picture(product))
    )
  })
}

/** More products than the demo shop has, and few enough to send. */
const ALL = 500

const LOCALE = { type: 'string', pattern: LOCALE_PATTERN, maxLength: 35 }

/** Holds where the hub has set no policy of its own. */
const POLICY =
  "default-src 'self'; img-src 'self' data: https:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/** What the page shows of a product. */
function shown(product: Product, locale: string): object {
  const { id, category, names, price, colors, sizes, rating, stock } = product
  const language = [locale, locale.split('-')[0] ?? ''].find((tag) => Object.hasOwn(names, tag)) ?? 'en'
  const image = pictureAddress(id)
  return { id, category, name: names[language], price, colors, sizes, rating, image, isSoldOut: stock === 0 }
}

/** Asks once and remembers; asks again after a failure. The catalogue of the demo shop does not change. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined
  return () => {
    asked ??= ask().catch((error: unknown) => {
      asked = undefined
      throw error
    })
    return asked
  }
}
