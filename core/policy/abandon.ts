import type { DialogueState } from '../state.ts'
import { activeTask } from '../tasks.ts'
import type { Move } from './policy.ts'

/** Leaves every open task, the one at work first. */
export function abandonAll(state: DialogueState): readonly Move[] {
  return state.tasks.toReversed().map(({ intent }) => ({ abandoned: intent }))
}

/** The same, and says so. */
export function leave(state: DialogueState): readonly Move[] {
  const topic = activeTask(state)?.intent ?? 'any'
  return [...abandonAll(state), { say: { act: 'acknowledge', topic, what: 'abandoned' } }]
}
