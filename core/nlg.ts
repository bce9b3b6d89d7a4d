import { createInstance, type i18n } from 'i18next'
import { cardOf } from './card.ts'
import type { Domain } from './domain.ts'
import type { DialogueAct, Value, Values } from './event.ts'
import { days, listed, money, postal } from './format.ts'
import type { Block, Card } from './message.ts'
import type { Offer } from './policy/policy.ts'

/** Puts one word of ours into a language: the first of these keys that has words. Throws when none has. */
export type Say = (keys: readonly string[], values?: Values) => string

/** How it is asked what is meant, by how many topics there are. */
const CLARIFY = ['rephrase', 'one', 'between'] as const

/** What a lookup says when a thing that was named is none of the customer's, and others are offered. */
const MISS = 'no-such-item'

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
  if ('resumes' in act && act.resumes !== null)
    blocks.push({ kind: 'text', text: say([`any.resume.${act.resumes}`], { title: title(act.topic, say) }) })
  if (act.act === 'request' && act.values.context === MISS && !act.isMiss)
    blocks.push({ kind: 'text', text: say([`any.found.${MISS}`], act.values) })
  const named = act.act === 'acknowledge' && act.what === 'waiting' ? { title: title(act.topic, say) } : {}
  blocks.push({ kind: 'text', text: say(keys, { ...values, ...named }) })
  for (const card of cards(values, say, locale)) blocks.push({ kind: 'card', card })
  if (offers.length > 0) {
    const choices = offers.map(({ label, values, meaning }) => ({
      label: say([label, label.replace(/^[^.]+/u, 'any')], values),
      meaning,
    }))
    blocks.push({ kind: 'choices', choices })
  }
  return blocks
}

/** Where the words of an act stand, the most particular first, and what is shown in them. */
export function wordsFor(act: DialogueAct): { readonly keys: readonly string[]; readonly values: Values } {
  switch (act.act) {
    case 'disclose-automation':
    case 'out-of-scope':
      return { keys: [`any.${act.act}`], values: {} }
    case 'greet':
    case 'thank':
    case 'goodbye':
    case 'apologise':
      return {
        keys: [...(act.topic === null ? [] : [`${act.topic}.${act.act}`]), `any.${act.act}`],
        values: {},
      }
    case 'request': {
      const { context: _, ...told } = act.values
      const values: Values = act.isMiss ? { ...told, context: 'again' } : told
      const what = act.isOneOf ? 'one-of' : act.slot
      return { keys: [`${act.topic}.request.${what}`, `any.request.${what}`], values }
    }
    case 'explain': {
      const { topic, slot } = act
      if (slot === null) return { keys: ['any.explain.any'], values: {} }
      return { keys: [`${topic}.explain.${slot}`, `any.explain.${slot}`, 'any.explain.any'], values: {} }
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
      const how = CLARIFY[act.topics.length] ?? 'topics'
      return { keys: [`any.clarify.${how}`], values: {} }
    }
    case 'offer-handoff':
    case 'handoff':
      return { keys: [`any.${act.act}.${act.reason}`, `any.${act.act}.asked`], values: {} }
  }
}

const title = (topic: string, say: Say) => say([`${topic}.title`])

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
    return shown(words.t(key, { lng: locale, ...(hidden(values) as Values) }))
  }
}

/** What a customer wrote is no template of ours: its braces are out of sight while the words are filled in. */
function hidden(value: Value): Value {
  if (typeof value === 'string') return value.replaceAll('{{', '\uE000').replaceAll('$t(', '\uE001')
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((each: Value) => hidden(each))
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, hidden(each as Value)]))
}

const shown = (text: string) => text.replaceAll('\uE000', '{{').replaceAll('\uE001', '$t(')

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
  const word = (key: string, lng: string | undefined, values: Values = {}) =>
    instance.t(key, { ...values, ...(lng ? { lng } : {}) })
  const ifAny = (key: string, value: string, lng?: string) =>
    instance.exists(key, lng ? { lng } : {}) ? word(key, lng) : value
  formatter?.add('state', (value, lng) => word(`any.state.${value}`, lng))
  formatter?.add('color', (value, lng) => {
    const names = [value].flat().map((each) => ifAny(`any.color.${each}`, String(each), lng))
    return listed(names, lng ?? domain.fallbackLocale)
  })
  formatter?.add('reason', (value, lng) =>
    ifAny(`any.option.reason_${value}`, word('any.quote', lng, { value: String(value) }), lng),
  )
  formatter?.add('payment', (value, lng) => ifAny(`any.option.payment_method_${value}`, String(value), lng))
  formatter?.add('number', (value: number, lng) =>
    new Intl.NumberFormat(lng ?? domain.fallbackLocale).format(value),
  )
  formatter?.add('list', (value, lng) => listed(value, lng ?? domain.fallbackLocale))
  formatter?.add('address', (value) => postal(value))
  formatter?.add('change', (value: Readonly<Record<string, string>>, lng) =>
    listed(
      Object.entries(value).map(([slot, value]) => word(`any.change.${slot}`, lng, { value })),
      lng ?? domain.fallbackLocale,
    ),
  )
  instances.set(domain, instance)
  return instance
}
