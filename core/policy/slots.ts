import type { Domain, Intent, SlotSpec } from '../domain.ts'
import type { Entity, Understanding } from '../event.ts'
import type { Task } from '../state.ts'
import { activeTask } from '../tasks.ts'
import { leave } from './abandon.ts'
import { optionNamed } from './option.ts'
import type { Message, Move, Policy, Turn } from './policy.ts'
import { isQuestion } from './question.ts'
import { isSameWish, isWish } from './topics.ts'

/** The answer to the question that was asked, or a value for the open task that came unasked. */
export const slots: Policy = (turn) => {
  const { state, input, domain } = turn
  const task = activeTask(state)
  const intent = task && domain.intents.get(task.intent)
  if (input.type !== 'message' || !task || !intent) return null

  const { asked } = state
  const name = asked?.kind === 'slot' && !asked.isOneOf ? asked.slot : null
  const spec = intent.slots.find((slot) => slot.name === name)
  if (spec) {
    const answer = answerTo(spec, task, input, domain)
    if (answer !== null) return taken(spec, answer, task, intent, input)
  }
  const corrected = correction(task, intent, input, domain)
  if (corrected) return corrected
  // No to a question for a value: then it is left.
  return asked?.kind === 'slot' && input.understanding.intent === 'deny' ? leave(state) : null
}

/** So sure a command has to be for a value in it not to count: "I don't want to say" resembles a reason. */
const COMMANDS = 0.9

/** Is it a command to us that happens to hold a value? */
export function isCommand(turn: Turn): boolean {
  const { input } = turn
  if (input.type !== 'message') return false
  return input.understanding.confidence >= COMMANDS || !isAnswered(turn)
}

/** Does the message give what was asked for, whatever else it resembles? "One moment … 123456" does. */
export function isAnswered({ state, input, domain }: Turn): boolean {
  const task = activeTask(state)
  const intent = task && domain.intents.get(task.intent)
  return input.type === 'message' && intent ? newValues(task, intent, input.understanding).length > 0 : false
}

/** New values for the open task, when nothing else is asked for with them. */
export function correction(
  task: Task,
  intent: Intent,
  { understanding, utterances }: Message,
  domain: Domain,
): readonly Move[] | null {
  const isOther = wants(understanding, domain) && !isAnswerTo(understanding, task, domain)
  const own = understanding.entities.filter(({ slot }) => intent.slots.some(({ name }) => name === slot))
  if (isOther && !isBare(utterances.map(({ text }) => text).join(' '), own)) return null
  const fills = newValues(task, intent, understanding)
  return fills.length > 0 ? [...fills, { proceed: true }] : null
}

/** The values of an understanding that the task does not have yet. */
function newValues(
  task: Task,
  intent: Intent,
  understanding: Pick<Understanding, 'entities'>,
): readonly Fill[] {
  return fillsFor(intent, understanding)
    .filter(({ fill, value }) => !isSame(task.slots[fill], value))
    .map((fill) => ({ ...fill, corrects: task.slots[fill.fill] !== undefined }))
}

type Fill = Extract<Move, { fill: string }>

/** What these values tell of the intent's slots; of several for one, the first, unless it takes many. */
export function fillsFor(
  { name: intent, slots }: Intent,
  { entities }: { readonly entities: readonly Entity[] },
): readonly Fill[] {
  return slots.flatMap(({ name: fill, isMany }) => {
    const values = entities.filter(({ slot }) => slot === fill).map(({ value }) => value)
    const [first] = values
    if (first === undefined) return []
    return [{ fill, intent, value: isMany ? [...new Set(values)].join('\n') : first }]
  })
}

/** The end of a number that is known in full is the same value. */
function isSame(known: string | undefined, value: string): boolean {
  return known === value || (known?.endsWith(`-${value}`) ?? false)
}

/** The answer, and what else was said with it. */
function taken(
  { name, isMany }: SlotSpec,
  answer: string,
  task: Task,
  intent: Intent,
  { understanding }: Message,
): readonly Move[] {
  const known = task.slots[name]
  const value = isMany && known !== undefined && known !== answer ? `${known}\n${answer}` : answer
  const others = newValues(task, intent, understanding).filter(({ fill }) => fill !== name)
  return [{ fill: name, intent: intent.name, value }, ...others, { proceed: true }]
}

/** So sure something has to be that is no answer although it is one word or a whole sentence of free text. */
const SURE = 0.8
/** What nobody names in passing when just this was asked for. */
const CONTACTS = ['email', 'phone', 'address', 'verification_code']
/** In characters: a reason, an address; a novel is cut. */
const FREE_MAX = 300

/**
 * The value in an answer. With hardly anything beside it, it answers whatever intent the text resembles; a text that
 * surely wants something else ("cancel 418", when asked what to track) is no answer.
 */
function answerTo(
  { name, isFree, isMany }: SlotSpec,
  task: Task,
  message: Message,
  domain: Domain,
): string | null {
  const { understanding, utterances } = message
  const text = utterances.map(({ text }) => text).join(' ')
  const isOther =
    wants(understanding, domain) &&
    understanding.confidence > SURE &&
    !isAnswerTo(understanding, task, domain)
  const entities = understanding.entities.filter((entity) => entity.slot === name)
  const [entity] = entities
  // All of a free text is its value, so it tells nothing apart.
  const isFullText = isFree && (isOther || isQuestion(message, domain))
  if (entity && !isFullText) {
    // "My e-mail is …", when asked for it, resembles a change of it.
    if (!isBare(text, entities) && isOther && !CONTACTS.includes(name)) return null
    return isMany ? [...new Set(entities.map(({ value }) => value))].join('\n') : entity.value
  }
  if (isOther || isFullText) return null
  const named = optionNamed(task.found?.options[name] ?? [], text)
  if (named !== null || !isFree || !isFreeText(message, task, domain)) return named
  return text.trim().slice(0, FREE_MAX) || null
}

/** "It is broken", when asked for the reason of a return, is that and no problem reported anew. */
function isAnswerTo({ intent }: Understanding, task: Task, domain: Domain): boolean {
  const isQuestion = intent !== null && domain.intents.get(intent)?.kind === 'question'
  return !isQuestion && isSameWish(intent, task.intent, domain)
}

/** What is surely a courtesy, a command to us or a question is no free text. */
function isFreeText(message: Message, task: Task, domain: Domain): boolean {
  const { intent, confidence, answer } = message.understanding
  if (answer === 'deny' || answer === 'abort') return false
  if (intent === null || confidence < SURE || isAnswerTo(message.understanding, task, domain)) return true
  return intent === 'out_of_scope' && !isQuestion(message, domain)
}

/** As much as "it is" beside the value. */
const BARE_MAX = 4

/** Is hardly anything said beside these values? */
function isBare(text: string, entities: readonly Entity[]): boolean {
  return weightOf(entities.reduce((rest, entity) => rest.replace(entity.text, ' '), text)) <= BARE_MAX
}

/** Letters, a Han character counting for two. */
function weightOf(text: string): number {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.length + letters.filter((letter) => /\p{Script=Han}/u.test(letter)).length
}

/** Does this understanding ask for something by itself, rather than answer? */
export function wants({ intent }: Understanding, domain: Domain): boolean {
  return intent !== null && isWish(intent, domain)
}
