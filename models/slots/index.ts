import type { Entity } from '../../core/event.ts'
import type { SlotModel } from '../model.ts'
import { email } from './email.ts'
import { fold } from './fold.ts'
import { orderNumber } from './order-number.ts'
import type { Extractor, Span } from './span.ts'
import { verificationCode } from './verification-code.ts'

/**
 * Opens the extractors: pure patterns, one for each slot, so there is nothing to load or to close. Values come in
 * the order in which they are written; where two slots would take the same place, the expected one has it.
 */
export async function openSlotModel(): Promise<SlotModel> {
  return {
    name: 'slots',
    version: 'patterns-1',
    predict: async ({ text, expected }) => entitiesIn(text, expected),
    close: async () => {},
  }
}

/** Where nothing was asked for, the first one that claims a place has it. */
const EXTRACTORS: Readonly<Record<string, Extractor>> = {
  email,
  order_number: orderNumber,
  verification_code: verificationCode,
}

function entitiesIn(text: string, expected: string | null): readonly Entity[] {
  const folded = fold(text)
  const slots = Object.keys(EXTRACTORS).sort((a, b) => Number(b === expected) - Number(a === expected))
  const taken: (Span & { readonly slot: string })[] = []
  for (const slot of slots) {
    const spans = EXTRACTORS[slot]?.(folded, expected) ?? []
    taken.push(...spans.filter((span) => !taken.some(overlaps(span))).map((span) => ({ ...span, slot })))
  }
  return taken
    .sort((a, b) => a.start - b.start)
    .map(({ slot, value, start, end }) => ({ slot, value, text: text.slice(start, end) }))
}

const overlaps = (a: Span) => (b: Span) => a.start < b.end && b.start < a.end
