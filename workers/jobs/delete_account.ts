import { addDays, dayOf } from '../days.ts'
import { customerOf, defineJob } from '../job.ts'
import { openCase } from '../order-errand.ts'

/** As long as the law gives us. */
const DAYS = 30

/** Has staff delete the customer's account: what the law wants to be kept is kept, so no machine does it alone. */
export default defineJob({
  name: 'delete_account',
  lane: 'shop',
  reasons: [],
  async run(request, parts) {
    customerOf(request, 'delete_account')
    const opened = await openCase('account-deletion', request, parts, {})
    const until = addDays(dayOf(opened.at), DAYS)
    return { outcome: 'done', values: { case_number: opened.number, until } }
  },
})
