import type { Domain } from './domain.ts'
import type { DialogueState } from './state.ts'
import type { Input, Understanding, Utterance } from './event.ts'
import { nothingUnderstood } from './together.ts'

/** What a person wrote, understood or not. */
export type Heard = Extract<Input, { type: 'message' | 'turn-failed' }>

/**
 * The language to answer in: that of the text, else the one spoken so far, else the platform's hint, else ours. One
 * word in Latin letters ("thanks", "ok") is said in every language, and so are names of products: they change none.
 */
export function localeFor(state: DialogueState, message: Heard, domain: Domain): string {
  const { origin } = message
  const understanding = 'understanding' in message ? message.understanding : nothingUnderstood
  const heard = supported(understanding.locale, domain)
  if (state.locale !== null && (heard === null || isSlight(message.utterances, understanding, state.locale)))
    return state.locale
  // Whoever asked for a language keeps it until two messages in a row are in another one.
  const isHeld = state.isLocaleChosen && state.locale !== null && supported(state.heard, domain) !== heard
  if (isHeld) return state.locale
  return heard ?? supported(origin.localeHint, domain) ?? domain.fallbackLocale
}

/** One Latin word, or a few that mean nothing to us. */
function isSlight(utterances: readonly Utterance[], understanding: Understanding, spoken: string): boolean {
  const { entities } = understanding
  const said = utterances.map(({ text }) => text).join(' ')
  // Values carry no language: an address, a product's name.
  const text = entities.reduce((rest, entity) => rest.replace(entity.text, ' '), said)
  if (entities.length > 0 && !/\p{L}/u.test(text)) return true
  // A short word in Han characters may be either of the languages that write them.
  if (HAN_WRITING.test(spoken) && /^[^\p{L}]*(?:\p{Script=Han}[^\p{L}]*){1,6}$/u.test(text)) return true
  const words = /[^\P{L}\p{Script=Latin}]/u.test(text) ? Infinity : (text.match(/\p{L}+/gu)?.length ?? 0)
  const { intent, confidence } = understanding
  const isUnderstood = intent !== null && intent !== 'out_of_scope' && confidence > 0.8
  return words <= (isUnderstood ? 1 : 3)
}

const HAN_WRITING = /^(?:zh|ja)\b/u

/** The locale of ours that serves this language tag ('zh-CN' is served by 'zh'); null when none does. */
export function supported(tag: string | null, domain: Pick<Domain, 'locales'>): string | null {
  if (!tag) return null
  if (domain.locales.has(tag)) return tag
  const language = tag.toLowerCase().split(/[-_]/)[0] ?? ''
  return domain.locales.has(language) ? language : null
}
