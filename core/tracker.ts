import type { Event, EventOf, JobResult } from './event.ts'
import { left, leftLookups } from './pending.ts'
import { uttered } from './said.ts'
import { initialState, type DialogueState, type Found, type Pending } from './state.ts'
import { activeTask, clear, fill, started, taskOf, VERIFY, withTask } from './tasks.ts'

const HOUR_MS = 3_600_000
/** As long as a proof counts for what would hurt most in the wrong hands. */
const FRESH_MS = 900_000

/** A quiet conversation is over after half an hour, one with something open after a day. */
export function isOver(state: DialogueState, at: string): boolean {
  if (state.lastAt === null) return false
  const hasOpen = state.tasks.length > 0 || state.isHandedOff
  return Date.parse(at) - Date.parse(state.lastAt) > (hasOpen ? 24 : 0.5) * HOUR_MS
}

/** The state after these events. */
export function track(events: readonly Event[], from: DialogueState = initialState): DialogueState {
  return events.reduce(evolve, from)
}

/** Whose orders may be shown: the verified customer, or null. */
export function customerOf(state: DialogueState): string | null {
  const { origin, proven } = state
  return origin?.customer ?? (proven && proven.author === origin?.author ? proven.customer : null)
}

/** The same, but a code that was given a while ago does not count; a channel that says who it is always does. */
export function freshCustomerOf(state: DialogueState): string | null {
  const { origin, proven, lastAt } = state
  const age = proven && lastAt !== null ? Date.parse(lastAt) - Date.parse(proven.at) : Infinity
  return origin?.customer ?? (age <= FRESH_MS ? customerOf(state) : null)
}

/** The state after one more event. The only place where state changes. */
export function evolve(state: DialogueState, event: Event): DialogueState {
  return { ...change(state, event), lastAt: event.at }
}

function change(state: DialogueState, event: Event): DialogueState {
  switch (event.type) {
    case 'session-started': {
      const { revision, carried } = event
      return {
        ...initialState,
        revision,
        origin: state.origin,
        locale: carried.locale,
        isLocaleChosen: carried.isLocaleChosen,
        isDisclosed: carried.isDisclosed,
      }
    }
    case 'user-uttered':
      return {
        ...state,
        origin: event.origin,
        heard: event.understanding?.locale ?? state.heard,
        said: [],
        saidBefore: state.said.length > 0 ? state.said : state.saidBefore,
      }
    case 'language-switched':
      // The request itself may be in another language: it is none of the two in a row.
      return {
        ...state,
        locale: event.locale,
        isLocaleChosen: event.isChosen,
        heard: event.isChosen ? event.locale : state.heard,
      }
    case 'intent-started':
      return started(state, event)
    case 'slot-filled': {
      const filled = withTask(state, event.intent, (task) => fill(task, event))
      const isStillFound = taskOf(filled, event.intent)?.found
      const asked = activeTask(state)?.intent === event.intent ? null : state.asked
      return isStillFound
        ? { ...filled, asked }
        : { ...filled, asked, pending: leftLookups(filled.pending, event.intent) }
    }
    case 'slot-cleared':
      return {
        ...withTask(state, event.intent, (task) => clear(task, event.slot)),
        asked: { kind: 'slot', slot: event.slot, isOneOf: false },
      }
    case 'job-requested': {
      const { job, purpose, intent, data } = event
      const pending = { ...state.pending, [event.id]: { job, purpose, intent, data, isLeft: false } }
      return purpose === 'check' ? { ...state, pending } : { ...state, pending, asked: null, missed: 0 }
    }
    case 'job-returned':
      return returned(state, event)
    case 'bot-uttered':
      return uttered(state, event)
    case 'intent-fulfilled':
    case 'intent-abandoned': {
      const isLeft = event.type === 'intent-abandoned'
      const tasks = state.tasks.filter((task) => task.intent !== event.intent)
      const pending = isLeft ? left(state.pending, event.intent) : state.pending
      const fulfilled = isLeft ? state.fulfilled : event.intent
      return { ...state, tasks, pending, asked: null, fulfilled }
    }
    case 'handed-off':
      return {
        ...state,
        isHandedOff: true,
        tasks: [],
        asked: null,
        offered: [],
        missed: 0,
        pending: left(state.pending),
      }
    case 'handed-back':
      return { ...state, isHandedOff: false }
  }
}

function returned(
  state: DialogueState,
  { requestId, result, late, at }: EventOf<'job-returned'>,
): DialogueState {
  const { [requestId]: request, ...pending } = state.pending
  const proven = provenBy(request, late ? null : result, state, at) ?? state.proven
  const rest = { ...state, pending, proven }
  if (late || request?.purpose !== 'lookup') return rest
  return withTask(rest, request.intent, (task) => ({ ...task, found: foundIn(result) }))
}

/** The one job whose word on who this is counts. */
function provenBy(
  request: Pending | undefined,
  result: JobResult | null,
  { origin }: DialogueState,
  at: string,
): DialogueState['proven'] {
  const isProof = request?.intent === VERIFY && request.purpose === 'fulfilment' && result?.outcome === 'done'
  if (!isProof || typeof result.values.customer !== 'string' || !origin) return null
  return { customer: result.values.customer, author: origin.author, at }
}

function foundIn(result: JobResult | null): Found | null {
  return result?.outcome === 'found'
    ? { slots: result.slots, options: result.options, values: result.values }
    : null
}
