import { expect } from 'chai'
import * as fc from 'fast-check'
import { openSlotModel } from '../../models/slots/index.ts'

describe('the slot extractors, on any text', () => {
  const read = async (text: string, expected: string | null = null) =>
    (await openSlotModel()).predict({ text, expected })

  it('never throws, cuts its text out of what was written, and gives canonical values', async () => {
    const canonical: Record<string, RegExp> = {
      order_number: /^(?:SO-20\d\d-)?\d{5}$/,
      email: /^[^\s@A-Z]+@[^\s@A-Z]+\.[a-z]+$/,
      verification_code: /^\d{6}$/,
      product: /^[^\p{Lu}\n]{1,60}$/u,
      // Canonical, or own words.
      reason: /^[^\n]{2,120}$/,
      size: /^(?:X{0,4}[SL]|M|\d\d(?:\.5)?)$/,
      color: /^[a-z]{3,6}$/,
      quantity: /^[1-9]\d{0,2}$/,
      address: /^[^\n]{3,120}$/u,
      city: /^[^\n\d]{2,60}$/u,
      postcode: /^[A-Z\d -]{4,10}$/i,
      language: /^[a-z]{2}$/,
      coupon_code: /^[A-Z\d_-]{1,24}$/,
      phone: /^\+\d{7,15}$/,
      amount: /^\d+(?:\.\d{1,2})? [A-Z]{3}$/,
      payment_method: /^[a-z-]+$/,
      tracking_number: /^[A-Z\d]{8,30}$/,
      date: /^\d{4}-\d\d-\d\d$/,
    }
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        'order ',
        'SO-2026-',
        '417',
        '#',
        '订单',
        '号',
        '@',
        'ana',
        '.com',
        ' ',
        '１２３',
        '-',
        'and',
        '\0',
        'in size L ',
        '42',
        'negro ',
        '两件',
        '黒い靴',
        'two jackets ',
        'to 5 Oxford Street, London NW1 6XE ',
        '寄到上海市愚园路88号',
        'auf Deutsch ',
        'code SAVE15 ',
        '+49 170 1234567 ',
        '89,90 € ',
        '一千零二十三块五',
        'per Karte zahlen ',
        'ZX123456789CN ',
        'next Friday ',
        '3.12.',
        'broken ',
        'send it back because ',
        'do you sell ',
        'ので返品',
        '有没有',
        ' but not ',
        'サイズが合わない',
      ),
    )
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
    const expected = fc.constantFrom(null, 'toString', ...Object.keys(canonical))
    await fc.assert(
      fc.asyncProperty(text, expected, async (text, expected) => {
        let from = 0
        for (const entity of await read(text, expected)) {
          expect(entity.value).to.match(canonical[entity.slot] ?? /^$/)
          const place = text.indexOf(entity.text, from)
          expect(place).to.be.at.least(from)
          from = place
        }
      }),
      { numRuns: 500 },
    )
  })

  it('takes no more than some dozens of values out of any text', async () => {
    const pieces = [
      'a',
      'a.',
      'a@',
      '1',
      '1 ',
      '1,',
      'order ',
      'so-2026-',
      'no ',
      '+1 (',
      '00417 ',
      'www.',
      ' ',
      '-',
      'a-',
    ]
    const texts = pieces.flatMap((piece) =>
      [piece, 'order', 'a@a'].map((start) => start + piece.repeat(5_000) + '@'),
    )
    for (const text of texts)
      expect((await read(text, 'order_number')).length, text.slice(0, 20)).to.be.at.most(40)
  })
})
