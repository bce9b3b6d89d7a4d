import { activeTask } from '../tracker.ts'
import { leave } from './abandon.ts'
import { aboutOrder } from './fallback.ts'
import type { Policy } from './policy.ts'
import { newValues } from './slots.ts'
import { nothingOpen } from './topics.ts'

/** "Stop": what is open is left, nothing of it is done. What is being done already is not pretended away. */
export const abort: Policy = ({ state, input, domain }) => {
  if (input.type !== 'message' || input.understanding.intent !== 'abort') return null
  const task = activeTask(state)
  const intent = task && domain.intents.get(task.intent)
  if (!task || !intent) {
    // "Cancel it": with nothing open, it is the order that was named or spoken of last.
    if (input.understanding.entities.length > 0) return null
    return state.mentioned === null ? [nothingOpen(domain)] : aboutOrder(state.mentioned, domain)
  }
  // "One moment … 123456" gives what was asked for.
  if (newValues(task, intent, input.understanding).length > 0) return null
  const isBeingDone = Object.values(state.pending).some(
    ({ purpose, intent, isLeft }) => purpose === 'fulfilment' && intent === task.intent && !isLeft,
  )
  return isBeingDone ? [] : leave(state)
}
