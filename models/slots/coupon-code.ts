import { pattern } from './plain.ts'
import type { Extractor, Passage, Span } from './span.ts'

/**
 * Codes of vouchers, in upper case: unasked only after a word for them, or where one is plainly written as a code
 * (capitals and digits, as 'WELCOME10').
 */
export const couponCode: Extractor = (passage) => {
  const { text, plain, expected } = passage
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: code, index }): Span => ({
    start: index,
    end: index + code.length,
    value: code.toUpperCase(),
    sureness: 0.7,
  }))
  const cued = tokens.filter((span) => isCode(span, passage) && isCued(span, plain))
  if (expected !== 'coupon_code')
    return cued.length > 0 ? cued : tokens.filter((span) => isPlain(span, passage))
  const shaped = tokens.filter((span) => isCode(span, passage))
  if (cued.length > 0 || shaped.length > 0) return (cued.length > 0 ? cued : shaped).slice(0, 1)
  // An answer of one word is the code, even without a digit in it.
  const [only] = tokens
  return only && tokens.length === 1 && text.trim().split(/\s+/u).length === 1 && !ANSWERS.has(plain.trim())
    ? [only]
    : []
}

const TOKEN =
  /(?<![\p{Script=Latin}\d@.#_-])[A-Za-z\d]{1,20}(?:[-_][A-Za-z\d]{1,20}){0,3}(?![\p{Script=Latin}\d@_]|[.-][\p{Script=Latin}\d])/gu

/** With a digit among letters, or all in capitals; no number of an order or a parcel, and no size. */
function isCode({ start, end, value }: Span, { text }: Passage): boolean {
  const written = text.slice(start, end)
  if (value.length < 4 || value.length > 24 || OTHERS.test(value)) return false
  const hasBoth = /[A-Z]/.test(value) && /\d/.test(value)
  return hasBoth || /^[A-Z]{4,}$/.test(written)
}

/** 'WELCOME10': capitals, then digits, in a text that speaks of no other number. */
const isPlain = ({ start, end, value }: Span, { text }: Passage) =>
  /^[A-Z]{4,16}\d{1,3}$/.test(text.slice(start, end)) && !OTHERS.test(value)

const isCued = ({ start, end }: Span, plain: string) =>
  CUE.test(plain.slice(Math.max(0, start - 40), start)) || BEHIND.test(plain.slice(end, end + 16))

const OTHERS =
  /^(?:SO-?20|SO-?\d|[A-Z]{2}\d{9}[A-Z]{2}$|1Z|\d+X\d*$|X{0,4}[SL]$|\d+(?:EUR|USD|GBP|CM|KG|GB|MM|ML|ST|ND|RD|TH)$|USB|HTTP|MP3|FAQ$|URGENT$|PLEASE$|HELP$)/
const WORDS =
  'coupons?|vouchers?|promo(?:tion)?s?|discounts?|codes?|promocode|cupon(?:es)?|codigos?|descuentos?|bons?|reductions?|rabais|gutscheine?|gutscheincodes?|gutschein-?codes?|rabatt(?:code)?s?|aktionscode|vale|bono'
const CUE = pattern(
  `(?:(?<![a-z])(?:${WORDS})(?: (?:code|promo|coupon|is|was|called|named|number|es|est|ist|lautet|heißt|heisst|de descuento|de reduction|with|the|el|le|der|namens|:))*[ :"'«»(-]{0,3}|(?:优惠码|优惠券|折扣码|折扣券|代金券|券码|红包|クーポン(?:コード)?|割引コード|プロモコード|(?<!エラー)コード)(?:是|为|叫|码|は|が|の|[:：「『])?[ :："「『]{0,2}|(?<![a-z])(?:apply|redeem|enter|use|using|usar|aplicar|canjear|utiliser|appliquer|einlosen|eingeben|nutzen|使用|输入) )$`,
)
const BEHIND = pattern(
  "^[ \"'»)」』]{0,2}(?:coupon|voucher|promo|discount|code|cupon|code promo|gutschein|rabatt|einlosen|funktioniert|doesn'?t work|does not work|no funciona|ne marche|ne fonctionne|优惠|券|这个码|的?折扣|クーポン|というコード|が使え|を使)",
)
const ANSWERS = new Set(
  'yes no ok okay skip none stop cancel help what why code coupon si non oui nein ja nada ninguno aucun keinen keine none later thanks gracias merci danke continue weiter'.split(
    ' ',
  ),
)
