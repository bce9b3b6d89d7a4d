import { expect } from 'chai'
import { openSlotModel } from '../../models/slots/index.ts'
import type { Vocabulary } from '../../models/slots/vocabulary.ts'
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

  it('knows what the shop sells from now on', async () => {
    let vocabulary: Vocabulary = { products: [], cities: [] }
    const model = await openSlotModel({ vocabulary: () => vocabulary })
    const question = { text: 'is the quokka lantern sent to Nowhereville', expected: null }
    expect(await model.predict(question)).to.deep.equal([])
    vocabulary = { products: [{ en: 'Quokka Lantern', de: 'Quokkalaterne' }], cities: ['Nowhereville'] }
    expect(await model.predict(question)).to.deep.equal([
      { slot: 'product', value: 'quokka lantern', text: 'quokka lantern' },
      { slot: 'city', value: 'Nowhereville', text: 'Nowhereville' },
    ])
  })

  it('takes a bare value for the slot that was asked for', async () => {
    const bare = async (text: string, expected: string) => [
      text,
      expected,
      await values(expected, text, expected),
    ]
    expect(
      await Promise.all(['size', 'quantity', 'order_number'].map((slot) => bare('42', slot))),
    ).to.deep.equal([
      ['42', 'size', '42'],
      ['42', 'quantity', '42'],
      ['42', 'order_number', ''],
    ])
    expect(await read('42')).to.deep.equal([])
    expect(await read('L')).to.deep.equal([])
    expect(await read('two')).to.deep.equal([])
    expect(await read('Berlin')).to.deep.equal([])
  })

  it('tells no day that counts from today when it does not know it', async () => {
    expect(await values('date', 'tomorrow, or on 2026-12-03')).to.equal('2026-12-03')
  })

  it('tells several values of one text, each of its slot', async () => {
    const text = 'send 2 pcs of the rain jacket in size L, blue, to 5 Oxford Street, London, code SAVE15'
    const model = await openSlotModel({
      vocabulary: () => ({ products: [{ en: 'Rain Jacket' }], cities: [] }),
    })
    const found = await model.predict({ text, expected: null })
    expect(found.map(({ slot, value }) => `${slot} ${value}`)).to.deep.equal([
      'quantity 2',
      'product rain jacket',
      'size L',
      'color blue',
      'address 5 Oxford Street',
      'city London',
      'coupon_code SAVE15',
    ])
  })
})
