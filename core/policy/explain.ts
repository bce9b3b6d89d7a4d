import type { DialogueState } from '../state.ts'
import { activeTask } from '../tasks.ts'
import type { Move, Policy } from './policy.ts'
import { isAnswered } from './slots.ts'

/** "Why do you ask?": what it is needed for, and the question again. */
export const explain: Policy = (turn) => {
  const { state, input } = turn
  if (input.type !== 'message' || input.understanding.intent !== 'ask_why' || isAnswered(turn)) return null
  return [explanation(state), { proceed: true }]
}

/** What the open question is asked for. */
export function explanation(state: DialogueState): Move {
  const topic = activeTask(state)?.intent ?? 'any'
  const { asked } = state
  const slot = asked?.kind === 'slot' ? asked.slot : asked?.kind === 'confirm' ? 'confirm' : null
  return { say: { act: 'explain', topic, slot } }
}
