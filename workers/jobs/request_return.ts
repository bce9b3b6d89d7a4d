import { defineJob } from '../job.ts'
import { registerClaim } from '../order-errand.ts'

/** Registers the return of an order that has arrived. */
export default defineJob({
  name: 'request_return',
  lane: 'shop',
  reasons: ['unknown-order', 'not-returnable', 'return-window'],
  run: (request, parts) => registerClaim('return', request, parts, ['product']),
})
