import type { Domain } from './domain.ts'
import type { Event, Input, Utterance } from './event.ts'
import { localeFor, type Heard } from './locale.ts'
import { realise } from './nlg.ts'
import { abort } from './policy/abort.ts'
import { begin } from './policy/begin.ts'
import { confirmation } from './policy/confirmation.ts'
import { explain } from './policy/explain.ts'
import { fallback } from './policy/fallback.ts'
import { handoff } from './policy/handoff.ts'
import { language } from './policy/language.ts'
import type { Move, Policy } from './policy/policy.ts'
import { press } from './policy/press.ts'
import { proceed } from './policy/proceed.ts'
import { repeat } from './policy/repeat.ts'
import { results } from './policy/results.ts'
import { skip } from './policy/skip.ts'
import { slots } from './policy/slots.ts'
import { startOver } from './policy/start-over.ts'
import type { DialogueState } from './state.ts'
import { customerOf, evolve, isOver } from './tracker.ts'

/** The first policy with an opinion wins, so their order is meaning; `fallback` always has one. */
const policies: readonly Policy[] = [
  handoff,
  results,
  press,
  language,
  startOver,
  abort,
  repeat,
  explain,
  skip,
  confirmation,
  slots,
  begin,
  fallback,
]

/** More steps than any turn needs: reaching it means that two policies feed each other. */
const STEPS_MAX = 50

/**
 * The whole mind of the bot: what this input means for a conversation in this state. No clock, no random, no I/O:
 * the same state, input and domain always give the same events.
 */
export function decide(state: DialogueState, input: Input, domain: Domain): readonly Event[] {
  const events: Event[] = []
  let now = state
  const keep = (body: Body) => {
    const event = { id: `${input.id}.${events.length}`, inputId: input.id, at: input.at, ...body } as Event
    events.push(event)
    now = evolve(now, event)
  }

  const request = 'requestId' in input ? waitedFor(state, input.requestId) : null
  for (const body of hear(state, input, domain, request === null)) keep(body)

  const todo = [...firstOpinion({ state: now, input, domain, request })]
  for (let steps = 0, move = todo.shift(); move; steps++, move = todo.shift()) {
    if (steps > STEPS_MAX)
      throw new Error(`[decide] Turn '${input.id}' takes no end at ${JSON.stringify(move)}.`)
    if ('proceed' in move) todo.unshift(...proceed(now, domain, move.isMiss ?? false))
    else for (const body of record(move, now, domain)) keep(body)
  }
  return events
}

/** An event before it is numbered. Distributes over the union, so that `type` still tells the rest. */
type Body = Event extends infer Each
  ? Each extends Event
    ? Omit<Each, 'id' | 'inputId' | 'at'>
    : never
  : never

function firstOpinion(turn: Parameters<Policy>[0]): readonly Move[] {
  for (const policy of policies) {
    const moves = policy(turn)
    if (moves) return moves
  }
  throw new Error('[decide] No policy had an opinion; the last one must always have one.')
}

function waitedFor(state: DialogueState, requestId: string) {
  const request = state.pending[requestId]
  return request && !request.isLeft ? request : null
}

/** What came in, as events. */
function hear(state: DialogueState, input: Input, domain: Domain, isLate: boolean): Body[] {
  switch (input.type) {
    case 'message': {
      const { origin, utterances, understanding } = input
      return [
        ...opening(state, input, domain),
        ...utterances.map((utterance: Utterance, index): Body => {
          const isLast = index === utterances.length - 1
          return { type: 'user-uttered', origin, utterance, understanding: isLast ? understanding : null }
        }),
      ]
    }
    case 'turn-failed':
      return [
        ...opening(state, input, domain),
        ...input.utterances.map((utterance): Body => {
          return { type: 'user-uttered', origin: input.origin, utterance, understanding: null }
        }),
      ]
    case 'job-done':
      return [{ type: 'job-returned', requestId: input.requestId, late: isLate, result: input.result }]
    case 'job-failed':
      return [{ type: 'job-returned', requestId: input.requestId, late: isLate, result: null }]
    case 'handed-back':
      return [{ type: 'handed-back', by: input.by }]
  }
}

/** A session starts with the first message, and with the first one after the last session was over. */
function opening(state: DialogueState, input: Heard, domain: Domain): Body[] {
  const locale = localeFor(state, input, domain)
  if (state.revision === null || isOver(state, input.at)) {
    const isLocaleChosen = state.isLocaleChosen && locale === state.locale
    const carried = { locale, isLocaleChosen, isDisclosed: state.isDisclosed }
    return [{ type: 'session-started', revision: domain.revision, carried }]
  }
  return locale === state.locale ? [] : [{ type: 'language-switched', locale, isChosen: false }]
}

/** A move, as events. */
function record(move: Exclude<Move, { proceed: true }>, now: DialogueState, domain: Domain): Body[] {
  if ('say' in move) {
    const locale = now.locale ?? domain.fallbackLocale
    const said: Body = {
      type: 'bot-uttered',
      act: move.say,
      locale,
      blocks: realise(move.say, move.offers ?? [], locale, domain),
    }
    return now.isDisclosed ? [said] : [disclosure(locale, domain), said]
  }
  if ('again' in move) return [{ type: 'bot-uttered', ...move.again }]
  if ('speak' in move) return [{ type: 'language-switched', locale: move.speak, isChosen: true }]
  if ('start' in move) {
    const { start: intent, waits = false, about = null } = move
    return [{ type: 'intent-started', intent, waits, about }]
  }
  if ('fill' in move) return [slotFilled(move)]
  if ('clear' in move) return [{ type: 'slot-cleared', intent: move.intent, slot: move.clear }]
  if ('request' in move) {
    const { request: job, purpose, intent, data } = move
    return [{ type: 'job-requested', job, purpose, intent, customer: customerOf(now), data }]
  }
  if ('fulfilled' in move) return [{ type: 'intent-fulfilled', intent: move.fulfilled }]
  if ('abandoned' in move) return [{ type: 'intent-abandoned', intent: move.abandoned }]
  if ('handOff' in move) return [{ type: 'handed-off', reason: move.handOff }]
  return [{ type: 'handed-back', by: move.handBack }]
}

function slotFilled(move: Extract<Move, { fill: string }>): Body {
  const { fill: slot, intent, value, corrects = false } = move
  return { type: 'slot-filled', intent, slot, value, corrects }
}

/** Said once, before the first answer: EU AI Act, Art. 50 (1). */
function disclosure(locale: string, domain: Domain): Body {
  const act = { act: 'disclose-automation' } as const
  return { type: 'bot-uttered', act, locale, blocks: realise(act, [], locale, domain) }
}
