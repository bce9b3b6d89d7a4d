import { defineJob, textOf } from '../job.ts'

/** Puts an address on the list of the newsletter. Whether it was there already is told only to whom it belongs. */
export default defineJob({
  name: 'subscribe_newsletter',
  lane: 'shop',
  reasons: [],
  async run(request, { shop }) {
    const email = textOf(request, 'email', 'subscribe_newsletter')
    const customer = request.customer === null ? null : await shop.customer(request.customer)
    const isOwn = customer?.email.toLowerCase() === email.trim().toLowerCase()
    const isAlready = isOwn && (await shop.isSubscribed(email))
    await shop.subscribe({ email, at: request.now })
    return { outcome: 'done', values: { email, ...(isAlready ? { context: 'already' } : {}) } }
  },
})
