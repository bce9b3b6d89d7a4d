import type { Entity } from '../../core/event.ts'
import type { SlotModel, SlotQuestion } from '../model.ts'
import { address, city, postcode } from './address.ts'
import { amount } from './amount.ts'
import { couponCode } from './coupon-code.ts'
import { language } from './language.ts'
import { paymentMethod } from './payment-method.ts'
import { phone } from './phone.ts'
import { trackingNumber } from './tracking-number.ts'
import { date } from './date.ts'
import { email } from './email.ts'
import { fold } from './fold.ts'
import { orderNumber } from './order-number.ts'
import { plain } from './plain.ts'
import { product } from './product.ts'
import { gazetteerOf } from './product-gazetteer.ts'
import { reason } from './reason.ts'
import { size } from './size.ts'
import { color } from './color.ts'
import { quantity } from './quantity.ts'
import { overlap, type Extractor, type Span } from './span.ts'
import { verificationCode } from './verification-code.ts'
import { NO_VOCABULARY, type Vocabulary } from './vocabulary.ts'

export interface SlotOptions {
  /**
   * What the shop calls its things, asked for with every text: hand over the same object until the shop changes,
   * since its names are read anew for each other one. Without it no name of a product is known.
   */
  readonly vocabulary?: () => Vocabulary
}

/**
 * Opens the extractors: pure patterns, one for each slot, so there is nothing to load or to close. Values come in
 * the order in which they are written; where two slots would take the same place, the expected one has it, else the
 * surer.
 */
export async function openSlotModel({ vocabulary }: SlotOptions = {}): Promise<SlotModel> {
  return {
    name: 'slots',
    version: 'patterns-2',
    predict: async (question) => entitiesIn(question, vocabulary?.() ?? NO_VOCABULARY),
    close: async () => {},
  }
}

/** Where none was asked for and none is surer, the first one that claims a place has it. */
const EXTRACTORS: Readonly<Record<string, Extractor>> = {
  email,
  order_number: orderNumber,
  verification_code: verificationCode,
  product,
  reason,
  color,
  quantity,
  address,
  city,
  postcode,
  language,
  coupon_code: couponCode,
  phone,
  amount,
  payment_method: paymentMethod,
  tracking_number: trackingNumber,
  date,
  size,
}

/** Nobody means more in one message. */
const VALUES_MAX = 40

/** No surer than this is what gives way even where it was asked for. */
const GUESS = 0.4

interface Claim extends Span {
  readonly slot: string
}

function entitiesIn(
  { text, expected, today, locale }: SlotQuestion,
  vocabulary: Vocabulary,
): readonly Entity[] {
  const folded = fold(text)
  const passage = {
    text: folded,
    plain: plain(folded),
    expected,
    today: today ?? null,
    locale: locale ?? null,
    gazetteer: gazetteerOf(vocabulary),
  }
  const claims = Object.entries(EXTRACTORS).flatMap(([slot, extract]) =>
    extract(passage)
      .slice(0, VALUES_MAX)
      .map((span): Claim => ({ ...span, slot })),
  )
  const weight = ({ slot, sureness = 1 }: Claim) => (slot === expected && sureness > GUESS ? 100 : sureness)
  const taken: Claim[] = []
  for (const claim of claims.toSorted((a, b) => weight(b) - weight(a))) {
    if (!taken.some((other) => overlap(claim, other) && !isPart(claim, other))) taken.push(claim)
  }
  return taken
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .slice(0, VALUES_MAX)
    .map(({ slot, value, start, end }) => ({ slot, value, text: text.slice(start, end) }))
}

/** City and postcode stand inside an address that could not be taken apart, and things inside what is said of them. */
function isPart(a: Claim, b: Claim): boolean {
  if (a.isSaying === true || b.isSaying === true) return true
  const isAny = (...slots: readonly string[]) => slots.includes(a.slot) || slots.includes(b.slot)
  return isAny('reason') ? isAny('product', 'color') : isAny('address') && isAny('city', 'postcode')
}
