import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance } from 'fastify'

/** Bytes of a request's body, unless a route takes less. */
const BODY_MAX = 256 * 1024
/** Requests of one address in a minute: a page with its pictures, several times over. */
const REQUESTS_PER_MINUTE = 1500

/** The one HTTP server on which webhooks, the web chat and pages are mounted. Not listening yet. */
export async function openHttp(log: {
  error(fields: object, message: string): void
}): Promise<FastifyInstance> {
  const app = fastify({ bodyLimit: BODY_MAX, requestTimeout: 30_000, forceCloseConnections: true })
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: [`'self'`],
        connectSrc: [`'self'`, 'ws:', 'wss:'],
        imgSrc: [`'self'`, 'data:', 'https:'],
        frameAncestors: [`'self'`],
        // A hub on plain http must not be sent to an https that is not there.
        upgradeInsecureRequests: null,
      },
    },
  })
  await app.register(rateLimit, { max: REQUESTS_PER_MINUTE, timeWindow: '1 minute' })
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500)
      log.error(
        { requestId: request.id, route: request.routeOptions.url, reason: error.message },
        'a request failed',
      )
    const message =
      status >= 500 ? `Something went wrong here. Tell us this number: ${request.id}.` : error.message
    return reply.code(status).send({ error: message })
  })
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({ error: 'There is nothing at this address.' }),
  )
  return app
}

/** A port that cannot be had, in words for the operator. */
export class ListenError extends Error {
  constructor(message: string, cause: unknown) {
    super(`[http] ${message}`, { cause })
    this.name = 'ListenError'
  }
}

/** Starts listening and returns the address. Throws ListenError. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await app.listen({ host, port })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE')
      throw new ListenError(
        `Port ${port} is taken by another program. Stop it, or set PORT to a free one.`,
        error,
      )
    if (code === 'EACCES')
      throw new ListenError(`Port ${port} may not be used by this user. Set PORT to one above 1023.`, error)
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new ListenError(`HOST '${host}' is no address of this machine.`, error)
    throw error
  }
}
