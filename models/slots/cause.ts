import { pattern } from './plain.ts'
import type { Passage, Span } from './span.ts'

/** A reason in people's own words: what they say behind 'because', 'weil', 因为, or before から. */
export function causesIn({ plain, text }: Passage): readonly Span[] {
  const latin = [...plain.matchAll(BECAUSE)].map(({ 0: cue, index }) => {
    const start = index + cue.length
    const isFirst = /(?:^|[.!?;,] ?)$/u.test(plain.slice(0, index))
    const clause = /^[^.!?;\n\0]{0,160}/u.exec(plain.slice(start))?.[0] ?? ''
    const cut = (isFirst ? MAIN_CLAUSE : COURTESY).exec(clause)?.index ?? clause.length
    return { start, end: start + cut }
  })
  const signs = IN_SIGNS.flatMap((each) => [...plain.matchAll(each)]).map((match) => {
    const [start, end] = match.indices?.groups?.['at'] ?? [0, 0]
    return { start, end }
  })
  return [...latin, ...signs].flatMap(({ start, end }) => {
    const written = text.slice(start, end)
    const from = start + (written.length - written.trimStart().length)
    const cause = written.trim().slice(0, LENGTH_MAX).trimEnd()
    const isTold =
      /\p{L}/u.test(cause) &&
      !TOPIC.test(plain.slice(from)) &&
      cause.length >= (/\p{Script=Han}/u.test(cause) ? 2 : 6)
    const value = cause.replace(/\s+/gu, ' ')
    return isTold ? [{ start: from, end: from + cause.length, value, sureness: 0.4, isSaying: true }] : []
  })
}

/** In UTF-16 units. */
const LENGTH_MAX = 120

const BECAUSE = pattern(
  "(?<![a-z'])(?:because(?: of)?|'?cause|cos|cuz|bc|due to|given that|weil|wegen|denn(?= (?:ich|es|sie|er|das|die|der|meine?|wir) )|porque|ya que|puesto que|debido a|por culpa de|parce qu(?:e |')|car(?= (?:je|j'|il|elle|ils|elles|mon|ma|mes|on|ce|c'|la|le|les))|a cause d(?:e |')|puisque|vu que)(?: +|(?<=[ ']))",
  'gu',
)
/** Behind a clause that comes first. */
const MAIN_CLAUSE =
  /,| (?:will|mochte|muss|wurde|schicke|gebe|kann|hatte) ich | (?:please|bitte|por favor|gracias|merci|danke|thanks)(?![a-z])/u
/** Behind a clause that comes last. */
const COURTESY =
  /,? (?:please|pls|thanks|thank you|bitte|danke|vielen dank|por favor|gracias|svp|s'il vous plait|merci)(?![a-z])|, (?:so|can|could|also|kann|konnen|and i|i want|i'd|und ich|quiero|puedo|je veux|pouvez)(?![a-z])/u

/** 'Wegen meiner Bestellung' tells what it is about. */
const TOPIC =
  /^(?:(?:my|the|our|meine[rs]?|de[rsm]|unserer?|mi|la|el|ma|le) )?(?:orders?|parcel|number|bestellung|auftrag|paket|lieferung|nummer|pedido|paquete|commande|colis|so-?\d|#?\d)(?![a-z])/u

const IN_SIGNS = [
  pattern(
    '(?:因为|由于)(?<at>[^。!?;\\n]{2,60}?)(?=,?所以|,(?:我?[想要]|能|可以|请|麻烦|帮)|[。!?;\\n]|$)',
    'dgu',
  ),
  pattern(
    '(?<at>[^。、,!?\\n]{1,60}?[るたいだすんうくぐむぶぬつ])(?:から|ので|ために?|せいで)(?:です|だ)?(?=[、,。!\\s]|$|返|交換|キャンセル)',
    'dgu',
  ),
]
