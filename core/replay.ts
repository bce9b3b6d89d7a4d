import { decide } from './decide.ts'
import type { Domain } from './domain.ts'
import type { Event, Input } from './event.ts'
import type { DialogueState } from './state.ts'
import { initialState } from './state.ts'
import { track } from './tracker.ts'

/** A turn whose events would be others if it were decided again. */
export interface Difference {
  readonly inputId: string
  readonly kept: readonly Event[]
  readonly now: readonly Event[]
}

/**
 * Decides a whole kept conversation again, turn by turn, and tells every difference. None: the log explains itself.
 * `domainAt` is asked for the revision of the session; null before the first one.
 */
export function replay(
  log: readonly Event[],
  domainAt: (revision: string | null) => Domain,
): readonly Difference[] {
  const differences: Difference[] = []
  let state: DialogueState = initialState
  for (const kept of turnsOf(log)) {
    const input = inputOf(kept)
    const revision = kept.find((event) => event.type === 'session-started')?.revision ?? state.revision
    const now = input ? decide(state, input, domainAt(revision)) : []
    const [first] = kept
    if (first && JSON.stringify(now) !== JSON.stringify(kept))
      differences.push({ inputId: first.inputId, kept, now })
    state = track(kept, state)
  }
  return differences
}

function turnsOf(log: readonly Event[]): readonly (readonly Event[])[] {
  const turns: Event[][] = []
  for (const event of log) {
    const turn = turns.at(-1)
    if (turn?.[0]?.inputId === event.inputId) turn.push(event)
    else turns.push([event])
  }
  return turns
}

/** The input of a turn, out of its first events. null: nothing came in, which no kept turn shows. */
function inputOf(turn: readonly Event[]): Input | null {
  const [first] = turn
  if (!first) return null
  const stamp = { id: first.inputId, at: first.at }
  const uttered = turn.filter((event) => event.type === 'user-uttered')
  const last = uttered.at(-1)
  if (last) {
    const utterances = uttered.map(({ utterance }) => utterance)
    const { origin, understanding } = last
    return understanding
      ? { ...stamp, type: 'message', origin, utterances, understanding }
      : { ...stamp, type: 'turn-failed', origin, utterances }
  }
  if (first.type === 'job-returned') {
    const { requestId, result } = first
    return result
      ? { ...stamp, type: 'job-done', requestId, result }
      : { ...stamp, type: 'job-failed', requestId }
  }
  return first.type === 'handed-back' ? { ...stamp, type: 'handed-back', by: first.by } : null
}
