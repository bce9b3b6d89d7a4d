import { hasCue } from '../cue.ts'
import type { Domain, Intent } from '../domain.ts'
import type { Entity, Understanding, Wish } from '../event.ts'
import type { DialogueState } from '../state.ts'
import { activeTask, VERIFY } from '../tasks.ts'
import { abandonAll } from './abandon.ts'
import type { Message, Move, Policy } from './policy.ts'
import { isProven, startProof } from './proof.ts'
import { fillsFor } from './slots.ts'
import { clarify, inform, isWish, nothingOpen, topicOffers } from './topics.ts'

/** What cannot be undone is begun only when it is surely wanted. */
const SURE = 0.7

/** So sure another wish has to be while a code is awaited: "no code came" resembles many. */
const ANOTHER = 0.9

/** Answers what was asked and starts what is wanted. What was open before is taken up again afterwards. */
export const begin: Policy = ({ state, input, domain }) => {
  if (input.type !== 'message') return null
  const { understanding } = input
  const intent = understanding.intent === null ? undefined : domain.intents.get(understanding.intent)
  const beside = understanding.also.map((wish) => ({ wish, intent: domain.intents.get(wish.intent) }))
  const answers = beside.flatMap(({ intent }) =>
    intent?.kind === 'question' ? [inform(intent, domain)] : [],
  )
  const later = beside.flatMap(({ intent: other, wish }, index) => {
    const isFirst = beside.findIndex(({ intent }) => intent === other) === index
    return other?.kind === 'task' && isFirst && other !== intent && other.name !== VERIFY
      ? [{ intent: other, wish }]
      : []
  })
  switch (intent?.kind) {
    case 'task':
      if (intent.confirm && understanding.confidence < SURE)
        return [...answers, clarify(likely(understanding, domain), domain)]
      return [...answers, ...start(intent, understanding.entities, { state, input, domain, later })]
    case 'question':
      return [inform(intent, domain), ...answers, ...startAll(later, { state, input, domain })]
    case 'social':
      return [...answers, ...social(intent, state, domain)]
    case 'control':
      return stray(intent, state, domain, understanding)
    case undefined:
      return null
  }
}

export interface Beginning {
  readonly state: DialogueState
  readonly input: Message
  readonly domain: Domain
  /** Tasks that were asked for with it; they wait until it is over. */
  readonly later?: readonly Later[]
}

interface Later {
  readonly intent: Intent
  readonly wish: Wish
}

/** Begins a task with the values that came with it, and with the proof of who it is when it needs one. */
export function start(
  intent: Intent,
  entities: readonly Entity[],
  { state, input, domain, later = [] }: Beginning,
): readonly Move[] {
  const isBack = refersBack(input, state, intent, domain)
  const fills = [...fillsFor(intent, { entities }), ...(isBack ? productMeant(intent, entities, state) : [])]
  const active = activeTask(state)?.intent
  const waiting = later.toReversed().flatMap((each) => wait(each, state))
  const named: Move[] = later.slice(0, 1).flatMap((each) => (intent.confirm ? [toWait(each.intent)] : []))
  const rest: Move[] = [...waiting, ...named, { proceed: true }]
  if (active === intent.name) return [...fills, ...rest]
  // One proof serves all, and whoever is looking for a code has not changed the subject.
  if (active === VERIFY && intent.needs !== null) {
    const isOpen = state.tasks.some((task) => task.intent === intent.name)
    const isAnother = fills.length > 0 && input.understanding.confidence >= ANOTHER
    if (isOpen || !isAnother) return [...(isOpen ? fills : []), ...rest]
    return [...wait({ intent, wish: { intent: intent.name, entities } }, state), toWait(intent), ...rest]
  }
  const isWaiting = state.tasks.some((task) => task.intent === intent.name)
  const verify = isProven(intent, state) ? undefined : domain.intents.get(VERIFY)
  const proof = verify ? startProof(verify, state, entities) : []
  const about = isBack ? state.mentioned : null
  const checks = intent.checks.map((job): Move => ({
    request: job,
    purpose: 'check',
    intent: intent.name,
    data: {},
  }))
  return [
    ...(isWaiting ? [{ abandoned: intent.name }] : []),
    { start: intent.name, about },
    ...fills,
    ...waiting,
    ...named,
    ...checks,
    ...proof,
    { proceed: true },
  ]
}

function startAll([first, ...later]: readonly Later[], beginning: Beginning): readonly Move[] {
  if (!first) return [{ proceed: true }]
  return start(first.intent, first.wish.entities, { ...beginning, later })
}

function wait({ intent, wish }: Later, state: DialogueState): readonly Move[] {
  if (state.tasks.some((task) => task.intent === intent.name)) return []
  return [{ start: intent.name, waits: true }, ...fillsFor(intent, wish)]
}

const toWait = ({ name }: Intent): Move => ({ say: { act: 'acknowledge', topic: name, what: 'waiting' } })

/**
 * Is it about what was spoken of last? Meant by "it", and by whoever wants something done after being told of an order or
 * a product. The shop's rules then say whether it can be that one.
 */
function refersBack(
  { utterances, understanding }: Message,
  { locale }: DialogueState,
  { confirm }: Intent,
  domain: Domain,
): boolean {
  const cues = domain.locales.get(understanding.locale ?? locale ?? domain.fallbackLocale)?.cues
  return confirm || (cues ? utterances.some(({ text }) => hasCue(text, cues.references)) : false)
}

/** "I'll take it": the product, where a task is about one above all and none is named. */
function productMeant(
  { name, slots: [first] }: Intent,
  entities: readonly Entity[],
  { mentionedProduct }: DialogueState,
): readonly Move[] {
  const isAboutOne = first?.name === 'product' && !first.isMany
  if (!isAboutOne || mentionedProduct === null || entities.some(({ slot }) => slot === 'product')) return []
  return [{ fill: 'product', intent: name, value: mentionedProduct }]
}

/** The best two wishes, to choose from. */
function likely({ ranking }: Understanding, domain: Domain): readonly string[] {
  return ranking
    .map(({ intent }) => intent)
    .filter((intent) => isWish(intent, domain))
    .slice(0, 2)
}

function social({ name: topic, act, offers }: Intent, state: DialogueState, domain: Domain): readonly Move[] {
  if (!act) return []
  const say = { act, topic }
  if (act === 'goodbye') return [...abandonAll(state), { say }]
  if (state.tasks.length > 0) return [{ say }, { proceed: true }]
  const offered = act === 'greet' ? topicOffers(domain) : topicOffers(domain, offers)
  return [offered.length > 0 ? { say, offers: offered } : { say }]
}

/** A yes or no that answers nothing. */
function stray(
  { name }: Intent,
  state: DialogueState,
  domain: Domain,
  understanding: Understanding,
): readonly Move[] | null {
  const isAnswer = name === 'affirm' || name === 'deny'
  if (understanding.entities.length > 0) return null
  return isAnswer && state.tasks.length === 0 ? [nothingOpen(domain)] : null
}
