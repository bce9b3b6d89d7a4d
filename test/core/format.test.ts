import { expect } from 'chai'
import { plainText } from '../../core/message.ts'
import { days, listed, money } from '../../core/format.ts'

describe('formats', () => {
  it('write money as the language does', () => {
    const amount = { amount: 1899, currency: 'EUR' }
    expect(money(amount, 'en')).to.equal('€1,899.00')
    expect(money(amount, 'de')).to.equal('1.899,00\u00a0€')
    expect(money(amount, 'zh')).to.equal('€1,899.00')
  })

  it('write a day as the language does, wherever the machine stands', () => {
    expect(days('2026-11-19', 'en')).to.equal('November 19, 2026')
    expect(days('2026-11-19', 'zh')).to.equal('2026年11月19日')
  })

  it('name things in the language, and in English where it has no name for them', () => {
    const jacket = { en: 'Rain Jacket', zh: '冲锋衣' }
    expect(listed(jacket, 'zh')).to.equal('冲锋衣')
    expect(listed([jacket, jacket], 'en')).to.equal('Rain Jacket and Rain Jacket')
    expect(listed(jacket, 'fr')).to.equal('Rain Jacket')
  })

  it('refuse what is no money and no day', () => {
    expect(() => money('12', 'en')).to.throw(/is not money/)
    expect(() => days(12, 'en')).to.throw(/is not a day/)
  })
})

describe('the plain text of a reply', () => {
  it('is everything that a person would read', () => {
    const card = {
      of: 'order',
      title: 'SO-1',
      subtitle: 'Shoes',
      fields: [{ label: 'Status', value: 'shipped' }],
    } as const
    const choices = [{ label: 'Yes', meaning: { kind: 'hand-back' } }] as const
    const blocks = [
      { kind: 'text', text: 'Here:' },
      { kind: 'card', card },
      { kind: 'choices', choices },
    ] as const
    expect(plainText(blocks)).to.equal('Here:\nSO-1\nShoes\nStatus: shipped\nYes')
  })
})
