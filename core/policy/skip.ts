import { activeTask } from '../tasks.ts'
import { leave } from './abandon.ts'
import { explanation } from './explain.ts'
import type { Policy } from './policy.ts'
import { isCommand } from './slots.ts'
import { nothingOpen } from './topics.ts'

/** After so many times of being asked, whoever will not say it wants to leave it. */
const ATTEMPTS_MAX = 2

/** "Rather not say": goes on without the value where that can be done, else tells what it is needed for. */
export const skip: Policy = (turn) => {
  const { state, input, domain } = turn
  if (input.type !== 'message' || input.understanding.intent !== 'skip' || !isCommand(turn)) return null
  const task = activeTask(state)
  const { asked } = state
  if (!task) return [nothingOpen(domain)]
  if (asked?.kind !== 'slot') return [{ proceed: true, isMiss: true }]
  const spec = domain.intents.get(task.intent)?.slots.find(({ name }) => name === asked.slot)
  if (spec && spec.skipped !== null) {
    return [
      { fill: asked.slot, intent: task.intent, value: spec.skipped },
      { say: { act: 'acknowledge', topic: task.intent, what: 'skipped' } },
      { proceed: true },
    ]
  }
  if ((task.attempts[asked.slot] ?? 0) >= ATTEMPTS_MAX) return leave(state)
  return [explanation(state), { proceed: true }]
}
