/** A value found at a place of the text, which it shares with no other. */
export interface Span {
  readonly start: number
  /** The first place after it. */
  readonly end: number
  readonly value: string
}

/** Reads the values of one slot out of a folded text; `expected` is the slot that was asked for, if any. */
export type Extractor = (folded: string, expected: string | null) => readonly Span[]

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
