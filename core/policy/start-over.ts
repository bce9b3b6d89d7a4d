import { abandonAll } from './abandon.ts'
import type { Policy } from './policy.ts'
import { topicOffers } from './topics.ts'

/** "Let's begin again": what is open is left, and the customer is greeted anew. */
export const startOver: Policy = ({ state, input, domain }) => {
  if (input.type !== 'message' || input.understanding.intent !== 'start_over') return null
  return [...abandonAll(state), { say: { act: 'greet', topic: null }, offers: topicOffers(domain) }]
}
