import type { Found, Reading } from './date-reading.ts'
import { DAYS, HERE, NO_DAY_BEFORE } from './date-words.ts'
import { pattern, word } from './plain.ts'

/** 'tomorrow', 'anteayer', 后天: days by their distance from today. */
export const NAMED_DAYS: readonly Reading[] = DAYS.flatMap(([days, words, signs]): readonly Reading[] => {
  const read = ({ today, match, passage }: Found) => {
    const isNone = NO_DAY.test(passage.plain.slice(Math.max(0, match.index - 8), match.index))
    const isHere =
      match[0] === HERE && !FRENCH.test(passage.plain) && !(passage.locale?.startsWith('fr') ?? false)
    return today === null || (isNone && AMBIGUOUS.test(match[0])) || isHere ? null : today + days
  }
  return [words && word(words), signs].flatMap((source) =>
    source ? [{ pattern: pattern(source, 'dgu'), read, sureness: 0.9 }] : [],
  )
})
const NO_DAY = pattern(NO_DAY_BEFORE)
const AMBIGUOUS = /^(?:manana|morgen)$/u
const FRENCH = pattern(
  "^hier$|(?<![a-z])(?:j'|je|le|la|les|de|du|d'|recue?s?|commande|livree?s?|depuis|matin|soir|est|ai)(?![a-zß])",
)
