import { hasCue } from '../cue.ts'
import { activeTask } from '../tasks.ts'
import { leave } from './abandon.ts'
import { start } from './begin.ts'
import { aboutOrder } from './fallback.ts'
import type { Message, Move, Policy, Turn } from './policy.ts'
import { isAnswered } from './slots.ts'
import { nothingOpen } from './topics.ts'

/** "Stop": what is open is left, nothing of it is done. What is being done already is not pretended away. */
export const abort: Policy = (turn) => {
  const { state, input } = turn
  if (input.type !== 'message' || input.understanding.intent !== 'abort') return null
  const task = activeTask(state)
  if (!task) return nothingToStop(turn, input)
  if (isAnswered(turn) || mayBeYes(turn, input)) return null
  const isBeingDone = Object.values(state.pending).some(
    ({ purpose, intent, isLeft }) => purpose === 'fulfilment' && intent === task.intent && !isLeft,
  )
  return isBeingDone ? [] : leave(state)
}

/** As likely as this a task has to be beside the stop. */
const LIKELY = 0.1

/** "Cancel it", when asked whether to cancel an order: it may mean the order, so it is asked again. */
function mayBeYes(turn: Turn, message: Message): boolean {
  const task = activeTask(turn.state)?.intent
  const isLikely = message.understanding.ranking.some(
    ({ intent, confidence }) => intent === task && confidence >= LIKELY,
  )
  return turn.state.asked?.kind === 'confirm' && isLikely && refersBack(turn, message)
}

/** With nothing open, "cancel it" is about the order that was named or spoken of last; what is done to it is confirmed. */
function nothingToStop(turn: Turn, message: Message): readonly Move[] | null {
  const { state, domain } = turn
  const { entities, ranking } = message.understanding
  if (entities.some(({ slot }) => slot === 'order_number')) return null
  if (state.mentioned === null) return [nothingOpen(domain)]
  const meant = ranking
    .filter(({ confidence }) => confidence >= LIKELY)
    .map(({ intent }) => domain.intents.get(intent))
    .find((intent) => intent?.confirm && intent.slots.some(({ name }) => name === 'order_number'))
  if (meant && refersBack(turn, message)) return start(meant, entities, { ...turn, input: message })
  return aboutOrder(state.mentioned, domain)
}

function refersBack({ state, domain }: Turn, { utterances }: Message): boolean {
  const references = domain.locales.get(state.locale ?? domain.fallbackLocale)?.cues.references ?? []
  return utterances.some(({ text }) => hasCue(text, references))
}
