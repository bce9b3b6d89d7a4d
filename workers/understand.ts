import type { Cues, Domain } from '../core/domain.ts'
import type { Entity, Understanding } from '../core/event.ts'
import { meant } from '../core/meant.ts'
import { isWish, partsOf, SAYS_SOMETHING, surelyWanted, weightBeside, type Part } from '../core/parts.ts'
import { answerOf, grounded, nothingUnderstood, together } from '../core/together.ts'
import { masked } from '../models/mask.ts'
import type { IntentModel, LanguageModel, SlotModel } from '../models/model.ts'

export interface Understanders {
  readonly intent: IntentModel
  readonly language: LanguageModel
  readonly slots: SlotModel
}

/** What a text is read against. */
export interface Context {
  /** The slot that was asked for. */
  readonly expected: string | null
  /** The language spoken so far. */
  readonly locale: string | null
  /** The day that "tomorrow" is counted from (ISO date). */
  readonly today: string
  readonly domain: Domain
}

/** Of a longer text the beginning and the end are read. In UTF-16 units. */
const READ_MAX = 1000
/** A part that is taken for the whole has to be this sure. */
const SURE = 0.8

/** Asks the models what these messages mean together. */
export async function understand(
  texts: readonly string[],
  context: Context,
  models: Understanders,
): Promise<Understanding> {
  const { domain } = context
  const read = (text: string) => understandText(shortened(text), context, models)
  const each = await Promise.all(texts.map(read))
  const apart = together(each, domain)
  if (texts.length < 2) return apart
  // "I want to" "cancel" "my jacket" is one wish in pieces; and a bare number is the value that the wish takes.
  const joined = await read(texts.join('\n'))
  const isBroken =
    apart.also.every(({ entities }) => entities.length === 0) &&
    joined.also.length === 0 &&
    isWish(joined, domain) &&
    joined.confidence >= SURE &&
    (!isWish(apart, domain) || apart.also.length > 0 || joined.confidence >= apart.confidence)
  const main = isBroken ? { ...joined, answer: apart.answer } : apart
  const rest = await bareValues(texts, main, context, models)
  return { ...main, entities: [...main.entities, ...rest] }
}

/** Values of the first slot of the wish that stand in a message by themselves. */
async function bareValues(
  texts: readonly string[],
  { intent, entities }: Understanding,
  { today, locale, domain }: Context,
  { slots }: Understanders,
): Promise<readonly Entity[]> {
  const expected = intent === null ? undefined : domain.intents.get(intent)?.slots[0]
  if (!expected || expected.isFree || entities.some(({ slot }) => slot === expected.name)) return []
  const bare = texts.filter((text) => weightBeside(text, []) < SAYS_SOMETHING)
  const found = await Promise.all(
    bare.map((text) => slots.predict({ text: shortened(text), expected: expected.name, today, locale })),
  )
  return found.flat().filter(({ slot }) => slot === expected.name)
}

/**
 * One message. A yes or no that it opens with counts beside its wish; several wishes may be joined in it; and a message
 * that as a whole means nothing to us may say it in one of its sentences.
 */
