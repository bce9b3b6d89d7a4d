import type { Domain } from '../core/domain.ts'
import type { Understanding } from '../core/event.ts'
import { answerOf, grounded, nothingUnderstood, together } from '../core/together.ts'
import type { IntentModel, LanguageModel, SlotModel } from '../models/model.ts'

export interface Understanders {
  readonly intent: IntentModel
  readonly language: LanguageModel
  readonly slots: SlotModel
}

/** Of a longer text the beginning and the end are read. In UTF-16 units. */
const READ_MAX = 1000
/** Parts of a text that are read by themselves: the last ones, where the wish mostly stands. */
const PARTS_MAX = 8
/** A part that is taken for the whole has to be this sure. */
const SURE = 0.8

/** Asks the models what these messages mean together. `expected` is the slot that was asked for. */
export async function understand(
  texts: readonly string[],
  expected: string | null,
  domain: Domain,
  models: Understanders,
): Promise<Understanding> {
  const read = (text: string) => understandText(shortened(text), expected, domain, models)
  return together(await Promise.all(texts.map(read)), domain)
}

/**
 * One message. A yes or no that it opens with counts beside its wish; and a message that as a whole means nothing to
 * us may say it in one of its sentences.
 */
async function understandText(
  text: string,
  expected: string | null,
  domain: Domain,
  models: Understanders,
): Promise<Understanding> {
  const whole = await understandPart(text, expected, domain, models)
  const parts = partsOf(text)
  if (parts.length < 2) return whole
  const [first = nothingUnderstood, ...rest] = await Promise.all(
    parts.map((part) => understandPart(part, expected, domain, models)),
  )
  const isOpened = first.confidence >= SURE && answerOf(first) !== whole.intent
  const answer = isOpened ? answerOf(first) : null
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

async function understandPart(
  text: string,
  expected: string | null,
  domain: Domain,
  models: Understanders,
): Promise<Understanding> {
  if (text.trim() === '') return nothingUnderstood
  const [wanted, { locale }] = await Promise.all([models.intent.predict(text), models.language.predict(text)])
  // A bare number is the value that its intent takes: "cancel 390".
  const taken = wanted.intent === null ? undefined : domain.intents.get(wanted.intent)?.slots[0]?.name
  const entities = await models.slots.predict({ text, expected: expected ?? taken ?? null })
  return grounded({ locale, ...wanted, entities, answer: null, also: [] }, domain)
}

function shortened(text: string): string {
  return text.length <= READ_MAX ? text : `${text.slice(0, READ_MAX / 2)}\n${text.slice(-READ_MAX / 2)}`
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[.!?;,\n。！？；，]+/u)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part))
    .slice(-PARTS_MAX)
}
