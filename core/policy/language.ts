import type { Domain } from '../domain.ts'
import type { Entity } from '../event.ts'
import { supported } from '../locale.ts'
import { activeTask } from '../tasks.ts'
import type { Move, Policy } from './policy.ts'

/** The intent of whoever asks for another language. */
export const SWITCH = 'switch_language'

/** "Can we speak German?": from now on, and what is open is asked again in it. Without a language it is a task that asks for one. */
export const language: Policy = ({ state, input, domain }) => {
  if (input.type !== 'message') return null
  const { intent, entities } = input.understanding
  const named = entities.find(({ slot }) => slot === 'language')
  const isAsked = activeTask(state)?.intent === SWITCH
  if (!named || (intent !== SWITCH && !isAsked)) return null
  const close: Move[] = isAsked ? [{ abandoned: SWITCH }] : []
  return [...close, ...speak(named, domain), { proceed: true }]
}

/** Speaks the language of this value from now on, or tells which ones there are. */
export function speak({ value }: Pick<Entity, 'value'>, domain: Domain): readonly Move[] {
  const tag = supported(value, domain)
  if (tag !== null) return [{ speak: tag }, { say: { act: 'acknowledge', topic: SWITCH, what: 'language' } }]
  const values = { languages: [...domain.locales.values()].map(({ name }) => name) }
  return [{ say: { act: 'notify-failure', topic: SWITCH, reason: 'unknown-language', values } }]
}
