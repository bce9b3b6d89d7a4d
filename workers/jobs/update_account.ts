import { ACCOUNT_REASONS, accountChange } from '../account-change.ts'
import { refusedValue } from '../job-results.ts'
import { defineJob } from '../job.ts'

/** Changes the customer's account, and tells the contact that was on file before. */
export default defineJob({
  name: 'update_account',
  lane: 'shop',
  reasons: ACCOUNT_REASONS,
  async run(request, { shop, letters }) {
    const found = await accountChange(request, { shop })
    if (found.instead) return found.instead
    const { customer, wanted, change, same } = found
    const slots = Object.keys(change)
    // Written before the change, while the old address is the one on file; a repeat finds nothing left to tell.
    if (same.length < slots.length) {
      const values = { email: customer.email, changed: slots.join(', ') }
      await letters?.send({ customerId: customer.id, kind: 'account-changed', values })
    }
    const result = await shop.updateCustomer({ customerId: customer.id, changeId: request.id, ...wanted })
    if (result === 'email-taken') return refusedValue('email', 'email-taken', {})
    return { outcome: 'done', values: { change } }
  },
})
