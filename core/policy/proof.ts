import type { Domain, Intent } from '../domain.ts'
import type { Entity } from '../event.ts'
import type { DialogueState } from '../state.ts'
import { VERIFY } from '../tasks.ts'
import { customerOf, freshCustomerOf } from '../tracker.ts'
import type { Move } from './policy.ts'
import { fillsFor } from './slots.ts'

/** Is it known who this is, as surely as the task needs it? */
export function isProven({ needs }: Pick<Intent, 'needs'>, state: DialogueState): boolean {
  switch (needs) {
    case null:
      return true
    case 'customer':
      return customerOf(state) !== null
    case 'fresh-customer':
      return freshCustomerOf(state) !== null
  }
}

/** Finds out who this is, before the task goes on. */
export function prove(intent: Intent, state: DialogueState, domain: Domain): readonly Move[] {
  const verify = domain.intents.get(VERIFY)
  if (verify) return [...startProof(verify, state, []), { proceed: true }]
  const failure = { act: 'notify-failure', topic: intent.name, reason: 'sign-in', values: {} } as const
  return [{ say: failure }, { abandoned: intent.name }, { proceed: true }]
}

/** A proof that was begun under another task starts anew; the e-mail address may come with the wish. */
export function startProof(
  verify: Intent,
  state: DialogueState,
  entities: readonly Entity[],
): readonly Move[] {
  const isOpen = state.tasks.some((task) => task.intent === VERIFY)
  return [...(isOpen ? [{ abandoned: VERIFY }] : []), { start: VERIFY }, ...fillsFor(verify, { entities })]
}
