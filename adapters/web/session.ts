import { createHash, randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { OriginGate } from './origin.ts'
import type { Visitor } from './parse.ts'
import type { Session } from './protocol.ts'
import type { Tokens } from './token.ts'

export interface SessionParts {
  readonly allows: OriginGate
  readonly visitors: Tokens<Visitor>
  readonly identities: Tokens<{ readonly customerId: string }>
  readonly words: (locale: string) => object
  readonly script: string
}

/** A customer's session has to be renewed with the page's word, so that it does not outlive a sign-out for long. */
const CUSTOMER_MS = 30 * 60_000

const sessionRequest = z.object({
  identity: z.string().max(2000).optional(),
  token: z.string().max(2000).optional(),
})

/** The widget itself, its words, and who is chatting. Also lets the pages of other sites in that may embed it. */
export function sessionRoutes(
  app: FastifyInstance,
  { allows, visitors, identities, words, script }: SessionParts,
): void {
  const etag = `"${createHash('sha256').update(script).digest('base64url').slice(0, 16)}"`
  app.addHook('onRequest', async (request, reply) => {
    if (allows(request.headers)) allowOrigin(request, reply)
  })
  app.options('/chat/*', async (_request, reply) => reply.code(204).send())

  app.get('/widget.js', async (request, reply) => {
    reply
      .header('etag', etag)
      .header('cache-control', 'public, max-age=300')
      // A script tag of another site names no origin; who may chat is decided where the session is opened.
      .header('cross-origin-resource-policy', 'cross-origin')
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    return reply.type('text/javascript; charset=utf-8').send(script)
  })
  app.get<{ Querystring: Record<string, unknown> }>('/chat/words', async ({ query: { locale } }) =>
    words(typeof locale === 'string' ? locale.slice(0, 35) : ''),
  )

  app.post('/chat/session', async (request, reply): Promise<Session | FastifyReply> => {
    if (!allows(request.headers))
      return reply
        .code(403)
        .send({ error: 'This page may not open the chat. The hub names its pages in WEB_ORIGINS.' })
    const read = sessionRequest.safeParse(request.body ?? {})
    if (!read.success)
      return reply.code(400).send({ error: 'A session is asked for with { identity?, token? }.' })
    const visitor = visitorOf(read.data, { visitors, identities })
    return {
      ...visitors.sign(visitor, visitor.customerId === undefined ? undefined : CUSTOMER_MS),
      conversation: createHash('sha256').update(visitor.thread).digest('base64url').slice(0, 16),
    }
  })
}

/**
 * A customer who is signed in has one conversation, on every device. A stranger has one per browser, and keeps it
 * by the token. The token of a customer alone is worth nothing once the page says that nobody is signed in.
 */
function visitorOf(
  { identity, token }: z.infer<typeof sessionRequest>,
  { visitors, identities }: Pick<SessionParts, 'visitors' | 'identities'>,
): Visitor {
  const signedIn = identity === undefined ? null : identities.verify(identity)
  if (signedIn) return { thread: `customer-${signedIn.customerId}`, customerId: signedIn.customerId }
  const earlier = token === undefined ? null : visitors.verify(token)
  return earlier && earlier.customerId === undefined
    ? { thread: earlier.thread }
    : { thread: `visitor-${randomUUID()}` }
}

function allowOrigin({ headers }: FastifyRequest, reply: FastifyReply): void {
  if (headers.origin === undefined) return
  reply
    .header('access-control-allow-origin', headers.origin)
    .header('vary', 'origin')
    .header('access-control-allow-headers', 'authorization, content-type')
    .header('access-control-allow-methods', 'GET, POST')
    .header('cross-origin-resource-policy', 'cross-origin')
}
