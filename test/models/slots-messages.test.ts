import { expect } from 'chai'
import { catalogue } from '../../config/shop/products.ts'
import { openSlotModel } from '../../models/slots/index.ts'
import { MESSAGES } from './slots-messages.ts'

describe('all values of a message', () => {
  const vocabulary = { products: catalogue().map(({ names }) => names), cities: ['Lisboa'] }
  const model = openSlotModel({ vocabulary: () => vocabulary })

  async function read(line: string, locale: string): Promise<string> {
    const [, expected, text = ''] = /^(?:\?([a-z_]+) )?(.*)$/u.exec(line) ?? []
    const question = { text, expected: expected ?? null, today: '2026-11-23', locale }
    const found = await (await model).predict(question)
    return found.map(({ slot, value }) => `${slot} ${value}`).join('; ') || '-'
  }

  for (const [language, lines] of Object.entries(MESSAGES)) {
    it(`reads them in ${language}`, async () => {
      const wanted = lines
        .trim()
        .split('\n')
        .map((line) => line.split(' | '))
      const found = await Promise.all(wanted.map(async ([text = '']) => [text, await read(text, language)]))
      expect(Object.fromEntries(found)).to.deep.equal(Object.fromEntries(wanted))
    })
  }
})
