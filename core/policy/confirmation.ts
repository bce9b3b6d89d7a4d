import type { Domain } from '../domain.ts'
import { activeTask } from '../tasks.ts'
import { begin } from './begin.ts'
import { carryOut } from './proceed.ts'
import type { Message, Move, Policy, Turn } from './policy.ts'
import { isQuestion } from './question.ts'
import { correction, wants } from './slots.ts'

/** The answer to "shall I?". A value that is named with it corrects the task, and is confirmed anew. */
export const confirmation: Policy = (turn) => {
  const { state, input, domain } = turn
  const task = activeTask(state)
  const intent = task && domain.intents.get(task.intent)
  if (input.type !== 'message' || state.asked?.kind !== 'confirm' || !task || !intent) return null

  const corrected = correction(task, intent, input, domain)
  if (corrected) return corrected
  const left: readonly Move[] = [
    { abandoned: intent.name },
    { say: { act: 'acknowledge', topic: intent.name, what: 'abandoned' } },
  ]
  switch (answerIn(input, intent.name, domain)) {
    case 'yes':
      return carryOut(intent, task, state, domain)
    case 'no':
      return [...left, { proceed: true }]
    case 'no, but':
      return [...left, ...(begin(without(turn)) ?? [{ proceed: true }])]
    case 'unclear':
      return input.understanding.intent === 'affirm' ? [{ proceed: true, isMiss: true }] : null
  }
}

/** So sure a yes has to be, since what it lets happen cannot be undone. */
const SURE = 0.8
/** As likely as this, a yes or no that came second is meant: "yes, cancel it" resembles the task itself. */
const LIKELY = 0.2

/** A no counts wherever it stands; a yes only by itself, surely, and never as a question ("are you sure?"). */
function answerIn(message: Message, task: string, domain: Domain): 'yes' | 'no' | 'no, but' | 'unclear' {
  const { intent, confidence, ranking, answer } = message.understanding
  const isNo = answer === 'deny' || answer === 'abort'
  if (isNo && wants(message.understanding, domain) && intent !== task) return 'no, but'
  if (isNo || intent === 'deny') return 'no'
  if (isQuestion(message, domain)) return 'unclear'
  if (intent === 'affirm') return confidence >= SURE ? 'yes' : 'unclear'
  if (intent !== task) return 'unclear'
  const second = ranking.find((each) => ['affirm', 'deny'].includes(each.intent) && each.confidence >= LIKELY)
  const resembles = answer ?? second?.intent
  return resembles === 'affirm' ? 'yes' : resembles === 'deny' ? 'no' : 'unclear'
}

/** The turn as if the task had not been there. */
function without(turn: Turn): Turn {
  return { ...turn, state: { ...turn.state, tasks: turn.state.tasks.slice(0, -1), asked: null } }
}
