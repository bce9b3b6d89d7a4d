import type { Policy } from './policy.ts'
import { nothingOpen } from './topics.ts'
import { isAnswered } from './slots.ts'

/** "What did you say?": the last replies once more; in another language by now, the open question anew. */
export const repeat: Policy = (turn) => {
  const { state, input, domain } = turn
  if (input.type !== 'message' || input.understanding.intent !== 'repeat' || isAnswered(turn)) return null
  const said = state.saidBefore
  if (said.length === 0) return [nothingOpen(domain)]
  const isForeign = said.some(({ locale }) => locale !== state.locale)
  if (isForeign && state.asked) return [{ proceed: true }]
  return said.map(({ act, locale, blocks }) => ({ again: { act, locale, blocks } }))
}
