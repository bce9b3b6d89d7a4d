import { splitAtCues } from './cue.ts'
import type { Domain } from './domain.ts'
import type { Entity, Understanding } from './event.ts'

/** Parts of a text that are read by themselves: the last ones, where the wish mostly stands. */
const PARTS_MAX = 8

/** The sentences of a text; with conjunctions, the clauses. */
export function partsOf(text: string, conjunctions: readonly string[] = []): readonly string[] {
  return text
    .split(/(?:\.(?!\S)|[!?;,\n。！？；，、])+/u)
    .flatMap((part) => splitAtCues(part, conjunctions))
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part))
    .slice(-PARTS_MAX)
}

/** A part that is a wish of its own has to be this sure. */
const SURE = 0.8
/** Likely enough in the whole text for a part of it to be a wish of its own. */
const ALSO = 0.02
/** So sure a part has to be that the whole text does not show. */
const SURELY_ALSO = 0.85
/** The whole text is torn between its parts. */
const TORN = 0.6

/**
 * The parts with the wishes among them, when they are several: each sure by itself and, where only an "and" joins them,
 * seen in the whole text too or beyond doubt. Parts that are no wish stay beside them for their values.
 */
export function surelyWanted(
  parts: readonly Part[],
  whole: Understanding,
  domain: Domain,
): readonly Understanding[] {
  const seen = new Set(
    whole.ranking.filter(({ confidence }) => confidence >= ALSO).map(({ intent }) => intent),
  )
  const isSure = ({ text, heard, isSentence }: Part) =>
    isWish(heard, domain) &&
    heard.confidence >= (isSentence || seen.has(heard.intent ?? '') ? SURE : SURELY_ALSO) &&
    weightBeside(text, heard.entities) >= SAYS_SOMETHING &&
    !isIntroduction(heard)
  const wanted = new Set(parts.filter(isSure).map(({ heard }) => heard.intent))
  const isAmong = wanted.has(whole.intent) || whole.confidence < TORN
  if (wanted.size < 2 || !isAmong) return []
  return parts.map((part) => (isSure(part) ? part.heard : { ...part.heard, intent: null, also: [] }))
}

/** A part of a text, and what it means by itself. */
export interface Part {
  readonly text: string
  readonly heard: Understanding
  /** It stands by itself, and is not just joined with an "and". */
  readonly isSentence: boolean
}

/** Letters beside the values from which a part may be a wish: "the jacket" is none. */
export const SAYS_SOMETHING = 5

/** "My e-mail is …" beside a wish says who is asking. */
function isIntroduction({ entities }: Understanding): boolean {
  return entities.length > 0 && entities.every(({ slot }) => slot === 'email')
}

/** Letters beside the values, those of scripts without spaces counting for two. */
export function weightBeside(text: string, entities: readonly Entity[]): number {
  const rest = entities.reduce((rest, entity) => rest.replace(entity.text, ' '), text)
  const letters = rest.match(/\p{L}/gu) ?? []
  return letters.length + letters.filter((letter) => !/\p{Script=Latin}/u.test(letter)).length
}

/** Is something asked for, rather than answered? */
export function isWish({ intent }: Understanding, { intents }: Domain): boolean {
  const kind = intent === null ? undefined : intents.get(intent)?.kind
  return kind === 'task' || kind === 'question'
}
