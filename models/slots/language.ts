import { CUE_AFTER, CUE_BEFORE, LANGUAGE_NAMES, TRANSLATION } from './language-names.ts'
import { pattern } from './plain.ts'
import { apart, type Extractor, type Span } from './span.ts'

/** Languages as tags: where somebody asks for one, or where the text is nothing but its name. */
export const language: Extractor = ({ plain, expected }) => {
  const found = [...plain.matchAll(NAMES)].flatMap(({ 0: name, index }): readonly Span[] => {
    const value = LANGUAGE_NAMES.get(name.replaceAll('-', ' '))
    return value ? [{ start: index, end: index + name.length, value }] : []
  })
  const isAlone = (span: Span) => !/\p{L}/u.test(plain.slice(0, span.start) + plain.slice(span.end))
  const isCued = ({ start, end }: Span) =>
    BEFORE.test(plain.slice(Math.max(0, start - 32), start)) || AFTER.test(plain.slice(end, end + 12))
  const isMeant = (span: Span) => expected === 'language' || isAlone(span) || isCued(span)
  const isDenied = ({ start }: Span) => DENIED.test(plain.slice(Math.max(0, start - 40), start))
  const meant = apart(found).filter(isMeant)
  return TRANSLATES.test(plain) ? [] : meant.filter((span) => !isDenied(span))
}

const BEFORE = pattern(CUE_BEFORE)
const AFTER = pattern(CUE_AFTER)
/** 'I don't speak English, German please' asks for German. */
const DENIED = pattern(
  "(?:(?<![a-z])(?:not|don'?t|can'?t|cannot|no|instead of|rather than|pas|nicht|kein|statt|ne)(?![a-z])|不会|不懂|听不懂|看不懂|不说|不是)(?:[a-z' ]{0,20}| )$",
)
/** Who wants a translation asks for no other language of this talk. */
const TRANSLATES = pattern(TRANSLATION)
const LATIN = [...LANGUAGE_NAMES.keys()]
  .filter((name) => /^[a-z]/u.test(name))
  .map((name) => name.replaceAll(' ', '[ -]'))
const OTHERS = [...LANGUAGE_NAMES.keys()].filter((name) => !/^[a-z]/u.test(name))
const NAMES = pattern(
  `(?<![a-zß])(?:${LATIN.join('|')})(?:e[sn]?)?(?![a-zß])(?! (?:food|restaurant|island|layout|keyboard|market|customs|style|bank|phone|number|shop|store|address|customer|law))|${OTHERS.join('|')}`,
  'gu',
)
