import type { JobResult } from '../../core/event.ts'
import { ACCOUNT_REASONS, accountChange } from '../account-change.ts'
import { found, refusedValue } from '../job-results.ts'
import { defineJob } from '../job.ts'

/** What is to be changed in the customer's account, as it will be. */
export default defineJob({
  name: 'find_account',
  lane: 'shop',
  reasons: ACCOUNT_REASONS,
  async run(request, parts): Promise<JobResult> {
    const wanted = await accountChange(request, parts)
    if (wanted.instead) return wanted.instead
    const { change, same } = wanted
    const [first] = same
    if (first !== undefined && same.length === Object.keys(change).length)
      return refusedValue(first, 'same-already', { change })
    return found({ values: { change } })
  },
})
