import { build } from 'esbuild'
import { sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import type { Channel } from '../adapters/channel.ts'
import { identityTokens, web } from '../adapters/web/index.ts'
import { storefront } from '../config/shop/storefront/routes.ts'
import type { Domain, Words } from '../core/domain.ts'
import { supported } from '../core/locale.ts'
import type { Logger } from '../workers/log.ts'
import { ROOT } from './pack.ts'
import type { Kept } from './kept.ts'
import type { DemoLetters } from './letters.ts'

/** Topic of the database on which gateways hear of news. Payload: a conversation's id. */
const NEWS = 'news'

export interface GatewayParts {
  readonly app: FastifyInstance
  readonly kept: Kept
  readonly domain: () => Domain
  readonly secret: string
  readonly origins: readonly string[]
  /** Letters to the demo shop's customers; null: there is no demo shop, and no page of it. */
  readonly letters: DemoLetters | null
  readonly report: Logger
  /** Milliseconds. */
  readonly nowMs: () => number
}

/** The channels that live on the HTTP server, and the pages beside them. */
export async function openGateway(parts: GatewayParts): Promise<readonly Channel[]> {
  const { app, kept, domain, secret, origins, nowMs } = parts
  health(app, kept)
  const { letters } = parts
  if (letters) {
    const { sign } = identityTokens(secret, nowMs)
    storefront(app, {
      shop: kept.shop,
      letters: letters.all,
      sign: (customerId) => sign({ customerId }).token,
      cookieSecret: secret,
      words: (locale) => wordsOf(domain(), locale, '_shop'),
    })
  }
  const channel = web({
    app,
    secret,
    origins,
    history: kept.log.since,
    find: kept.mailbox.find,
    news: {
      publish: (conversationId) => kept.database.notify(NEWS, conversationId),
      subscribe: (fn) => kept.database.listen(NEWS, fn),
    },
    words: (locale) => wordsOf(domain(), locale, '_widget'),
    script: await bundleWidget(),
    now: nowMs,
    log: parts.report,
  })
  return [channel]
}

/** Is the process alive, and can it keep a message? */
function health(app: FastifyInstance, { database }: Kept): void {
  app.get('/livez', async () => ({ alive: true }))
  app.get('/readyz', async (_request, reply) => {
    try {
      await database.db.execute(sql`select 1`)
      return { ready: true }
    } catch {
      return reply.code(503).send({ ready: false, reason: 'The database does not answer.' })
    }
  })
}

async function bundleWidget(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}adapters/web/widget/main.ts`],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

/** The words of a page in the language that serves this tag, those that it lacks in the fallback language. */
function wordsOf(domain: Domain, tag: string, page: string) {
  const locale = domain.locales.get(supported(tag, domain) ?? domain.fallbackLocale)
  const fallback = domain.locales.get(domain.fallbackLocale)
  const words = { ...texts(fallback?.words[page]), ...texts(locale?.words[page]) }
  return { locale: locale?.tag ?? domain.fallbackLocale, direction: locale?.direction ?? 'ltr', words }
}

function texts(words: Words[string] | undefined): Record<string, string> {
  if (typeof words !== 'object') return {}
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])),
  )
}
