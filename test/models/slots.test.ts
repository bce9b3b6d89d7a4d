import { expect } from 'chai'
import * as fc from 'fast-check'
import { openSlotModel } from '../../models/slots/index.ts'
import { CODES, EMAILS, NO_CODES, NO_EMAILS } from './slots-samples.ts'
import { ASKED, NOT_ASKED, NOT_EVEN_ASKED, UNASKED } from './slots-orders.ts'

describe('the slot extractors', () => {
  const read = async (text: string, expected: string | null = null) =>
    (await openSlotModel()).predict({ text, expected })

  /** As 'SO-2026-00417 00418': the values of one slot, in order. */
  const values = async (slot: string, text: string, expected: string | null = null) =>
    (await read(text, expected))
      .filter((entity) => entity.slot === slot)
      .map(({ value }) => value)
      .join(' ')

  const differing = async (
    slot: string,
    cases: Readonly<Record<string, string>>,
    expected: string | null,
  ) => {
    const found = await Promise.all(
      Object.keys(cases).map(async (text) => [text, await values(slot, text, expected)]),
    )
    return expect(Object.fromEntries(found)).to.deep.equal(cases)
  }
  const none = (texts: readonly string[]) => Object.fromEntries(texts.map((text) => [text, '']))

  it('finds the number of an order however it is written', () => differing('order_number', UNASKED, null))
  it('still finds it when it was asked for', () => differing('order_number', UNASKED, 'order_number'))
  it('takes a bare number for an order only when it was asked for', async () => {
    await differing('order_number', ASKED, 'order_number')
    await differing('order_number', none(Object.keys(ASKED)), null)
  })
  it('takes no price, date, count, phone number or code for an order', () =>
    differing('order_number', none([...NOT_ASKED, ...NOT_EVEN_ASKED]), null))
  it('takes none of these for an order even when one was asked for', () =>
    differing('order_number', none(NOT_EVEN_ASKED), 'order_number'))

  it('finds e-mail addresses inside sentences', () => differing('email', EMAILS, null))
  it('takes nothing else for an e-mail address', () => differing('email', none(NO_EMAILS), null))

  it('reads a one-time code when it was asked for', () =>
    differing('verification_code', CODES, 'verification_code'))
  it('reads no one-time code otherwise', () => differing('verification_code', none(Object.keys(CODES)), null))
  it('takes nothing else for a one-time code', () =>
    differing('verification_code', none(NO_CODES), 'verification_code'))

  it('tells the values in the order in which they are written, and as written', async () => {
    expect(await read('Ana＠Example.com 的订单ＳＯ－２０２６－００４１７ 和 so 2026 418')).to.deep.equal([
      { slot: 'email', value: 'ana@example.com', text: 'Ana＠Example.com' },
      { slot: 'order_number', value: 'SO-2026-00417', text: 'ＳＯ－２０２６－００４１７' },
      { slot: 'order_number', value: 'SO-2026-00418', text: 'so 2026 418' },
    ])
  })

  it('gives a place that two slots would take to the one that was asked for', async () => {
    const text = 'order no. 1 2 3 4 5 6'
    expect((await read(text, 'verification_code')).map(({ slot }) => slot)).to.deep.equal([
      'verification_code',
    ])
    expect((await read(text)).map(({ slot }) => slot)).to.deep.equal(['order_number'])
  })

  it('never throws, cuts its text out of what was written, and gives canonical values', async () => {
    const canonical: Record<string, RegExp> = {
      order_number: /^(?:SO-20\d\d-)?\d{5}$/,
      email: /^[^\s@A-Z]+@[^\s@A-Z]+\.[a-z]+$/,
      verification_code: /^\d{6}$/,
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
      ),
    )
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
    const expected = fc.constantFrom(null, 'order_number', 'email', 'verification_code', 'toString')
    await fc.assert(
      fc.asyncProperty(text, expected, async (text, expected) => {
        let from = 0
        for (const entity of await read(text, expected)) {
          expect(entity.value).to.match(canonical[entity.slot] ?? /^$/)
          const place = text.indexOf(entity.text, from)
          expect(place).to.be.at.least(from)
          from = place + entity.text.length
        }
      }),
      { numRuns: 500 },
    )
  })

  it('reads hostile texts in linear time', async () => {
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
    for (const text of texts) {
      const times: number[] = []
      for (let run = 0; run < 3; run += 1) {
        const start = performance.now()
        await read(text, 'order_number')
        times.push(performance.now() - start)
      }
      expect(Math.min(...times), text.slice(0, 20)).to.be.below(20)
    }
  })
})
