import { pattern } from './plain.ts'
import type { Span } from './span.ts'

/**
 * Of bare values, those that a text sets against their neighbour: "M but not L", "40 auf 41", 不是M是L. One of them
 * tells what the other is.
 */
export function contrasted<Value extends Span>(plain: string, spans: readonly Value[]): ReadonlySet<Value> {
  const pairs = spans.slice(1).flatMap((right, index) => {
    const left = spans[index]
    if (!left || right.start - left.end > REACH) return []
    const before = plain.slice(Math.max(0, left.start - 24), left.start)
    const between = plain.slice(left.end, right.start)
    return BETWEEN.test(between) || (BUT.test(between) && DENIED.test(before)) ? [left, right] : []
  })
  return new Set(pairs)
}

/** In UTF-16 units. */
const REACH = 36

const OF_VALUE =
  '(?:(?:an?|the|my|size|in|of|el|la|los|las|una?|talla|talle|du|le|une|en|taille|die|der|das|den|eine?n?|gr[o]e?(?:ß|ss)e|gr\\.?|need|want|quiero|necesito|veux|brauche|will|mochte) ?){0,4}'
const WORDS =
  "instead of|rather than|and not|not|than|to|into|for|statt|anstatt|und nicht|nicht|als|zu|auf|gegen|en lugar de|en vez de|y no|no|que|a|por|al|au lieu d[eu']|a la place d[eu']|plutot que|et non(?: pas)?|et pas|pas|contre|par|pour|en"
/** Between two values of which one gives way, whatever stands before them. */
const BETWEEN = pattern(
  `^(?: size| one)?(?:,? (?:${WORDS})(?: |(?<='))${OF_VALUE}| ?-> ?| ?→ ?|(?:サイズ|码|号|的)?(?:换成?|改成?|改为|变成|から|じゃなくて?|ではなくて?|の(?:代わり|かわり)に|を|,?(?:而不是|不要|不是))(?:サイズ|尺码)? ?)$`,
)
/** The same where the first one is denied. */
const BUT = pattern(
  `^(?: size| one)?,?(?: (?:but|sondern|sino(?: que)?|mais|pero|aber|it'?s|es|c'est|i) ${OF_VALUE}|(?:码|号|的)?,?(?:而是|是|要|就要|我要|换) ?)$`,
)
const DENIED = pattern(
  "(?:(?<![a-z'])(?:not|isn'?t|wasn'?t|ordered|bought|have|got|nicht|kein|bestellt|habe|no|ni|pedi|compre|tengo|pas|commande|pris|achete) (?:an? |the |size |in |eine?n? |die |das |in |gr[o]e?(?:ß|ss)e |gr\\.? |es |la |el |una? |talla |de |le |du |une? |en |taille ){0,3}|不是|不要|并非|买的是|买了|拍的是)$",
)
