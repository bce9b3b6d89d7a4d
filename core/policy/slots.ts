import type { Domain, Intent } from '../domain.ts'
import type { Option, Understanding, Value } from '../event.ts'
import type { Task } from '../state.ts'
import { activeTask } from '../tracker.ts'
import { leave } from './abandon.ts'
import type { Message, Move, Policy } from './policy.ts'
import { isWish } from './topics.ts'

/** The answer to the question that was asked, or a value for the open task that came unasked. */
export const slots: Policy = ({ state, input, domain }) => {
  const task = activeTask(state)
  const intent = task && domain.intents.get(task.intent)
  if (input.type !== 'message' || !task || !intent) return null

  const { asked } = state
  if (asked?.kind === 'slot') {
    const answer = answerTo(asked.slot, task, input, domain)
    if (answer !== null) return [{ fill: asked.slot, value: answer }, { proceed: true }]
  }
  const corrected = correction(task, intent, input.understanding, domain)
  if (corrected) return corrected
  // No to a question for a value: then it is left.
  return asked?.kind === 'slot' && input.understanding.intent === 'deny' ? leave(state) : null
}

/** New values for the open task, when nothing else is asked for with them. */
export function correction(
  task: Task,
  intent: Intent,
  understanding: Understanding,
  domain: Domain,
): readonly Move[] | null {
  if (wants(understanding, domain) && understanding.intent !== task.intent) return null
  const fills = newValues(task, intent, understanding)
  return fills.length > 0 ? [...fills, { proceed: true }] : null
}

/** The values of an understanding that the task does not have yet. */
export function newValues(task: Task, intent: Intent, understanding: Understanding): readonly Fill[] {
  return fillsFor(intent, understanding).filter(({ fill, value }) => !isSame(task.slots[fill], value))
}

type Fill = Extract<Move, { fill: string }>

/** What this understanding tells of the intent's slots; of several values for one, the first. */
export function fillsFor(intent: Intent, { entities }: Understanding): readonly Fill[] {
  return intent.slots.flatMap(({ name }) => {
    const entity = entities.find(({ slot }) => slot === name)
    return entity ? [{ fill: name, value: entity.value }] : []
  })
}

/** The end of a number that is known in full is the same value. */
function isSame(known: string | undefined, value: string): boolean {
  return known === value || (known?.endsWith(`-${value}`) ?? false)
}

/**
 * The value in an answer. With hardly anything beside it, it answers whatever intent the text resembles; a text that
 * surely wants something else ("cancel 418", when asked what to track) is no answer.
 */
function answerTo(slot: string, task: Task, message: Message, domain: Domain): string | null {
  const { understanding, utterances } = message
  const text = utterances.map(({ text }) => text).join(' ')
  const isOther =
    wants(understanding, domain) && understanding.intent !== task.intent && understanding.confidence > 0.8
  const entity = understanding.entities.find((entity) => entity.slot === slot)
  if (entity) return weightOf(text.replace(entity.text, ' ')) <= BARE_MAX || !isOther ? entity.value : null
  const options = task.found?.options[slot] ?? []
  return isOther ? null : (optionAt(options, text) ?? optionNamed(options, text))
}

/** As much as "it is" beside the value. */
const BARE_MAX = 4

/** Letters, a Han character counting for two. */
function weightOf(text: string): number {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.length + letters.filter((letter) => /\p{Script=Han}/u.test(letter)).length
}

/** A single digit chooses the option of that place. */
function optionAt(options: readonly Option[], text: string): string | null {
  const place = /^\D?([1-9])\D?$/u.exec(text.normalize('NFKC').trim())?.[1]
  return place === undefined ? null : (options[Number(place) - 1]?.value ?? null)
}

/** The only option in which a thing of this name is: "the shoes". */
function optionNamed(options: readonly Option[], text: string): string | null {
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

/** Does this understanding ask for something by itself, rather than answer? */
export function wants({ intent }: Understanding, domain: Domain): boolean {
  return intent !== null && isWish(intent, domain)
}
