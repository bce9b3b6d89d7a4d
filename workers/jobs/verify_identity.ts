import { refused } from '../job-results.ts'
import { defineJob } from '../job.ts'

/** Says whom the right code has proved. Silent: the task that needed it goes on. */
export default defineJob({
  name: 'verify_identity',
  lane: 'shop',
  reasons: ['code-over'],
  async run({ conversationId }, { verifications }) {
    const customer = await verifications.proven(conversationId)
    return customer === null ? refused('code-over') : { outcome: 'done', values: { customer } }
  },
})
