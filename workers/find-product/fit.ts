import { GENERIC } from '../../models/ware-words.ts'
import { WIDE, type Named } from './names.ts'
import { isEndOf, isMisspelt, isSameWord, plain } from './spelling.ts'
import type { Term } from './terms.ts'
import { FILLER_WORDS, signsIn } from './text.ts'

/** How well a term fits a product. */
export interface Fit {
  /** 0 to 1. */
  readonly quality: number
  /** Does it say which thing, not only what it is like? */
  readonly isHead: boolean
}

const NONE: Fit = { quality: 0, isHead: false }
const MISSPELT = 0.8
const END = 0.9
const BEGINNING = 0.75
/** Nearly as good as the very word: what is called otherwise in one language is the same thing in another. */
const AKIN = 0.95
const AKIN_WIDELY = 0.85
const AKIN_END = 0.7
/** A thing of the category whose name says so too is still better. */
const OF_CATEGORY = 0.97
/** "Sleeping Bag" is no bag. */
const OF_OTHER_CATEGORY = 0.75

/** `category`: null when it is not known. */
export function fitOf(term: Term, names: Named, category: string | null): Fit {
  const [only = ''] = term.parts
  const direct = signsIn(only) === '' ? inWords(term.parts, names) : inSigns(only, names)
  const isIn = (categories: readonly string[]) => category !== null && categories.includes(category)
  const isOther = category !== null && term.categories.length > 0 && !isIn(term.categories)
  const akin = (notions: readonly number[]) => notions.filter((notion) => names.notions.has(notion))
  const shared = akin(term.notions)
  return best([
    isOther ? scaled(direct, OF_OTHER_CATEGORY) : direct,
    named(isIn(term.categories), OF_CATEGORY),
    named(
      shared.some((notion) => !WIDE.has(notion)),
      AKIN,
    ),
    named(shared.length > 0, AKIN_WIDELY),
    named(akin(term.endNotions).length > 0 || isIn(term.endCategories), AKIN_END),
  ])
}

const named = (is: boolean, quality: number): Fit => (is ? { quality, isHead: true } : NONE)

/** Does this word alone say nothing of which thing it is? */
export const isGeneric = ({ parts: [only = '', ...more] }: Term): boolean =>
  more.length === 0 && GENERIC_WORDS.some((word) => isSameWord(word, only))

const GENERIC_WORDS = GENERIC.map(plain)

function best(fits: readonly Fit[]): Fit {
  return {
    quality: Math.max(...fits.map(({ quality }) => quality)),
    isHead: fits.some(({ isHead, quality }) => isHead && quality >= 0.6),
  }
}

const scaled = ({ quality, isHead }: Fit, by: number): Fit => ({ quality: quality * by, isHead })

function inWords(parts: readonly string[], product: Named): Fit {
  const said = parts.filter((part) => !FILLER_WORDS.has(part))
  const one = parts.length > 1 ? wordFit(parts.join(''), product) : NONE
  const fits = said.map((part) => wordFit(part, product))
  if (fits.length === 0) return one
  const quality = fits.reduce((sum, fit) => sum + fit.quality, 0) / fits.length
  return best([one, { quality, isHead: fits.some(({ isHead }) => isHead) }])
}

function wordFit(said: string, { words }: Named): Fit {
  let fit = NONE
  for (const { word, isHead, language } of words) {
    const quality = qualityOf(said, word, language)
    if (quality > fit.quality || (quality === fit.quality && quality > 0 && isHead))
      fit = { quality, isHead: isHead && quality !== BEGINNING }
  }
  return fit
}

function qualityOf(said: string, word: string, language: string): number {
  if (isSameWord(said, word)) return 1
  if (language === 'de' && isEndOf(said, word)) return END
  if (language === 'de' && said.length >= 5 && word.startsWith(said)) return BEGINNING
  return isMisspelt(said, word) ? MISSPELT : 0
}

function inSigns(said: string, { signs }: Named): Fit {
  let fit = NONE
  for (const name of signs) {
    const quality = signQuality(said, name)
    const isHead = name.endsWith(said.slice(-2)) || name.endsWith(said)
    if (quality > fit.quality || (quality === fit.quality && isHead))
      fit = { quality, isHead: quality > 0 && isHead }
  }
  return fit
}

/** What of it is in the name, in pieces of two signs or more, of three in letters. */
function signQuality(said: string, name: string): number {
  if (name.includes(said)) return 1
  let covered = 0
  for (let start = 0; start < said.length;) {
    let end = said.length
    while (end > start && !name.includes(said.slice(start, end))) end--
    const piece = said.slice(start, end)
    const isPiece = piece.length >= (/^[\p{Script=Katakana}\u30FC]+$/u.test(piece) ? 3 : 2)
    if (isPiece) covered += piece.length
    start += isPiece ? piece.length : 1
  }
  return covered / said.length
}
