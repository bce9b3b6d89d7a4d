/**
 * Does the text hold one of these cues? Latin ones as words of their own, or as the end of a word when they begin with
 * a hyphen; those of scripts without spaces anywhere.
 */
export function hasCue(text: string, cues: readonly string[]): boolean {
  return cues.some((cue) => patternOf(cue).test(normal(text)))
}

/** The parts of a text between these cues. */
export function splitAtCues(text: string, cues: readonly string[]): readonly string[] {
  if (cues.length === 0) return [text]
  const pattern = new RegExp(cues.toSorted(longestFirst).map(sourceOf).join('|'), 'giu')
  return text.split(pattern)
}

/** A text as it is compared: plain letters in lower case, one space. */
export function normal(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' ').trim()
}

const patterns = new Map<string, RegExp>()

function patternOf(cue: string): RegExp {
  const known = patterns.get(cue)
  if (known) return known
  const pattern = new RegExp(sourceOf(cue), 'iu')
  patterns.set(cue, pattern)
  return pattern
}

const LETTER = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\d]`

function sourceOf(cue: string): string {
  const isEnding = cue.startsWith('-')
  const escaped = cue.replace(/^-/u, '').replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
  if (!/^[\p{Script=Latin}\d' ]+$/u.test(escaped)) return escaped
  return isEnding ? `(?<=${LETTER})${escaped}(?!${LETTER})` : `(?<!${LETTER})${escaped}(?!${LETTER})`
}

const longestFirst = (a: string, b: string) => b.length - a.length
