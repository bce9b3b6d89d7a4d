import { pattern } from './plain.ts'
import type { Span } from './span.ts'

/**
 * Values without those that another one is to replace: of "L instead of M" and "from M to L" only L is meant. The
 * last one always stays.
 */
export function withoutReplaced<Value extends Span>(
  plain: string,
  spans: readonly Value[],
): readonly Value[] {
  const kept = spans.filter(
    ({ start, end }, index) =>
      !FOR_NEXT.test(plain.slice(end, spans[index + 1]?.start ?? end).slice(0, 30)) &&
      !BEFORE.test(plain.slice(Math.max(0, start - 40), start)) &&
      !AFTER.test(plain.slice(end, end + 16)),
  )
  return kept.length > 0 ? kept : spans.slice(-1)
}

const SIZED =
  '(?:(?:to|nach|a|an|the|my|this|size|in|del?|du|le|la|el|los|las|una?|une|en|taille|talla|talle|der|die|das|den|dem|einer|einem|gr[o]e?(?:ß|ss)e|gr\\.?|of|color|colour|couleur|farbe) ){0,3}'
const BEFORE = pattern(
  `(?:(?<![a-z])(?:instead of|rather than|in place of|(?:rather|lieber|eher|plutot|mejor|antes)[^.?!]{1,20} (?:than|als|que)|not|no longer|replace|old(?: [a-z-]{1,8}){0,2}|from|was|en lugar de|en vez de|no|au lieu d[eu']|a la place d[eu']|plutot que|pas|non|plus|(?:ya )?no es|n'est plus|sustituy[a-z]{1,3}|reemplaz[a-z]{1,3}|remplacez?|ersetzen?|alte[nr]?(?: [a-z-]{1,13}){0,2}|ancien(?:ne)?(?: [a-z-]{1,12}){0,2}|anterior|antigu[oa]|statt|anstatt|anstelle von|anstelle|nicht|nicht mehr|kein|von|aus|got|received|have|recu|tengo|recibi|habe|bestellt|ordered|pedi|commande) ?${SIZED}|(?:不要|而不是|不是|不再[是用]|从|把|由|原来|之前|买的|现在是|替代)(?:尺码|颜色|码)?)$`,
)
/** Between a value and the one that is to replace it. */
const FOR_NEXT = pattern(
  '^(?: (?:size|one|color|colour))?(?: (?:to|into|for|auf|in|zu|gegen|por|a|al|en|par|contre|pour) (?:an? |the |una? |une? |la |le |el |eine?n? |size |taille |talla |gr[o]e?(?:ß|ss)e |gr\\. ?)*| ?-?> ?| ?→ ?|(?:色|的|码|号)? ?(?:换成?|改成?|改为|变成) ?|(?:サイズ)?(?:から|を))$',
)
const AFTER = pattern(
  '^(?:色|サイズ|码|号|的|款| ?码)?(?:ではなく|じゃなく|でなく|では(?:ない|ありません)|じゃ(?:ない|ありません)|から|の(?:代わり|かわり)|换成|换|改成|改为|改|变成|だった|を注文|→| ?-?> )',
)

/** Old contacts: those that are said to hold no more, even if none takes their place. */
export function withoutGone<Value extends Span>(plain: string, spans: readonly Value[]): readonly Value[] {
  return withoutReplaced(plain, spans).filter(
    ({ start, end }) =>
      !GONE.test(plain.slice(Math.max(0, start - 40), start)) && !GONE_AFTER.test(plain.slice(end, end + 16)),
  )
}

const GONE = pattern(
  "(?:(?<![a-z])(?:no longer|not|isn'?t|nicht mehr|no es|ya no (?:es|uso|tengo)|(?:n'est|n'ai|n'utilise) plus)(?: (?:at|on|my|the|el|la|le|die|der|mein|meine|unter))?|不再[是用]|(?<!是)不是) ?$",
)
const GONE_AFTER = pattern(
  '^(?: (?:any ?more|is dead|no longer)|(?:は)?もう|では(?:ない|ありません)|じゃ(?:ない|ありません)|不用了|已经?不用)',
)
