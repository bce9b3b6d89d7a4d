import type { FastifyInstance } from 'fastify'
import { fixedCustomers, fixedOrders } from '../fixed.ts'
import type { StorefrontParts } from './routes.ts'
import { DEMO_CUSTOMERS } from './sign-in.ts'

/** What the shop has written to a customer; the page has words for each kind, which show its values. */
export interface ShopLetter {
  readonly customerId: string
  readonly kind: string
  readonly values: Readonly<Record<string, string>>
}

/** Of customers that are known by name and have orders to ask about. */
export const TRIABLE_ADDRESSES: readonly string[] = fixedCustomers
  .filter(({ id }) => fixedOrders.some(({ customerId }) => customerId === id))
  .map(({ email }) => email)

const SHOWN_MAX = 5

/** The letters to the demo customers, as whom anybody may sign in here anyway, and to nobody else. */
export function letterRoutes(scope: FastifyInstance, parts: Pick<StorefrontParts, 'shop' | 'letters'>): void {
  scope.get('/shop/letters', async (_request, reply) => {
    const letters = parts
      .letters()
      .filter(({ customerId }) => DEMO_CUSTOMERS.includes(customerId))
      .slice(0, SHOWN_MAX)
    const customers = letters.length > 0 ? await parts.shop.customers(DEMO_CUSTOMERS) : []
    void reply.header('cache-control', 'no-store')
    return {
      letters: letters.flatMap(({ customerId, kind, values }) => {
        const customer = customers.find(({ id }) => id === customerId)
        return customer ? [{ to: customer.name, email: customer.email, kind, values }] : []
      }),
    }
  })
}
