import type { Choice } from '../message.ts'
import { hasCue, normal } from '../cue.ts'
import type { Cues } from '../domain.ts'

/** Longer texts say more than which one is meant. A Han character or kana counts for two. */
const SHORT = 28

/** The one of the offered choices whose label is written out. */
export function choiceNamed(text: string, offered: readonly Choice[]): Choice | null {
  const said = bare(text)
  return said === '' ? null : (offered.find(({ label }) => bare(label) === said) ?? null)
}

/** The one that a short text means, by a part of it, its number or its place: "the second one". */
export function choiceMeant(text: string, offered: readonly Choice[], cues: Cues): Choice | null {
  const said = bare(text)
  // "1" is no yes, nor is a yes with something else in it.
  if (offered.some(({ meaning }) => meaning.kind === 'answer') || weight(said) > SHORT) return null
  const [named, another] = offered.filter(({ label }) => hasCue(said, [bare(label)]))
  if (named && !another) return named
  if (/\d/u.test(said)) return offered[Number(PLACE.exec(said)?.[1]) - 1] ?? null
  if (hasCue(said, cues.last)) return offered.at(-1) ?? null
  const place = cues.ordinals.findIndex((words) => hasCue(said, words))
  return offered[place] ?? null
}

/** Is hardly anything but a place said? "The second one", "2 please". */
export function isPlace(text: string, cues: Cues): boolean {
  const said = bare(text)
  const places = [...cues.ordinals.flat(), ...cues.last].toSorted((a, b) => b.length - a.length)
  const named = places.find((place) => hasCue(said, [place]))
  return named !== undefined && weight(said.replace(normal(named), '')) <= BESIDE_PLACE
}

/** As much as "the … one please". */
const BESIDE_PLACE = 14

/** One digit by itself or with a word; no piece of another number or of a code. */
const PLACE = /^(?:[^\d]*[^\d\p{Script=Latin}._/-])?([1-9])(?![\d\p{Script=Latin}]|[._/-]\d)[^\d]*$/u

/** Without the signs around it. */
const bare = (text: string) => normal(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

function weight(text: string): number {
  const others = text.match(/[^\P{L}\p{Script=Latin}]/gu) ?? []
  return text.length + others.length
}
