import { expect } from 'chai'
import { assert, property, string } from 'fast-check'
import { createHash } from 'node:crypto'
import { grams } from '../../models/intent/features.ts'
import { normalise, TEXT_LIMIT } from '../../models/intent/normalise.ts'
import { RECIPE } from '../../models/intent/recipe.ts'
import { fitVocabulary, isFamiliar, toRow } from '../../models/intent/vocabulary.ts'

describe('the features of an utterance', () => {
  const NORMALISED = {
    'Where is SO-2026-00417?': 'where is <order> <q>',
    'ＷＨＥＲＥ is so 2026 417': 'where is <order>',
    '帮我查SO-2026-00417的订单': '帮我查 <order> 的订单',
    'it cost 89.90 on 2026-11-19': 'it cost <number> on <number>',
    'my number is 13800138000': 'my number is <digits>',
    'tracking ZX123456789CN': 'tracking <digits>',
    'write to Ana.Souza@example.com': 'write to <email>',
    'see https://example.com/a?b=1 please': 'see <link> please',
    'I don’t waaaaant it': "i don't waant it",
    我想退貨: '我想退货',
    'Où est ma commande ?': 'ou est ma commande <q>',
    'Größe ändern': 'grosse andern',
    'ガムを返品できますか？？': 'ガムを返品できますか <q>',
    '  two   words  ': 'two words',
  }
  for (const [text, normalised] of Object.entries(NORMALISED)) {
    it(`reads ${JSON.stringify(text)} as ${JSON.stringify(normalised)}`, () => {
      expect(normalise(text)).to.equal(normalised)
    })
  }

  it('are those of the beginning of a long text', () => {
    const text = 'where is it '.repeat(1000)
    expect(normalise(text).length).to.be.at.most(TEXT_LIMIT)
    expect(grams(text)).to.deep.equal(grams(text.slice(0, TEXT_LIMIT)))
  })

  it('are the same for every way to write the number of an order', () => {
    const written = [
      'SO-2026-00417',
      'so 2026 00417',
      'so202600417',
      'ＳＯ－２０２６－００４１７',
      'SO-2026-00999',
    ]
    const different = new Set(written.map((number) => JSON.stringify([...grams(`where is ${number}`)])))
    expect(different.size).to.equal(1)
  })

  it('begin and end with what is said, not with a number before or after it', () => {
    const said = grams('查一下物流')
    for (const text of ['SO-2026-00417 查一下物流', '查一下物流 417', '查一下物流？']) {
      expect([...grams(text).keys()]).to.include.members([...said.keys()])
    }
  })

  it('make rows that are the shorter, the less is known', () => {
    const vocabulary = fitVocabulary(['where is my order', 'where is my parcel'].map(grams), {
      leastUtterances: 2,
      most: 100,
    })
    const length = (text: string) => Math.hypot(...toRow(grams(text), vocabulary).values)
    expect(length('where is my')).to.be.within(0.9, 1)
    expect(length('where is my zebra')).to.be.within(0.4, length('where is my'))
    expect(length('zebra')).to.be.below(0.2)
  })

  it('know a misspelt word and do not know letters in a row', () => {
    const taught = ['cancel my order', 'cancel the order', 'please cancel'].map(grams)
    const vocabulary = fitVocabulary(taught, { leastUtterances: 2, most: 1000 })
    const isKnown = (text: string) => isFamiliar(grams(text), vocabulary)
    expect(['cancel', 'cancell', 'xyzzy cancel'].map(isKnown)).to.deep.equal([true, true, true])
    expect(['xyzzy', 'asdf', '417', '???', ''].map(isKnown)).to.deep.equal([
      false,
      false,
      false,
      false,
      false,
    ])
  })

  it('keep the columns that most utterances share when there are too many', () => {
    const taught = ['stop', 'stop it', 'stop that', 'go it'].map(grams)
    const { columns } = fitVocabulary(taught, { leastUtterances: 2, most: 3 })
    expect(columns.size).to.equal(3)
    expect(
      [...columns.keys()].every((gram) => 'stop'.includes(gram.slice(1).trim().replace('^ ', ''))),
    ).to.equal(true)
  })

  it('can be written to a file and read back, whatever people type', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 80 }), (text) => {
        const all = [...grams(text).keys()]
        expect(Buffer.from(all.join('\n'), 'utf8').toString('utf8').split('\n')).to.deep.equal(
          all.length ? all : [''],
        )
      }),
    )
  })

  it('do not change without a new version of the recipe, for artifacts would be read with other features', () => {
    const texts = [
      ...Object.keys(NORMALISED),
      '帮我track一下order',
      '注文をキャンセルしたい',
      'où est ma commande ?',
      '👍🏽 ok',
    ]
    const all = texts.map((text) => [...grams(text)])
    const digest = createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 12)
    expect({ version: RECIPE.version, digest }).to.deep.equal({ version: 3, digest: 'bee49389f98d' })
  })
})
