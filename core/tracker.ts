import type { Event, EventOf, JobResult } from './event.ts'
import { left, leftLookups } from './pending.ts'
import { initialState, type DialogueState, type Found, type Pending, type Task } from './state.ts'

/** The task that proves by a one-time code who is writing. Started by need, never by what is said. */
export const VERIFY = 'verify_identity'

const HOUR_MS = 3_600_000

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

/** The task that is at work. */
export function activeTask(state: DialogueState): Task | null {
  return state.tasks.at(-1) ?? null
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
        isDisclosed: carried.isDisclosed,
      }
    }
    case 'user-uttered':
      return { ...state, origin: event.origin }
    case 'language-switched':
      return { ...state, locale: event.locale }
    case 'intent-started':
      return {
        ...state,
        tasks: [...state.tasks.map(interrupted), newTask(event.intent)],
        asked: null,
        missed: 0,
      }
    case 'slot-filled': {
      const filled = withTask(state, (task) => fill(task, event.slot, event.value))
      return activeTask(filled)?.found ? filled : { ...filled, pending: leftLookups(filled) }
    }
    case 'slot-cleared':
      return {
        ...withTask(state, (task) => clear(task, event.slot)),
        asked: { kind: 'slot', slot: event.slot },
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
      return { ...state, tasks, pending, asked: null }
    }
    case 'handed-off':
      return { ...state, isHandedOff: true, tasks: [], asked: null, missed: 0, pending: left(state.pending) }
    case 'handed-back':
      return { ...state, isHandedOff: false }
  }
}

const newTask = (intent: string): Task => ({
  intent,
  slots: {},
  found: null,
  attempts: {},
  isInterrupted: false,
})
const interrupted = (task: Task): Task => ({ ...task, isInterrupted: true })

function withTask(state: DialogueState, to: (task: Task) => Task): DialogueState {
  const task = activeTask(state)
  return task ? { ...state, tasks: [...state.tasks.slice(0, -1), to(task)], missed: 0 } : state
}

function fill(task: Task, slot: string, value: string): Task {
  const isKnown = task.found?.slots[slot] === value
  return { ...task, slots: { ...task.slots, [slot]: value }, found: isKnown ? task.found : null }
}

function clear(task: Task, slot: string): Task {
  const { [slot]: _, ...slots } = task.slots
  const attempts = { ...task.attempts, [slot]: (task.attempts[slot] ?? 0) + 1 }
  return { ...task, slots, attempts, found: null }
}

function returned(state: DialogueState, { requestId, result, late }: EventOf<'job-returned'>): DialogueState {
  const { [requestId]: request, ...pending } = state.pending
  const rest = { ...state, pending, proven: provenBy(request, late ? null : result, state) ?? state.proven }
  if (late || request?.purpose !== 'lookup' || activeTask(state)?.intent !== request.intent) return rest
  return withTask(rest, (task) => ({ ...task, found: foundIn(result) }))
}

/** The one job whose word on who this is counts. */
function provenBy(
  request: Pending | undefined,
  result: JobResult | null,
  { origin }: DialogueState,
): DialogueState['proven'] {
  const isProof = request?.intent === VERIFY && request.purpose === 'fulfilment' && result?.outcome === 'done'
  if (!isProof || typeof result.values.customer !== 'string' || !origin) return null
  return { customer: result.values.customer, author: origin.author }
}

function foundIn(result: JobResult | null): Found | null {
  return result?.outcome === 'found'
    ? { slots: result.slots, options: result.options, values: result.values }
    : null
}

function uttered(before: DialogueState, { act }: EventOf<'bot-uttered'>): DialogueState {
  const order = 'values' in act ? act.values.order_number : undefined
  const isTold = act.act === 'inform' || act.act === 'notify-success'
  const state = isTold && typeof order === 'string' ? { ...before, mentioned: order } : before
  switch (act.act) {
    case 'disclose-automation':
      return { ...state, isDisclosed: true }
    case 'clarify':
      return { ...state, missed: state.missed + 1 }
    case 'request': {
      const count = (task: Task) => ({
        ...task,
        attempts: { ...task.attempts, [act.slot]: act.attempt },
        isInterrupted: false,
      })
      const missed = act.isMiss ? state.missed + 1 : state.missed
      return { ...withTask(state, count), asked: { kind: 'slot', slot: act.slot }, missed }
    }
    case 'confirm': {
      const missed = act.isMiss ? state.missed + 1 : state.missed
      return {
        ...withTask(state, (task) => ({ ...task, isInterrupted: false })),
        asked: { kind: 'confirm' },
        missed,
      }
    }
    case 'greet':
    case 'thank':
    case 'goodbye':
    case 'inform':
    case 'notify-success':
      return { ...state, missed: 0 }
    case 'notify-failure':
    case 'acknowledge':
    case 'apologise':
    case 'out-of-scope':
    case 'offer':
    case 'offer-handoff':
    case 'handoff':
      return state
  }
}
