import { expect } from 'chai'
import { catalogue } from '../../config/shop/products.ts'
import { openSlotModel } from '../../models/slots/index.ts'
import { CAUSES } from './slots-causes.ts'
import { COLORS } from './slots-colors.ts'
import { DATES } from './slots-dates.ts'
import { AMOUNTS, PAYMENT_METHODS } from './slots-money.ts'
import { ADDRESSES, CITIES, POSTCODES } from './slots-places.ts'
import { PRODUCTS } from './slots-products.ts'
import { QUANTITIES } from './slots-quantities.ts'
import { REASONS } from './slots-reasons.ts'
import { PHONES, TRACKING_NUMBERS } from './slots-numbers.ts'
import { COUPON_CODES, LANGUAGES } from './slots-signs.ts'
import { SIZES } from './slots-sizes.ts'
import { rowsOf } from './slots-table.ts'
import { WARES } from './slots-wares.ts'

const TABLES = [
  PRODUCTS,
  WARES,
  REASONS,
  CAUSES,
  SIZES,
  COLORS,
  QUANTITIES,
  ADDRESSES,
  CITIES,
  POSTCODES,
  LANGUAGES,
  COUPON_CODES,
  PHONES,
  AMOUNTS,
  PAYMENT_METHODS,
  TRACKING_NUMBERS,
  DATES,
]

describe('the values of a shop', () => {
  const vocabulary = { products: catalogue().map(({ names }) => names), cities: ['Lisboa', 'Rotterdam'] }
  const model = openSlotModel({ vocabulary: () => vocabulary })

  for (const { slot, cases } of TABLES) {
    for (const [language, lines] of Object.entries(cases)) {
      it(`reads ${slot} in ${language}`, async () => {
        const rows = rowsOf(lines)
        const read = await Promise.all(
          rows.map(async ({ text, isExpected }) => {
            const question = {
              text,
              expected: isExpected ? slot : null,
              today: '2026-11-23',
              locale: language,
            }
            const found = (await (await model).predict(question)).filter((entity) => entity.slot === slot)
            return [`${isExpected ? '? ' : ''}${text}`, found.map(({ value }) => value).join('; ')]
          }),
        )
        const wanted = rows.map((row) => [`${row.isExpected ? '? ' : ''}${row.text}`, row.values])
        expect(Object.fromEntries(read)).to.deep.equal(Object.fromEntries(wanted))
      })
    }
  }
})
