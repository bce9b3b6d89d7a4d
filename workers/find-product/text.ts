import { FILLERS } from '../../models/ware-words.ts'
import { plain } from './spelling.ts'

/** What is said around names, plain. */
export const FILLER_WORDS: ReadonlySet<string> = new Set(FILLERS.map(plain))

/** The words in Latin letters, in the order written. The text is plain. */
export const latinIn = (text: string): readonly string[] => text.match(/[\p{Script=Latin}\d]+/gu) ?? []

/** What is in scripts without spaces, as one text. */
export const signsIn = (text: string): string => (text.match(SIGNS) ?? []).join('')

/** The same, piece by piece. */
export const signRuns = (text: string): readonly string[] => text.match(SIGNS) ?? []

/** With the letter of a T-shirt, which stands before them. */
const SIGNS =
  /(?:(?<![\p{Script=Latin}\d])\p{Script=Latin})?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC]+/gu
