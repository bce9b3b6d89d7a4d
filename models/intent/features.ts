import { normalise } from './normalise.ts'

/** How often each n-gram occurs in the text. */
export type Grams = ReadonlyMap<string, number>

/**
 * Words and pairs of words, the character n-grams of 2 to 5 inside each word, and for scripts that write no spaces
 * the n-grams of 1 to 3 over the running text. The first letter of a key is its kind.
 */
export function grams(text: string): Grams {
  const counts = new Map<string, number>()
  const add = (gram: string) => counts.set(gram, (counts.get(gram) ?? 0) + 1)
  const tokens = normalise(text).match(TOKENS) ?? []
  const [first, last] = [tokens.findIndex(isSaid), tokens.findLastIndex(isSaid)]
  let previous = START
  tokens.forEach((token, index) => {
    if (RUNNING.test(token)) {
      const run = (index === first ? START : '') + token + (index === last ? END : '')
      for (const gram of characterGrams(run, 1, 3)) add(`r${gram}`)
      previous = ''
      return
    }
    add(`w${token}`)
    if (previous) add(`p${previous} ${token}`)
    previous = token
    if (isWritten(token)) for (const gram of characterGrams(` ${token} `, 2, 5)) add(`c${gram}`)
  })
  if (previous && previous !== START) add(`p${previous} ${END}`)
  return counts
}

/** By code points: half of one would not survive being written to a file. */
function characterGrams(text: string, shortest: number, longest: number): string[] {
  const characters = Array.from(text)
  const found: string[] = []
  for (let size = shortest; size <= longest; size++) {
    for (let start = 0; start + size <= characters.length; start++) {
      found.push(characters.slice(start, start + size).join(''))
    }
  }
  return found
}

/** A word, and not a mask or an emoji, whose letters say nothing. */
function isWritten(token: string): boolean {
  return /^[\p{L}\p{M}\p{N}']/u.test(token)
}

/** Not a mask: an order number before or after a sentence does not change where it begins and ends. */
function isSaid(token: string): boolean {
  return !token.startsWith('<')
}

const START = '^'
const END = '$'

/** Scripts that write no spaces between words. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー々`
const RUNNING = new RegExp(`^[${UNSPACED}]`, 'v')
const TOKENS = new RegExp(
  String.raw`<[a-z]+>|[${UNSPACED}]+|[[\p{L}\p{M}\p{N}']--[${UNSPACED}]]+|\p{Extended_Pictographic}`,
  'gv',
)
