import type { Meaning } from '../message.ts'
import { activeTask } from '../tasks.ts'
import { passOn } from './handoff.ts'
import { answerOf, nothingUnderstood } from '../together.ts'
import { begin, start } from './begin.ts'
import { choiceMeant, choiceNamed, isPlace } from './choice.ts'
import { carryOut } from './proceed.ts'
import type { Message, Move, Policy, Turn } from './policy.ts'
import { wants } from './slots.ts'
import { inform, nothingOpen } from './topics.ts'

/** So sure a wish has to be for its words not to be looked for among the choices. */
const SURE = 0.7

/** So sure a command to the bot has to be for the same. */
const STEERS = 0.9

/** A pressed button means what it meant when it was shown, however long ago; a wish that was written after it too. */
export const press: Policy = (turn) => {
  const { input, domain } = turn
  const pressed = input.type === 'message' ? movesOf(turn, input) : null
  const isButton = input.type === 'message' && input.utterances.some(({ meaning }) => meaning)
  const { understanding } = input.type === 'message' ? input : { understanding: nothingUnderstood }
  const isAlsoWanted = wants(understanding, domain) && understanding.confidence >= SURE
  if (!pressed || !isButton || !isAlsoWanted) return pressed
  return [...pressed, ...(begin(turn) ?? [])]
}

function movesOf(turn: Turn, input: Message): readonly Move[] | null {
  const meaning = meaningOf(turn, input)
  switch (meaning?.kind) {
    case 'intent':
      return choose(meaning.intent, turn, input)
    case 'slot':
      return meant(meaning.intent, { [meaning.slot]: meaning.value }, turn, input)
    case 'ask':
      return awaited(meaning, turn, input)
    case 'answer':
      return answer(meaning, turn, input)
    case 'hand-back':
    case undefined:
      return null
  }
}

/** Of the button that was pressed, or of the one whose words were written. */
function meaningOf({ state, domain }: Turn, { utterances, understanding }: Message): Meaning | undefined {
  const pressed = utterances.find((utterance) => utterance.meaning)?.meaning
  const [only] = utterances
  if (pressed || !only || utterances.length > 1) return pressed
  const locale = state.locale ?? understanding.locale ?? domain.fallbackLocale
  const cues = domain.locales.get(locale)?.cues
  const named = choiceNamed(only.text, state.offered)
  // "My last order" is a wish, and not the last one of what was offered.
  const isWished = wants(understanding, domain) && understanding.confidence >= SURE
  const isVague = !isSteering(understanding, domain) && (!isWished || (cues && isPlace(only.text, cues)))
  return (named ?? (cues && isVague ? choiceMeant(only.text, state.offered, cues) : null))?.meaning
}

/** "From the beginning" is no first choice. */
function isSteering({ intent, confidence }: Message['understanding'], domain: Turn['domain']): boolean {
  const isAnswer = intent === 'affirm' || intent === 'deny' || intent === 'out_of_scope'
  const kind = intent === null ? undefined : domain.intents.get(intent)?.kind
  return kind === 'control' && !isAnswer && confidence >= STEERS
}

function choose(name: string, turn: Turn, input: Message): readonly Move[] | null {
  const intent = turn.domain.intents.get(name)
  if (!intent) return null
  if (name === 'talk_to_human') return passOn('asked', 'handoff')
  if (intent.kind === 'question') return [inform(intent, turn.domain), { proceed: true }]
  return start(intent, input.understanding.entities, { ...turn, input })
}

/** The task of the button, with the values on it: the one at work, or begun (again). */
function meant(name: string, values: Readonly<Record<string, string>>, turn: Turn, input: Message) {
  const intent = turn.domain.intents.get(name)
  if (!intent) return null
  const entities = Object.entries(values).map(([slot, value]) => ({ slot, value, text: value }))
  return start(intent, entities, { ...turn, input })
}

/** Which one of several values will be given: it is asked for, now or again. */
function awaited({ intent: name, slot }: Extract<Meaning, { kind: 'ask' }>, turn: Turn, input: Message) {
  const intent = turn.domain.intents.get(name)
  if (!intent) return null
  const isOpen = activeTask(turn.state)?.intent === name
  const begun = isOpen ? [] : start(intent, [], { ...turn, input }).filter((move) => !('proceed' in move))
  return [...begun, { clear: slot, intent: name }, { proceed: true }] as const
}

/** Yes or no to a confirmation. Yes to one that is no longer open asks again before anything is done. */
function answer(
  { intent: name, slots, yes }: { intent: string; slots: Readonly<Record<string, string>>; yes: boolean },
  turn: Turn,
  input: Message,
): readonly Move[] | null {
  const { state, domain } = turn
  const task = activeTask(state)
  const intent = domain.intents.get(name)
  const isTakenBack = yes && ['deny', 'abort'].includes(answerOf(input.understanding) ?? '')
  const isSame =
    task?.intent === name && Object.entries(slots).every(([slot, value]) => task.slots[slot] === value)
  if (intent && task && isSame && state.asked?.kind === 'confirm' && yes && !isTakenBack)
    return carryOut(intent, task, state, domain)
  if (yes && !isTakenBack) return meant(name, slots, turn, input)
  const acknowledge = { say: { act: 'acknowledge', topic: name, what: 'abandoned' } } as const
  return isSame ? [{ abandoned: name }, acknowledge, { proceed: true }] : [nothingOpen(domain)]
}
