import type { Domain, Words } from '../domain.ts'
import type { Message, Move, Offer, Policy } from './policy.ts'
import { clarify } from './topics.ts'

/** Less sure, the customer is asked: a bot that is silent by mistake is a dead end. */
const SURE = 0.7

/** A person has the conversation, so the bot keeps silent until it is given back. */
export const handoff: Policy = ({ state, input, domain }) => {
  if (input.type !== 'message') return null
  if (isHandBack(input, domain)) {
    const say = { act: 'acknowledge', topic: 'any', what: 'handed-back' } as const
    return [...(state.isHandedOff ? [{ handBack: 'customer' }] : []), { say }]
  }
  if (state.isHandedOff) return []
  const { intent, confidence } = input.understanding
  if (intent !== 'talk_to_human') return null
  return confidence >= SURE ? passOn('asked', 'handoff') : [clarify(['talk_to_human'], domain)]
}

/** The button was pressed, or its words were written. */
function isHandBack({ utterances }: Message, domain: Domain): boolean {
  const labels = [...domain.locales.values()].map(({ words }) => labelIn(words))
  return utterances.some(({ meaning, text }) => meaning?.kind === 'hand-back' || labels.includes(text.trim()))
}

function labelIn({ any }: Words): string | undefined {
  const buttons = typeof any === 'object' ? any.button : undefined
  const label = typeof buttons === 'object' ? buttons['hand-back'] : undefined
  return typeof label === 'string' ? label : undefined
}

/** Gives the conversation to a person. The customer can take the bot back. */
export function passOn(reason: string, act: 'handoff' | 'offer-handoff'): readonly Move[] {
  return [{ say: { act, reason }, offers: [handBack] }, { handOff: reason }]
}

const handBack: Offer = { meaning: { kind: 'hand-back' }, label: 'any.button.hand-back' }
