import type { Domain, Intent, SlotSpec } from '../domain.ts'
import type { DialogueState, Found, Pending, Task } from '../state.ts'
import { activeTask, customerOf, VERIFY } from '../tracker.ts'
import type { Move, Offer } from './policy.ts'

/**
 * The next step of the open task, given what is known: prove who it is, look up, take over what was found, ask for
 * the first thing missing, confirm, do it. Nothing while a job is under way.
 */
export function proceed(state: DialogueState, domain: Domain, isMiss: boolean): readonly Move[] {
  const task = activeTask(state)
  const intent = task && domain.intents.get(task.intent)
  if (!task || !intent) return []

  if (intent.needs === 'customer' && customerOf(state) === null) return prove(intent, domain)
  if (isUnderWay(state, task)) return []
  const awaited = intent.slots.find(({ name }) => state.asked?.kind === 'slot' && state.asked.slot === name)
  // The question that is open is asked again as it was: nothing new is known that would have to be looked up.
  if (awaited && isOpen(awaited.name, task)) return [ask(awaited, task, isMiss)]
  if (intent.lookup && !task.found) return lookUp(intent.lookup, task)

  const found = Object.entries(task.found?.slots ?? {}).filter(([slot, value]) => task.slots[slot] !== value)
  if (found.length > 0) return [...found.map(([fill, value]) => ({ fill, value })), { proceed: true, isMiss }]

  const missing = intent.slots.find((slot) => slot.isAsked && isOpen(slot.name, task))
  if (missing) return [ask(missing, task, isMiss)]
  if (intent.confirm) return [confirm(task, isMiss)]
  return carryOut(intent, task, state, domain)
}

/** Does what the task is for, whoever said yes: the one who says it may not be the one who was asked. */
export function carryOut(intent: Intent, task: Task, state: DialogueState, domain: Domain): readonly Move[] {
  if (intent.needs === 'customer' && customerOf(state) === null) return prove(intent, domain)
  const { name, fulfil, reports } = intent
  if (fulfil) return [{ request: fulfil, purpose: 'fulfilment', intent: name, data: task.slots }]
  const said: readonly Move[] =
    reports === 'nothing' ? [] : [{ say: { act: reports, topic: name, values: task.slots } }]
  return [...said, { fulfilled: name }, { proceed: true }]
}

function prove(intent: Intent, domain: Domain): readonly Move[] {
  if (domain.intents.has(VERIFY)) return [{ start: VERIFY }, { proceed: true }]
  const failure = { act: 'notify-failure', topic: intent.name, reason: 'sign-in', values: {} } as const
  return [{ say: failure }, { abandoned: intent.name }, { proceed: true }]
}

/** What was asked for with other values since is another matter, and no reason to wait. */
function isUnderWay(state: DialogueState, task: Task): boolean {
  return Object.values(state.pending).some(
    (request) =>
      !request.isLeft &&
      (request.purpose === 'lookup' ? request.intent === task.intent : isFor(request, task)),
  )
}

/** Was this fulfilment requested for the task as it stands? */
export function isFor({ purpose, intent, data }: Pending, task: Task): boolean {
  const isSame = Object.keys({ ...data, ...task.slots }).every((slot) => data[slot] === task.slots[slot])
  return purpose === 'fulfilment' && intent === task.intent && isSame
}

function lookUp({ job, data }: NonNullable<Intent['lookup']>, task: Task): readonly Move[] {
  return [{ request: job, purpose: 'lookup', intent: task.intent, data: { ...data, ...task.slots } }]
}

/** Not given, or given in a way that fits several things: the lookup then says what to choose from. */
function isOpen(slot: string, { slots, found }: Task): boolean {
  return slots[slot] === undefined || (found?.options[slot] ?? []).length > 0
}

function ask({ name }: SlotSpec, task: Task, isMiss: boolean): Move {
  const attempt = (task.attempts[name] ?? 0) + 1
  const resumes = task.isInterrupted
  const say = { act: 'request', topic: task.intent, slot: name, attempt, isMiss, resumes } as const
  return { say, offers: options(task, name) }
}

function options(task: Task, slot: string): readonly Offer[] {
  const { options }: Pick<Found, 'options'> = task.found ?? { options: {} }
  return (options[slot] ?? []).map(({ value, shows }) => ({
    meaning: { kind: 'slot', intent: task.intent, slot, value },
    label: `${task.intent}.option.${slot}`,
    values: { ...shows, [slot]: value },
  }))
}

function confirm(task: Task, isMiss: boolean): Move {
  const { intent, slots } = task
  const values = { ...slots, ...task.found?.values }
  const answer = (yes: boolean) => ({ kind: 'answer', intent, slots, yes }) as const
  return {
    say: { act: 'confirm', topic: intent, values, isMiss, resumes: task.isInterrupted },
    offers: [
      { meaning: answer(true), label: 'any.button.yes' },
      { meaning: answer(false), label: 'any.button.no' },
    ],
  }
}
