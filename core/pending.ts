import type { DialogueState, Pending } from './state.ts'

/**
 * Marks requests (of one intent, or all) whose results nobody waits for any more. What is being done is told in any
 * case: it happened.
 */
export function left(pending: DialogueState['pending'], intent?: string): DialogueState['pending'] {
  return marked(
    pending,
    ({ purpose, intent: of }) => purpose !== 'fulfilment' && (intent === undefined || of === intent),
  )
}

/** What is being looked up for this intent was asked with values that have changed since. */
export function leftLookups(pending: DialogueState['pending'], intent: string): DialogueState['pending'] {
  return marked(pending, (request) => request.purpose === 'lookup' && request.intent === intent)
}

function marked(
  pending: DialogueState['pending'],
  isLeft: (request: Pending) => boolean,
): DialogueState['pending'] {
  const entries = Object.entries(pending)
  return Object.fromEntries(
    entries.map(([id, request]) => [id, isLeft(request) ? { ...request, isLeft: true } : request]),
  )
}
