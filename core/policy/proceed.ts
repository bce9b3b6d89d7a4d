import type { Domain, Intent, SlotSpec } from '../domain.ts'
import type { DialogueState, Found, Pending, Task } from '../state.ts'
import { activeTask } from '../tasks.ts'
import { passOn } from './handoff.ts'
import { speak, SWITCH } from './language.ts'
import { kindOffers, optionOffers } from './option.ts'
import type { Move } from './policy.ts'
import { isProven, prove } from './proof.ts'

/**
 * The next step of the open task, given what is known: prove who it is, look up, take over what was found, ask for
 * the first thing missing, confirm, do it. Nothing while a job is under way.
 */
export function proceed(state: DialogueState, domain: Domain, isMiss: boolean): readonly Move[] {
  const moves = nextStep(state, domain, isMiss)
  const task = activeTask(state)
  const [first] = moves
  // A correction is acknowledged when it is known to hold: with the question or the deed that follows from it.
  const isHeld = first && ('say' in first || ('request' in first && first.purpose === 'fulfilment'))
  if (!task?.isCorrected || !isHeld) return moves
  return [{ say: { act: 'acknowledge', topic: task.intent, what: 'corrected' } }, ...moves]
}

function nextStep(state: DialogueState, domain: Domain, isMiss: boolean): readonly Move[] {
  const task = activeTask(state)
  const intent = task && domain.intents.get(task.intent)
  if (!task || !intent) return []

  if (!isProven(intent, state)) return prove(intent, state, domain)
  if (isUnderWay(state, task)) return []
  const { asked } = state
  const awaited = asked?.kind === 'slot' ? intent.slots.find(({ name }) => name === asked.slot) : undefined
  // The question that is open is asked again as it was: nothing new is known that would have to be looked up.
  const isUnchanged = task.found !== null || !intent.lookup || awaited?.ask === 'always'
  if (awaited && asked?.kind === 'slot' && isUnchanged && (asked.isOneOf || isOpen(awaited.name, task)))
    return [ask(awaited, task, domain, { isMiss, isOneOf: asked.isOneOf })]
  const unsaid = intent.slots.filter(
    ({ name, otherwise }) => otherwise !== null && task.slots[name] === undefined,
  )
  if (unsaid.length > 0) {
    const fills = unsaid.map(({ name: fill, otherwise }) => ({
      fill,
      intent: task.intent,
      value: otherwise ?? '',
    }))
    return [...fills, { proceed: true, isMiss }]
  }
  if (intent.lookup && !task.found) return lookUp(intent.lookup, task)

  const found = Object.entries(task.found?.slots ?? {}).filter(([slot, value]) => task.slots[slot] !== value)
  if (found.length > 0) {
    const fills = found.map(([fill, value]) => ({ fill, intent: task.intent, value }))
    return [...fills, { proceed: true, isMiss }]
  }

  const missing = intent.slots.find((slot) => isMissing(slot, task))
  if (missing) return [ask(missing, task, domain, { isMiss, isOneOf: false })]
  const first = intent.slots.find(({ name }) => intent.oneOf.includes(name))
  if (first && intent.oneOf.every((name) => isOpen(name, task)))
    return [ask(first, task, domain, { isMiss, isOneOf: true })]
  if (intent.confirm) return [confirm(task, isMiss)]
  return carryOut(intent, task, state, domain)
}

/** Does what the task is for, whoever said yes: the one who says it may not be the one who was asked. */
export function carryOut(intent: Intent, task: Task, state: DialogueState, domain: Domain): readonly Move[] {
  if (!isProven(intent, state)) return prove(intent, state, domain)
  const { name, fulfil, reports } = intent
  if (fulfil) return [{ request: fulfil, purpose: 'fulfilment', intent: name, data: task.slots }]
  if (name === SWITCH)
    return [{ fulfilled: name }, ...speak({ value: task.slots.language ?? '' }, domain), { proceed: true }]
  const said: readonly Move[] =
    reports === 'nothing' ? [] : [{ say: { act: reports, topic: name, values: task.slots } }]
  return [...said, { fulfilled: name }, ...whatFollows(intent)]
}

/** After a task: a person takes over, or whatever is open goes on. */
export function whatFollows({ handsOff }: Pick<Intent, 'handsOff'>): readonly Move[] {
  return handsOff === null ? [{ proceed: true }] : passOn(handsOff, 'handoff')
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
  const about = task.about === null ? {} : { about: task.about }
  return [
    { request: job, purpose: 'lookup', intent: task.intent, data: { ...data, ...about, ...task.slots } },
  ]
}

/** Not given, or given in a way that fits several things: the lookup then says what to choose from. */
function isOpen(slot: string, { slots, found }: Task): boolean {
  return slots[slot] === undefined || hasOptions(slot, found)
}

const hasOptions = (slot: string, found: Found | null) => (found?.options[slot] ?? []).length > 0

/** Has it to be asked for? */
function isMissing({ name, ask }: SlotSpec, task: Task): boolean {
  if (!isOpen(name, task)) return false
  return ask === 'always' || (ask === 'when-offered' && hasOptions(name, task.found))
}

function ask(
  spec: SlotSpec,
  task: Task,
  domain: Domain,
  { isMiss, isOneOf }: { readonly isMiss: boolean; readonly isOneOf: boolean },
): Move {
  const { intent: topic, resumption: resumes } = task
  const attempt = (task.attempts[spec.name] ?? 0) + 1
  const values = task.found?.values ?? {}
  const say = { act: 'request', topic, slot: spec.name, attempt, isMiss, isOneOf, resumes, values } as const
  return { say, offers: isOneOf ? kindOffers(topic, domain) : optionOffers(spec, task, domain) }
}

function confirm(task: Task, isMiss: boolean): Move {
  const { intent, slots, resumption: resumes } = task
  const values = { ...slots, ...task.found?.values }
  const answer = (yes: boolean) => ({ kind: 'answer', intent, slots, yes }) as const
  return {
    say: { act: 'confirm', topic: intent, values, isMiss, resumes },
    offers: [
      { meaning: answer(true), label: 'any.button.yes' },
      { meaning: answer(false), label: 'any.button.no' },
    ],
  }
}
