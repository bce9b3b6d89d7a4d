import type { Domain } from './domain.ts'
import type { Answer, Entity, Understanding, Wish } from './event.ts'

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
 * What several short messages, or the parts of one, mean together: the wish of the one that has it and, beside it, the
 * other wishes with their own values; and the last yes or no, since people take back what they said.
 */
export function together(each: readonly Understanding[], domain: Domain): Understanding {
  const [only] = each
  if (only && each.length === 1) return only
  const best = bestOf(each, domain)
  const locale = each.findLast((one) => one.locale !== null)?.locale ?? null
  const answer = each.map(answerOf).findLast((answer) => answer !== null) ?? null
  const wishes = wishesIn(each, domain)
  const also = wishes.filter((wish) => wish.intent !== best.intent)
  // What came without a wish of its own belongs to the main one; what a wish brought with it stays its own.
  const main = wishes.find((wish) => wish.intent === best.intent)
  const entities =
    main?.entities ?? [best, ...each.filter((one) => one !== best)].flatMap((one) => one.entities)
  return { ...best, locale, entities, answer, also }
}

/** The one that weighs most: of two tasks the first, which is done first; else the last. */
function bestOf(each: readonly Understanding[], domain: Domain): Understanding {
  const tasks = wishesIn(each, domain).filter(({ intent }) => domain.intents.get(intent)?.kind === 'task')
  const first = each.find(({ intent }) => intent === tasks[0]?.intent)
  const best = each.toReversed().toSorted((a, b) => weight(b, domain) - weight(a, domain))[0]
  const isTask = domain.intents.get(best?.intent ?? '')?.kind === 'task'
  return (isTask ? first : undefined) ?? best ?? nothingUnderstood
}

/**
 * The wishes in order, each with the values that came with it or after it. What is the same wish is told once: "send
 * it back and get my money".
 */
function wishesIn(each: readonly Understanding[], domain: Domain): readonly Wish[] {
  const wishes: { intent: string; entities: Entity[] }[] = []
  const loose: Entity[] = []
  const all = each.flatMap(({ intent, entities, also }) => [{ intent, entities }, ...also])
  for (const { intent, entities } of all) {
    const kind = intent === null ? undefined : domain.intents.get(intent)?.kind
    if (intent === null || (kind !== 'task' && kind !== 'question')) {
      ;(wishes.at(-1)?.entities ?? loose).push(...entities)
      continue
    }
    const same = wishes.find((wish) => isSame(wish.intent, intent, domain))
    const before = wishes.length === 0 ? loose : thingsOf(wishes.at(-1)?.entities ?? [], entities)
    if (!same) wishes.push({ intent, entities: [...before, ...entities] })
    else {
      if (domain.intents.get(intent)?.covers.includes(same.intent)) same.intent = intent
      same.entities.push(...entities)
    }
  }
  return wishes
}

/** "417 is not here, I want my money back": what names no thing of its own is about the one before it. */
function thingsOf(before: readonly Entity[], own: readonly Entity[]): readonly Entity[] {
  const isThing = ({ slot }: Entity) => slot === 'order_number' || slot === 'product'
  return own.some(isThing) ? [] : before.filter(isThing)
}

function isSame(a: string, b: string, { intents }: Domain): boolean {
  return (
    a === b || (intents.get(a)?.covers.includes(b) ?? false) || (intents.get(b)?.covers.includes(a) ?? false)
  )
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
  if (intent !== 'out_of_scope' || !entities.some(({ slot }) => slot === 'order_number')) return understanding
  const takes = (name: string) =>
    domain.intents.get(name)?.slots.some((slot) => slot.name === 'order_number') ?? false
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
