import { hasCue } from '../cue.ts'
import type { Domain } from '../domain.ts'
import type { Understanding } from '../event.ts'
import { start, type Beginning } from './begin.ts'
import { passOn } from './handoff.ts'
import type { Move, Offer, Policy } from './policy.ts'
import { clarify, isWish, topicsOf } from './topics.ts'

/** After so many misunderstandings in a row a person takes over. */
const MISSES_MAX = 2

/** Values that name something of the shop's; a colour or a date alone says too little. */
const NAMES = ['order_number', 'product']

/** Nothing else had an opinion: say what we do not do, choose between two, rephrase, offer topics, hand off. */
export const fallback: Policy = ({ state, input, domain }) => {
  if (input.type !== 'message') return []
  const { understanding } = input
  if (understanding.intent === 'out_of_scope') return [{ say: { act: 'out-of-scope' } }, { proceed: true }]
  if (state.missed >= MISSES_MAX) return passOn('misunderstood', 'offer-handoff')
  const close = closeTwo(understanding, domain)
  if (close) return [clarify(close, domain)]
  if (state.asked) return [{ proceed: true, isMiss: true }]
  const about = again({ state, input, domain }) ?? whatAbout(understanding, domain)
  if (about) return about
  return [state.missed === 0 ? clarify([], domain) : clarify(topicsOf(domain), domain)]
}

/** "Sorry, I meant 417": what was looked up last is looked up again with the other value. */
function again({ state, input, domain }: Omit<Beginning, 'later'>): readonly Move[] | null {
  const intent = state.fulfilled === null ? undefined : domain.intents.get(state.fulfilled)
  const [first] = intent?.slots ?? []
  const { entities } = input.understanding
  if (!intent || intent.confirm || !first || !entities.some(({ slot }) => slot === first.name)) return null
  const cues = domain.locales.get(state.locale ?? domain.fallbackLocale)?.cues.corrections ?? []
  const isCorrected = input.utterances.some(({ text }) => hasCue(text, cues))
  return isCorrected ? start(intent, entities, { state, input, domain }) : null
}

/** A value that says nothing of what is wanted, as an order number alone: offer what can be done about it. */
function whatAbout({ entities }: Understanding, domain: Domain): readonly Move[] | null {
  const entity = entities.find(({ slot }) => NAMES.includes(slot))
  return entity ? offer(entity.slot, entity.value, domain) : null
}

/** The same for an order that was spoken of. */
export function aboutOrder(value: string, domain: Domain): readonly Move[] {
  return offer('order_number', value, domain) ?? []
}

function offer(slot: string, value: string, domain: Domain): readonly Move[] | null {
  const topics = topicsOf(domain).filter((topic) =>
    domain.intents.get(topic)?.slots.some(({ name }) => name === slot),
  )
  const offers = topics.map((intent): Offer => ({
    meaning: { kind: 'slot', intent, slot, value },
    label: `${intent}.title`,
  }))
  return topics.length > 0 ? [{ say: { act: 'offer', slot, value, topics }, offers }] : null
}

/** The two best intents when they lead together and neither is far ahead. */
function closeTwo({ intent, ranking }: Understanding, domain: Domain): readonly string[] | null {
  if (intent !== null) return null
  const [first, second] = ranking
  if (!first || !second || second.confidence < 0.25 || first.confidence + second.confidence < 0.7) return null
  return isWish(first.intent, domain) && isWish(second.intent, domain) ? [first.intent, second.intent] : null
}
