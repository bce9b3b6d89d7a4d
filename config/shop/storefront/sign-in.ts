import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Customer } from '../../../store/shop.ts'
import { readCookie, seal, unseal } from './cookie.ts'
import type { StorefrontParts } from './routes.ts'

/** Who can be tried out: the three known customers, and three more who write in other languages. */
export const DEMO_CUSTOMERS: readonly string[] = ['c-1001', 'c-1002', 'c-1003', 'c-1004', 'c-1005', 'c-1007']

const COOKIE = 'shop_customer'

/** Signing in without a password, for these demo customers only, and the proof of it for the chat. */
export function signInRoutes(
  scope: FastifyInstance,
  parts: Pick<StorefrontParts, 'shop' | 'sign' | 'cookieSecret'>,
): void {
  if (!parts.cookieSecret) throw new Error('[shop] The cookie secret is empty. Give the shop a random one.')

  scope.get('/shop/customers', async (request, reply) => {
    const customers = await parts.shop.customers(DEMO_CUSTOMERS)
    const listed = DEMO_CUSTOMERS.flatMap((id) => customers.filter((customer) => customer.id === id))
    void reply.header('cache-control', 'no-store')
    return { customers: listed.map(nameOf), signedIn: signedIn(request, parts.cookieSecret) }
  })

  scope.get('/shop/identity', (request, reply) => {
    const id = signedIn(request, parts.cookieSecret)
    void reply.header('cache-control', 'no-store')
    return { identity: id === null ? null : parts.sign(id) }
  })

  scope.post<{ Body: { customer: string } }>(
    '/shop/sign-in',
    { bodyLimit: 1024, onRequest: sameOriginOnly, schema: { body: SIGN_IN_BODY } },
    async (request, reply) => {
      const { customer: id } = request.body
      const customer = DEMO_CUSTOMERS.includes(id) ? await parts.shop.customer(id) : null
      if (!customer) return refuse(reply, 404, 'There is no such demo customer.')
      setCookie(request, reply, seal(id, parts.cookieSecret), '')
      return { customer: nameOf(customer) }
    },
  )

  scope.post('/shop/sign-out', { bodyLimit: 1024, onRequest: sameOriginOnly }, (request, reply) => {
    setCookie(request, reply, '', '; Max-Age=0')
    return reply.code(204).send()
  })
}

const SIGN_IN_BODY = {
  type: 'object',
  properties: { customer: { type: 'string', maxLength: 40 } },
  required: ['customer'],
  additionalProperties: false,
}

/** The page needs no more of a customer than this, and gets no more. */
function nameOf({ id, name }: Customer): Pick<Customer, 'id' | 'name'> {
  return { id, name }
}

function signedIn(request: FastifyRequest, secret: string): string | null {
  const id = unseal(readCookie(request.headers.cookie, COOKIE), secret)
  return id !== undefined && DEMO_CUSTOMERS.includes(id) ? id : null
}

function setCookie(request: FastifyRequest, reply: FastifyReply, value: string, more: string): void {
  const secure = request.protocol === 'https' ? '; Secure' : ''
  void reply
    .header('set-cookie', `${COOKIE}=${value}; Path=/; HttpOnly; SameSite=Lax${secure}${more}`)
    .header('cache-control', 'no-store')
}

/** Browsers state the Origin of every POST, so one without it is refused as well. */
async function sameOriginOnly(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { origin } = request.headers
  if (origin && URL.canParse(origin) && new URL(origin).host === request.host) return
  return refuse(reply, 403, 'Only the shop page itself may do this.')
}

function refuse(reply: FastifyReply, code: 403 | 404, message: string): FastifyReply {
  return reply.code(code).send({ statusCode: code, error: code === 403 ? 'Forbidden' : 'Not Found', message })
}