async function understandText(text: string, context: Context, models: Understanders): Promise<Understanding> {
  const { domain } = context
  const whole = await understandPart(text, context, models)
  const sentences = partsOf(text)
  const clauses = partsOf(text, cuesFor(whole.locale, context).conjunctions)
  if (clauses.length < 2) return whole
  const read = (part: string) => understandPart(part, context, models)
  const [first = nothingUnderstood, ...rest] = await Promise.all(sentences.map(read))
  const parts = await Promise.all(
    clauses.map(async (text): Promise<Part> => ({
      text,
      heard: await read(text),
      isSentence: sentences.includes(text),
    })),
  )
  const wishes = surelyWanted(parts, whole, domain)
  const isOpened = first.confidence >= SURE && answerOf(first) !== whole.intent
  const answer = isOpened ? answerOf(first) : null
  if (wishes.length > 1) {
    return { ...together(wishes, domain), locale: whole.locale, answer }
  }
  const wish = [first, ...rest].find(
    (part) => isWish(part, domain) && part.confidence >= SURE && part.entities.length > 0,
  )
  // "Cancel 417, no, 418": the no is beside the wish.
  if (wish && (whole.intent === 'affirm' || whole.intent === 'deny')) {
    return { ...wish, locale: whole.locale, entities: whole.entities, answer: whole.intent }
  }
  // "Hi there! … Could you cancel 418? Thanks!": courtesies are not what it is about.
  const isCourtesy = whole.intent !== null && domain.intents.get(whole.intent)?.kind === 'social'
  const asked = [first, ...rest].filter((part) => isWish(part, domain) && part.confidence >= SURE)
  if (isCourtesy && asked.length > 0) return { ...together(asked, domain), locale: whole.locale, answer }
  if (whole.intent !== null && whole.intent !== 'out_of_scope') {
    const agreeing = [first, ...rest].filter(({ intent }) => intent === whole.intent)
    const confidence = Math.max(whole.confidence, ...agreeing.map((part) => part.confidence))
    return { ...whole, confidence, answer }
  }
  const sure = [first, ...rest].filter(({ confidence }) => confidence >= SURE)
  return sure.length === 0
    ? whole
    : { ...together(sure, domain), locale: whole.locale, entities: whole.entities }
}

async function understandPart(text: string, context: Context, models: Understanders): Promise<Understanding> {
  if (text.trim() === '') return nothingUnderstood
  const { expected, today, domain } = context
  const { locale } = await models.language.predict(text)
  const question = { text, today, locale: locale ?? context.locale }
  const first = await models.slots.predict({ ...question, expected })
  const wanted = await models.intent.predict(masked(text, first))
  const withTaken = async (taken: string): Promise<readonly Entity[]> => {
    const found = await models.slots.predict({ ...question, expected: taken })
    const more = found.filter(({ slot, text }) => slot === taken && !first.some(has(text)))
    return [...first, ...more].toSorted((a, b) => text.indexOf(a.text) - text.indexOf(b.text))
  }
  // A bare number is the value that its intent takes: "cancel 390".
  const taken = wanted.intent === null ? undefined : domain.intents.get(wanted.intent)?.slots[0]?.name
  const all = taken === undefined || taken === expected ? first : await withTaken(taken)
  const entities = meant(text, all, cuesFor(locale, context))
  const isBare = expected !== null && isBareValue(text, expected, entities)
  const heard = isBare ? NOTHING_WANTED : wanted
  return grounded({ locale, ...heard, entities, answer: null, also: [] }, domain)
}

const has = (text: string) => (entity: Entity) => entity.text.includes(text)

const NOTHING_WANTED = { intent: null, confidence: 0, ranking: [] }

/** Values that fill all of a text, which then wants nothing: an e-mail address resembles many things. */
const BARE_SLOTS = `
  order_number email phone verification_code size color quantity postcode coupon_code tracking_number
`
  .trim()
  .split(/\s+/)

function isBareValue(text: string, expected: string, entities: readonly Entity[]): boolean {
  const value = entities.find(({ slot }) => slot === expected)
  return (
    value !== undefined && BARE_SLOTS.includes(expected) && !/[\p{L}\d]/u.test(text.replace(value.text, ''))
  )
}

function cuesFor(locale: string | null, { locale: spoken, domain }: Context): Cues {
  const { locales, fallbackLocale } = domain
  const found = locales.get(locale ?? spoken ?? fallbackLocale) ?? locales.get(fallbackLocale)
  if (!found) throw new Error(`[understand] There is no locale '${fallbackLocale}' in the domain.`)
  return found.cues
}

/** Signs that nobody sees and that would cut words apart. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu

function shortened(text: string): string {
  const seen = text.replace(UNSEEN, '')
  return seen.length <= READ_MAX ? seen : `${seen.slice(0, READ_MAX / 2)}\n${seen.slice(-READ_MAX / 2)}`
}
