import { createInstance, type i18n } from 'i18next'
import { cardOf } from './card.ts'
import type { Domain } from './domain.ts'
import type { DialogueAct, Values } from './event.ts'
import { days, listed, money } from './format.ts'
import type { Block, Card } from './message.ts'
import type { Offer } from './policy/policy.ts'

/** Puts one word of ours into a language: the first of these keys that has words. Throws when none has. */
export type Say = (keys: readonly string[], values?: Values) => string

/** Puts an act into words, cards and buttons. Throws when the words are missing, which `compile` rules out. */
export function realise(
  act: DialogueAct,
  offers: readonly Offer[],
  locale: string,
  domain: Domain,
): readonly Block[] {
  const say = speaker(domain, locale)
  const { keys, values } = wordsFor(act)
  const blocks: Block[] = []
  if ('resumes' in act && act.resumes) blocks.push({ kind: 'text', text: resumption(act.topic, say) })
  blocks.push({ kind: 'text', text: say(keys, values) })
  for (const card of cards(values, say, locale)) blocks.push({ kind: 'card', card })
  if (offers.length > 0) {
    const choices = offers.map(({ label, values, meaning }) => ({ label: say([label], values), meaning }))
    blocks.push({ kind: 'choices', choices })
  }
  return blocks
}

/** Where the words of an act stand, the most particular first, and what is shown in them. */
export function wordsFor(act: DialogueAct): { readonly keys: readonly string[]; readonly values: Values } {
  switch (act.act) {
    case 'greet':
    case 'thank':
    case 'goodbye':
    case 'disclose-automation':
    case 'apologise':
    case 'out-of-scope':
      return { keys: [`any.${act.act}`], values: {} }
    case 'request': {
      const values: Values = act.isMiss ? { context: 'again' } : {}
      return { keys: [`${act.topic}.request.${act.slot}`, `any.request.${act.slot}`], values }
    }
    case 'inform':
    case 'confirm':
    case 'notify-success':
      return { keys: [`${act.topic}.${act.act}`], values: act.values }
    case 'notify-failure': {
      const key = `notify-failure.${act.reason}`
      return { keys: [`${act.topic}.${key}`, `any.${key}`], values: act.values }
    }
    case 'acknowledge':
      return { keys: [`${act.topic}.acknowledge.${act.what}`, `any.acknowledge.${act.what}`], values: {} }
    case 'offer':
      return { keys: [`any.offer.${act.slot}`, 'any.offer.any'], values: { value: act.value } }
    case 'clarify': {
      const how = act.topics.length === 0 ? 'rephrase' : act.topics.length === 2 ? 'between' : 'topics'
      return { keys: [`any.clarify.${how}`], values: {} }
    }
    case 'offer-handoff':
    case 'handoff':
      return { keys: [`any.${act.act}.${act.reason}`, `any.${act.act}.asked`], values: {} }
  }
}

const resumption = (topic: string, say: Say) => say(['any.resume'], { title: say([`${topic}.title`]) })

/** Results of jobs may carry cards to show under the text, in `values.cards`. */
function cards({ cards }: Values, say: Say, locale: string): readonly Card[] {
  return Array.isArray(cards) ? cards.map((facts) => cardOf(facts, say, locale)) : []
}

function speaker(domain: Domain, locale: string): Say {
  const words = wordsOf(domain)
  return (keys, values = {}) => {
    const key = keys.find((key) => words.exists(key, { lng: locale, ...values }))
    if (key === undefined) {
      throw new Error(
        `[nlg] No words for '${keys.join("' or '")}' in '${locale}' or '${domain.fallbackLocale}'.`,
      )
    }
    return words.t(key, { lng: locale, ...values })
  }
}

const instances = new WeakMap<Domain, i18n>()

/** One i18next instance per compiled domain; both never change. */
function wordsOf(domain: Domain): i18n {
  const known = instances.get(domain)
  if (known) return known
  const instance = createInstance()
  void instance.init({
    initAsync: false,
    fallbackLng: domain.fallbackLocale,
    resources: Object.fromEntries(
      [...domain.locales].map(([tag, { words }]) => [tag, { translation: words }]),
    ),
    // Texts are shown as text, never as HTML, so escaping would only disfigure them.
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (text: string, match: readonly string[]) => {
      throw new Error(`[nlg] '${text}' shows '${match[1]}', which this reply does not have.`)
    },
  })
  const formatter = instance.services.formatter
  formatter?.add('money', (value, lng) => money(value, lng ?? domain.fallbackLocale))
  formatter?.add('day', (value, lng) => days(value, lng ?? domain.fallbackLocale))
  formatter?.add('name', (value, lng) => listed(value, lng ?? domain.fallbackLocale))
  formatter?.add('state', (value, lng) => instance.t(`any.state.${value}`, lng ? { lng } : {}))
  instances.set(domain, instance)
  return instance
}
