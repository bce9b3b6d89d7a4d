import type { Domain, SlotSpec } from '../domain.ts'
import type { Option, Value } from '../event.ts'
import type { Task } from '../state.ts'
import type { Offer } from './policy.ts'

/** What can be chosen for a slot: what the lookup told, else its usual values, else for a language those we speak. */
export function optionOffers({ name, choices }: SlotSpec, task: Task, domain: Domain): readonly Offer[] {
  const { intent } = task
  const found = task.found?.options[name] ?? []
  const offer = (value: string, shows: Offer['values']): Offer => ({
    meaning: { kind: 'slot', intent, slot: name, value },
    label: `${intent}.option.${name}`,
    values: { ...shows, [name]: value },
  })
  if (found.length > 0) return found.map(({ value, shows }) => offer(value, shows))
  if (choices.length > 0) return choices.map((value) => offer(value, { context: value }))
  if (name !== 'language') return []
  return [...domain.locales.values()].map(({ tag, name }) => offer(tag, { name }))
}

/** Which of several values is going to be given. */
export function kindOffers(intent: string, domain: Domain): readonly Offer[] {
  const slots = domain.intents.get(intent)?.oneOf ?? []
  return slots.map((slot) => ({ meaning: { kind: 'ask', intent, slot }, label: `any.slot.${slot}` }))
}

/** The only option in which a thing of this name is: "the shoes". */
export function optionNamed(options: readonly Option[], text: string): string | null {
  const said = text.toLowerCase()
  const named = options.filter(({ shows }) => namesIn(shows.items).some((name) => said.includes(name)))
  return named.length === 1 ? (named[0]?.value ?? null) : null
}

/** Latin names word by word, without the short ones; others whole. */
function namesIn(items: Value | undefined): readonly string[] {
  const things = Array.isArray(items) ? (items as readonly Value[]) : []
  const names = things.flatMap((item) =>
    typeof item === 'object' && item !== null ? Object.values(item) : [],
  )
  return names
    .flatMap((name) => (typeof name === 'string' ? name.toLowerCase().split(/[\s-]+/u) : []))
    .filter((name) => /\P{Script=Latin}/u.test(name) || name.length >= 4)
}
