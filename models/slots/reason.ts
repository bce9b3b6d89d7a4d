import { causesIn } from './cause.ts'
import { pattern, word } from './plain.ts'
import {
  CAME_SO,
  DENIED_AFTER,
  DENIED_BEFORE,
  EXPRESSIONS,
  GOES_BACK,
  NOT_GOODS,
  OWN_CHOICE,
  type Reason,
  SUPPOSED_BEFORE,
  VAGUE,
} from './reason-words.ts'
import { apart, coverSpans, type Extractor, type Passage, type Span } from './span.ts'

/**
 * Why something is sent back: one of seven reasons. Unasked only what surely says so, and neither denied nor merely
 * supposed ("what if it does not fit?"); in an answer also a single word of it. What is none of the seven is told in
 * own words, where a clause gives it ("because my dog hates it").
 */
export const reason: Extractor = (passage) => {
  const { plain, expected } = passage
  const isExpected = expected === 'reason'
  const spans: Span[] = []
  for (const { reason, isSure, pattern } of READINGS) {
    if (!isSure && !isExpected) continue
    for (const { 0: found, index } of plain.matchAll(pattern)) {
      const span = { start: index, end: index + found.length }
      const value = meant(reason, plain, span)
      if (isMeant(plain, span, value, isExpected)) spans.push({ ...span, value, sureness: isSure ? 1 : 0.5 })
    }
  }
  const told = apart(spans)
  // In an answer, what is surely said outweighs what else its words might mean.
  const sure = told.filter(({ sureness }) => sureness === 1)
  if (told.length > 0) return sure.length > 0 ? sure : told.slice(0, 1)
  return causesIn(passage)
    .filter((cause) => isExpected || isOfReturn(cause, passage))
    .slice(0, 1)
}

/** Beside the clause, and not in it, it is said that something goes back; not that it cannot. */
function isOfReturn(cause: Span, { plain }: Passage): boolean {
  const rest = coverSpans(plain, [cause])
  return BACK.test(rest) && !CANNOT.test(rest) && !BACK.test(plain.slice(cause.start, cause.end))
}

const CANNOT = pattern(
  "(?<![a-z])(?:can'?t|cannot|could ?n[o']t|unable|kann(?: \\w{1,9}){0,3} nicht|no (?:puedo|pude)|peux pas|pouvais pas)(?![a-z])|不能|没法|できない|できません",
)

/** Who chose wrongly changes their mind; a wrong size that was sent is another item than the ordered one. */
function meant(reason: Reason, plain: string, { start, end }: Pick<Span, 'start' | 'end'>): Reason {
  const around = plain.slice(Math.max(0, start - 30), end + 16)
  if (
    reason === 'wrong-item' &&
    WRONG.test(plain.slice(start, end)) &&
    !CAME.test(around) &&
    OWN.test(around)
  )
    return 'changed-mind'
  const isWrongSize = reason === 'does-not-fit' && WRONG.test(plain.slice(start, end))
  return isWrongSize && CAME.test(around) ? 'wrong-item' : reason
}

function isMeant(
  plain: string,
  { start, end }: Pick<Span, 'start' | 'end'>,
  reason: Reason,
  isExpected: boolean,
): boolean {
  const before = plain.slice(Math.max(0, start - 60), start)
  const after = plain.slice(end, end + 8)
  if (DENIED.test(before.slice(-24)) || AFTER.test(after)) return false
  if (isExpected) return true
  if (SUPPOSED.test(before) || (plain.length <= 18 && SAYS_LITTLE.test(plain.slice(start, end)))) return false
  return reason === 'changed-mind' ? BACK.test(plain) : !OTHERS.test(before.slice(-40)) && !TICKET.test(after)
}

const DENIED = pattern(DENIED_BEFORE)
const SUPPOSED = pattern(SUPPOSED_BEFORE)
const AFTER = pattern(DENIED_AFTER)
const OWN = pattern(OWN_CHOICE)
const CAME = pattern(CAME_SO)
const WRONG = pattern('wrong|mauvais|erreur|falsch|equivoc|incorrect|error|错|不对|違')
const BACK = pattern(GOES_BACK)
const SAYS_LITTLE = pattern(VAGUE)
const TICKET = pattern('^(?:优惠)?[券码卡]')
const OTHERS = pattern(NOT_GOODS)

const READINGS = (Object.keys(EXPRESSIONS) as Reason[]).flatMap((reason) =>
  (['sure', 'loose'] as const).flatMap((kind) =>
    EXPRESSIONS[reason][kind].map((source) => ({
      reason,
      isSure: kind === 'sure',
      pattern: pattern(word(source), 'gu'),
    })),
  ),
)
