import type { JobResult, Values } from '../core/event.ts'

type Found = Extract<JobResult, { outcome: 'found' }>

/** What a lookup answers; what is left out is nothing. */
export function found(known: Partial<Omit<Found, 'outcome'>> = {}): Found {
  return { outcome: 'found', slots: {}, options: {}, values: {}, ...known }
}

/** A refusal that no other answer of the customer mends. */
export function refused(reason: string, values: Values = {}): JobResult {
  return { outcome: 'refused', reason, slot: null, values }
}

/** A refusal that a better value mends. */
export function refusedValue(slot: string, reason: string, values: Values): JobResult {
  return { outcome: 'refused', reason, slot, values }
}
