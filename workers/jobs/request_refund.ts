import { defineJob } from '../job.ts'
import { registerClaim } from '../order-errand.ts'

/** Asks the money back for an order that has arrived, or that should have long ago. */
export default defineJob({
  name: 'request_refund',
  lane: 'shop',
  reasons: ['unknown-order', 'not-refundable', 'return-window', 'not-late-yet'],
  run: (request, parts) => registerClaim('refund', request, parts, ['product']),
})
