import type { Domain, Intent } from '../domain.ts'
import type { Understanding } from '../event.ts'
import type { DialogueState } from '../state.ts'
import { activeTask, customerOf, VERIFY } from '../tracker.ts'
import { abandonAll } from './abandon.ts'
import type { Move, Policy } from './policy.ts'
import { fillsFor } from './slots.ts'
import { clarify, inform, nothingOpen, topicOffers, topicsOf } from './topics.ts'

/** What cannot be undone is begun only when it is surely wanted. */
const SURE = 0.7

/** Starts what was asked for. What was open before is taken up again afterwards. */
export const begin: Policy = ({ state, input, domain }) => {
  if (input.type !== 'message') return null
  const { understanding } = input
  const intent = understanding.intent === null ? undefined : domain.intents.get(understanding.intent)
  const moves = wanted(intent, state, domain, understanding)
  const answers = understanding.also.map((topic): Move => ({ say: { act: 'inform', topic, values: {} } }))
  return moves && [...answers, ...moves]
}

function wanted(
  intent: Intent | undefined,
  state: DialogueState,
  domain: Domain,
  understanding: Understanding,
): readonly Move[] | null {
  switch (intent?.kind) {
    case 'task':
      if (intent.confirm && understanding.confidence < SURE)
        return [clarify(likely(understanding, domain), domain)]
      return start(intent, state, domain, understanding)
    case 'question':
      return inform(intent.name)
    case 'social':
      return social(intent, state, domain)
    case 'control':
      return stray(intent, state, domain)
    case undefined:
      return null
  }
}

/** Begins a task with the values that came with it, and with the proof of who it is when it needs one. */
export function start(
  intent: Intent,
  state: DialogueState,
  domain: Domain,
  understanding: Understanding,
): readonly Move[] {
  const fills = fillsFor(intent, understanding)
  const active = activeTask(state)?.intent
  if (active === intent.name) return [...fills, { proceed: true }]
  const isWaiting = state.tasks.some((task) => task.intent === intent.name)
  // One proof serves all, and whoever is looking for a code has not changed the subject.
  if (active === VERIFY && intent.needs === 'customer') return [{ proceed: true }]
  const checks: Move[] = intent.checks.map((job) => ({
    request: job,
    purpose: 'check',
    intent: intent.name,
    data: {},
  }))
  return [
    ...(isWaiting ? [{ abandoned: intent.name }] : []),
    { start: intent.name },
    ...fills,
    ...checks,
    ...proof(intent, state, domain, understanding),
    { proceed: true },
  ]
}

/** The e-mail address may come with the wish. */
function proof(
  intent: Intent,
  state: DialogueState,
  domain: Domain,
  understanding: Understanding,
): readonly Move[] {
  const verify = domain.intents.get(VERIFY)
  if (!verify || intent.needs !== 'customer' || customerOf(state) !== null) return []
  return [{ start: VERIFY }, ...fillsFor(verify, understanding)]
}

/** The best two topics, to choose from. */
function likely({ ranking }: Understanding, domain: Domain): readonly string[] {
  const topics = topicsOf(domain)
  return ranking
    .map(({ intent }) => intent)
    .filter((intent) => topics.includes(intent))
    .slice(0, 2)
}

function social({ act }: Intent, state: DialogueState, domain: Domain): readonly Move[] {
  if (act === 'goodbye') return [...abandonAll(state), { say: { act } }]
  if (act === 'greet' && state.tasks.length === 0) return [{ say: { act }, offers: topicOffers(domain) }]
  return act ? [{ say: { act } }, { proceed: true }] : []
}

/** A yes or no that answers nothing. */
function stray({ name }: Intent, state: DialogueState, domain: Domain): readonly Move[] | null {
  const isAnswer = name === 'affirm' || name === 'deny'
  return isAnswer && state.tasks.length === 0 ? [nothingOpen(domain)] : null
}
