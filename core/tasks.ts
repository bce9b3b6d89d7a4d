import type { EventOf } from './event.ts'
import type { DialogueState, Task } from './state.ts'

/** The task that proves by a one-time code who is writing. Started by need, never by what is said. */
export const VERIFY = 'verify_identity'

/** The task that is at work. */
export function activeTask(state: DialogueState): Task | null {
  return state.tasks.at(-1) ?? null
}

/** The state with one more task: at work at once, or behind the one that is. */
export function started(state: DialogueState, event: EventOf<'intent-started'>): DialogueState {
  const { intent, waits, about } = event
  const resumption = waits ? 'next' : null
  const task: Task = { intent, slots: {}, found: null, attempts: {}, resumption, isCorrected: false, about }
  if (!waits) {
    const interrupted = state.tasks.map((each): Task => ({ ...each, resumption: each.resumption ?? 'back' }))
    return { ...state, tasks: [...interrupted, task], asked: null, missed: 0 }
  }
  // A proof of who it is belongs to the task under it, so both go first.
  const place = Math.max(
    0,
    state.tasks.findLastIndex((each) => each.intent !== VERIFY),
  )
  return { ...state, tasks: [...state.tasks.slice(0, place), task, ...state.tasks.slice(place)] }
}

/** The open task of this intent. */
export function taskOf(state: DialogueState, intent: string): Task | null {
  return state.tasks.findLast((task) => task.intent === intent) ?? null
}

/** The state with the open task of this intent changed. */
export function withTask(state: DialogueState, intent: string, to: (task: Task) => Task): DialogueState {
  const task = taskOf(state, intent)
  if (!task) return state
  return { ...state, tasks: state.tasks.map((each) => (each === task ? to(each) : each)), missed: 0 }
}

/** The task with this value. What was found stays true if it said so itself. */
export function fill(task: Task, { slot, value, corrects }: EventOf<'slot-filled'>): Task {
  const found = task.found?.slots[slot] === value ? task.found : null
  const isCorrected = task.isCorrected || corrects
  return { ...task, slots: { ...task.slots, [slot]: value }, found, isCorrected }
}

/** The task without this value, for which it asks once more. */
export function clear(task: Task, slot: string): Task {
  const { [slot]: _, ...slots } = task.slots
  const attempts = { ...task.attempts, [slot]: (task.attempts[slot] ?? 0) + 1 }
  return { ...task, slots, attempts, found: slot in task.slots ? null : task.found, isCorrected: false }
}
