import type { Domain, Intent } from '../domain.ts'
import type { Move, Offer } from './policy.ts'

/** As many as a phone shows without scrolling. */
const TOPICS_MAX = 6

/** What a customer may be offered to choose from, in the same order in every language. */
export function topicsOf(domain: Domain): readonly string[] {
  return [...domain.intents.values()]
    .filter(({ topic }) => topic !== null)
    .toSorted((a, b) => (a.topic ?? 0) - (b.topic ?? 0) || (a.name < b.name ? -1 : 1))
    .slice(0, TOPICS_MAX)
    .map(({ name }) => name)
}

export function topicOffers(domain: Domain, topics: readonly string[] = topicsOf(domain)): readonly Offer[] {
  return topics.map((intent) => ({ meaning: { kind: 'intent', intent }, label: `${intent}.title` }))
}

/** The answer to a question, with what it offers to go on with. */
export function inform({ name: topic, offers }: Intent, domain: Domain): Move {
  const say = { act: 'inform', topic, values: {} } as const
  return offers.length > 0 ? { say, offers: topicOffers(domain, offers) } : { say }
}

/** Said to an answer that answers nothing: what can be done instead. */
export function nothingOpen(domain: Domain): Move {
  return { say: { act: 'acknowledge', topic: 'any', what: 'nothing-open' }, offers: topicOffers(domain) }
}

/** Asks which of these topics is meant; with none of them, for other words. */
export function clarify(topics: readonly string[], domain: Domain): Move {
  return { say: { act: 'clarify', topics }, offers: topicOffers(domain, topics) }
}

/** Are these the same wish when they come together? "Send it back and get my money." */
export function isSameWish(a: string | null, b: string, domain: Domain): boolean {
  return a !== null && (a === b || (domain.intents.get(b)?.covers.includes(a) ?? false))
}

/** Is this an intent that asks for something by itself, rather than one that answers or greets? */
export function isWish(intent: string, domain: Domain): boolean {
  const kind = domain.intents.get(intent)?.kind
  return kind === 'task' || kind === 'question'
}
