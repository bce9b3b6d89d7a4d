import type { Random } from './random.ts'

/**
 * Texts that mean nothing: keys hit at random, letters of real words in another order, Han characters drawn by lot.
 * The net is taught to be undecided about them.
 */
export function noise(texts: readonly string[], count: number, random: Random): string[] {
  return Array.from({ length: count }, (_, index) => KINDS[index % KINDS.length]?.(texts, random) ?? '')
}

type Kind = (texts: readonly string[], random: Random) => string

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz']

const KINDS: readonly Kind[] = [
  (_, random) => words(random, () => run(pick(ROWS, random), 2 + below(6, random), random)),
  (_, random) => words(random, () => drawn(pick(ROWS, random), 2 + below(7, random), random)),
  (texts, random) =>
    pick(texts, random)
      .split(/\s+/u)
      .map((word) => drawn(word, word.length, random))
      .join(' '),
  // The block of unified ideographs, from U+4E00 on.
  (_, random) =>
    String.fromCodePoint(
      ...Array.from({ length: 2 + below(7, random) }, () => 0x4e00 + below(0x51a5, random)),
    ),
  (_, random) =>
    pick(ROWS, random)
      .charAt(below(7, random))
      .repeat(1 + below(40, random)),
]

/** Neighbouring keys: 'asdf', 'qwer'. */
function run(row: string, length: number, random: Random): string {
  const start = below(row.length, random)
  return row.slice(start, start + length)
}

function drawn(letters: string, length: number, random: Random): string {
  return Array.from({ length }, () => letters.charAt(below(letters.length, random))).join('')
}

function words(random: Random, word: () => string): string {
  return Array.from({ length: 1 + below(4, random) }, word).join(' ')
}

function pick(from: readonly string[], random: Random): string {
  return from[below(from.length, random)] ?? ''
}

function below(limit: number, random: Random): number {
  return Math.floor(random() * limit)
}
