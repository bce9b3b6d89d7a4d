import type { Entity } from '../core/event.ts'

/**
 * The text with what stands for any product or address in their place: which jacket it is says nothing of what is wanted
 * with it, and its name, which no utterance may hold, would vote all the same. `entities` in the order written.
 */
export function masked(text: string, entities: readonly Entity[]): string {
  let [before, rest] = ['', text]
  for (const { slot, text: written } of entities) {
    const mask = MASKS[slot]
    const place = mask === undefined ? -1 : rest.indexOf(written)
    if (mask === undefined || place === -1) continue
    before += `${rest.slice(0, place)} ${mask} `
    rest = rest.slice(place + written.length)
  }
  return before + rest
}

/** Words of no language. */
const MASKS: Readonly<Record<string, string>> = { product: 'qprod', address: 'qaddr' }

/** Raise it when masks change: what was trained with others is of no use. */
export const MASKED = 'mask-1'
