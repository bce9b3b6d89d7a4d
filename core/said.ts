import type { DialogueAct, EventOf } from './event.ts'
import type { DialogueState, Task } from './state.ts'
import { withTask } from './tasks.ts'

/** The state after we said something: what is remembered of it, and what it leaves to be answered. */
export function uttered(before: DialogueState, event: EventOf<'bot-uttered'>): DialogueState {
  const { act } = event
  if (act.act === 'disclose-automation') return { ...before, isDisclosed: true }
  const order = 'values' in act ? act.values.order_number : undefined
  const isTold = act.act === 'inform' || act.act === 'notify-success'
  const told = isTold && typeof order === 'string' ? order : null
  const offered = act.act === 'offer' && act.slot === 'order_number' ? act.value : null
  const mentioned = told ?? offered ?? before.mentioned
  const product = 'values' in act ? act.values.product : undefined
  const mentionedProduct = isTold && typeof product === 'string' ? product : before.mentionedProduct
  return answered(
    { ...before, mentioned, mentionedProduct, said: [...before.said, event], offered: choicesIn(event) },
    act,
  )
}

function choicesIn({ blocks }: EventOf<'bot-uttered'>): DialogueState['offered'] {
  return blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []))
}

/** What the act leaves to be answered. */
function answered(state: DialogueState, act: DialogueAct): DialogueState {
  switch (act.act) {
    case 'clarify':
      return { ...state, missed: state.missed + 1 }
    case 'request': {
      const { topic, slot, attempt, isOneOf } = act
      const count = (task: Task): Task => ({
        ...task,
        attempts: { ...task.attempts, [slot]: attempt },
        resumption: null,
      })
      const missed = act.isMiss ? state.missed + 1 : state.missed
      return { ...withTask(state, topic, count), asked: { kind: 'slot', slot, isOneOf }, missed }
    }
    case 'confirm': {
      const missed = act.isMiss ? state.missed + 1 : state.missed
      const goesOn = (task: Task): Task => ({ ...task, resumption: null })
      return { ...withTask(state, act.topic, goesOn), asked: { kind: 'confirm' }, missed }
    }
    case 'acknowledge':
      return act.what === 'corrected' ? acknowledged(state, act.topic) : state
    case 'greet':
    case 'thank':
    case 'goodbye':
    case 'inform':
    case 'explain':
    case 'notify-success':
      return { ...state, missed: 0 }
    case 'disclose-automation':
    case 'notify-failure':
    case 'apologise':
    case 'out-of-scope':
    case 'offer':
    case 'offer-handoff':
    case 'handoff':
      return state
  }
}

function acknowledged(state: DialogueState, topic: string): DialogueState {
  return withTask(state, topic, (task) => ({ ...task, isCorrected: false }))
}
