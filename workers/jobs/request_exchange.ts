import { defineJob } from '../job.ts'
import { registerClaim } from '../order-errand.ts'

/** Registers the exchange of what has arrived: the same again, in another size or colour, or another article. */
export default defineJob({
  name: 'request_exchange',
  lane: 'shop',
  reasons: ['unknown-order', 'not-exchangeable', 'return-window'],
  run: (request, parts) => registerClaim('exchange', request, parts, ['product', 'size', 'color']),
})
