import type { Gazetteer } from './product-gazetteer.ts'

/** A value found at a place of the text, which it shares with no other. */
export interface Span {
  readonly start: number
  /** The first place after it. */
  readonly end: number
  readonly value: string
  /** How sure its reading is, beside those of other slots; 1 unless told. */
  readonly sureness?: number
  /** Is it something that people say in their own words, in which other values may stand? */
  readonly isSaying?: boolean
}

/** A text as the extractors read it. Every place has the same number in all of its forms. */
export interface Passage {
  /** Folded: plain signs, case and accents as written. */
  readonly text: string
  /** Lower case, no accents, simplified characters: what the patterns are written for. */
  readonly plain: string
  /** The slot that was asked for, if any. */
  readonly expected: string | null
  /** ISO day; null: days that count from today cannot be told. */
  readonly today: string | null
  /** Of the conversation, where it is known. */
  readonly locale: string | null
  readonly gazetteer: Gazetteer
}

/** Reads the values of one slot out of a text. */
export type Extractor = (passage: Passage) => readonly Span[]

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Only hostile texts have more. */
const SPANS_MAX = 200

/** The spans of one slot without those that share a place with a surer one; among equals the longer one stays. */
export function apart(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = []
  const bySureness = spans
    .slice(0, SPANS_MAX)
    .toSorted((a, b) => (b.sureness ?? 1) - (a.sureness ?? 1) || b.end - b.start - (a.end - a.start))
  for (const span of bySureness) if (!kept.some((other) => overlap(span, other))) kept.push(span)
  return kept.sort((a, b) => a.start - b.start)
}

/** Covers what has been read, so that a later pattern does not read it again; every place keeps its number. */
export const cover = (text: string, pattern: RegExp): string => text.replace(pattern, (found) => blank(found))

/** Covers these places. */
export function coverSpans(text: string, spans: readonly Span[]): string {
  return spans.reduce((covered, { start, end }) => {
    return covered.slice(0, start) + blank(covered.slice(start, end)) + covered.slice(end)
  }, text)
}

/** No letter, digit, space or sign that a pattern knows. */
const blank = (found: string) => '\0'.repeat(found.length)
