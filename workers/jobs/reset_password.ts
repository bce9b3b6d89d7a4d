import { defineJob, textOf } from '../job.ts'
import { openCase } from '../order-errand.ts'

/**
 * Has the shop write to the contact on file how to set a new password; without letters, staff do. What is said does
 * not tell whether there is such an account.
 */
export default defineJob({
  name: 'reset_password',
  lane: 'shop',
  reasons: [],
  async run(request, parts) {
    const email = textOf(request, 'email', 'reset_password')
    if (!parts.letters) {
      await openCase('password-reset', request, parts, { details: ['email'] })
      return { outcome: 'done', values: { context: 'later' } }
    }
    const customer = await parts.shop.customerByEmail(email)
    // A repeated request sends it again: better twice than never.
    if (customer) await parts.letters.send({ customerId: customer.id, kind: 'password-reset', values: {} })
    return { outcome: 'done', values: {} }
  },
})
