import { hasCue } from './cue.ts'
import type { Cues } from './domain.ts'
import type { Entity } from './event.ts'

/**
 * The values that hold: of two for the same slot with a correction between them ("417, sorry, I mean 418"), only the
 * later one. `entities` come in the order in which they are written.
 */
export function meant(text: string, entities: readonly Entity[], { corrections }: Cues): readonly Entity[] {
  const places: { readonly start: number; readonly end: number }[] = []
  let from = 0
  for (const entity of entities) {
    const start = text.indexOf(entity.text, from)
    places.push(start === -1 ? { start: from, end: from } : { start, end: start + entity.text.length })
    from = start === -1 ? from : start
  }
  return entities.filter((entity, index) => {
    const next = entities.findIndex((other, at) => at > index && other.slot === entity.slot)
    const between = next === -1 ? '' : text.slice(places[index]?.end, places[next]?.start)
    return !hasCue(between, corrections)
  })
}
