import type { Domain } from './domain.ts'
import type { Answer, Understanding } from './event.ts'

/** What a text without content tells: nothing. */
export const nothingUnderstood: Understanding = {
  locale: null,
  intent: null,
  confidence: 0,
  ranking: [],
  entities: [],
  answer: null,
  also: [],
}

/**
 * What several short messages, or the parts of one, mean together: the wish of the one that has it, the last one if
 * several do; the values of all, its own first; and the last yes or no, since people take back what they said.
 */
export function together(each: readonly Understanding[], domain: Domain): Understanding {
  const [only] = each
  if (only && each.length === 1) return only
  const best =
    each.toReversed().toSorted((a, b) => weight(b, domain) - weight(a, domain))[0] ?? nothingUnderstood
  const locale = each.findLast((one) => one.locale !== null)?.locale ?? null
  const entities = [best, ...each.filter((one) => one !== best)].flatMap((one) => one.entities)
  const answer = each.map(answerOf).findLast((answer) => answer !== null) ?? null
  return { ...best, locale, entities, answer, also: questionsBeside(best, each, domain) }
}

function questionsBeside(
  best: Understanding,
  each: readonly Understanding[],
  domain: Domain,
): readonly string[] {
  const asked = each.flatMap(({ intent }) => (intent !== null && intent !== best.intent ? [intent] : []))
  return [...new Set(asked)].filter((intent) => domain.intents.get(intent)?.kind === 'question')
}

/** The yes, no or stop in an utterance. */
export function answerOf({ intent, answer }: Understanding): Answer | null {
  return intent === 'affirm' || intent === 'deny' || intent === 'abort' ? intent : answer
}

/** Likely enough to be what an order number is named for. */
const LIKELY = 0.1

/**
 * Whoever names one of our orders means something of ours: the likeliest intent that takes such a value, or that we
 * do not know which, but not that it is none of our business.
 */
export function grounded(understanding: Understanding, domain: Domain): Understanding {
  const { intent, ranking, entities } = understanding
  if (intent !== 'out_of_scope' || entities.length === 0) return understanding
  const takes = (name: string) =>
    domain.intents.get(name)?.slots.some((slot) => entities.some((entity) => entity.slot === slot.name)) ??
    false
  const meant = ranking.find((each) => each.confidence >= LIKELY && takes(each.intent))
  return { ...understanding, intent: meant?.intent ?? null, confidence: meant?.confidence ?? 0 }
}

/** A person outweighs a wish, a wish an answer, an answer a courtesy, and anything what was not understood. */
function weight({ intent }: Understanding, domain: Domain): number {
  if (intent === null) return 0
  if (intent === 'out_of_scope') return 1
  if (intent === 'talk_to_human') return 6
  switch (domain.intents.get(intent)?.kind) {
    case 'task':
      return 5
    case 'question':
      return 4
    case 'control':
      return 3
    case 'social':
    case undefined:
      return 2
  }
}
