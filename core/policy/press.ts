import { activeTask } from '../tracker.ts'
import { passOn } from './handoff.ts'
import { answerOf } from '../together.ts'
import { begin, start } from './begin.ts'
import { carryOut } from './proceed.ts'
import type { Message, Move, Policy, Turn } from './policy.ts'
import { wants } from './slots.ts'
import { inform, nothingOpen } from './topics.ts'

/** A pressed button means what it meant when it was shown, however long ago; a wish that was written after it too. */
export const press: Policy = (turn) => {
  const { input, domain } = turn
  const pressed = input.type === 'message' ? movesOf(turn, input) : null
  if (!pressed || input.type !== 'message' || !wants(input.understanding, domain)) return pressed
  return [...pressed, ...(begin(turn) ?? [])]
}

function movesOf(turn: Turn, input: Message): readonly Move[] | null {
  const meaning = input.utterances.find((utterance) => utterance.meaning)?.meaning
  switch (meaning?.kind) {
    case 'intent':
      return choose(meaning.intent, turn, input)
    case 'slot':
      return meant(meaning.intent, { [meaning.slot]: meaning.value }, turn, input)
    case 'answer':
      return answer(meaning, turn, input)
    case 'hand-back':
    case undefined:
      return null
  }
}

function choose(name: string, turn: Turn, input: Message): readonly Move[] | null {
  const intent = turn.domain.intents.get(name)
  if (!intent) return null
  if (name === 'talk_to_human') return passOn('asked', 'handoff')
  if (intent.kind === 'question') return inform(name)
  return start(intent, turn.state, turn.domain, input.understanding)
}

/** The task of the button, with the values on it: the one at work, or begun (again). */
function meant(name: string, values: Readonly<Record<string, string>>, turn: Turn, input: Message) {
  const intent = turn.domain.intents.get(name)
  if (!intent) return null
  const entities = Object.entries(values).map(([slot, value]) => ({ slot, value, text: value }))
  return start(intent, turn.state, turn.domain, { ...input.understanding, entities })
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
