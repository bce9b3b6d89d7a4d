import { expect } from 'chai'
import type { Domain } from '../../core/domain.ts'
import type { Understanding } from '../../core/event.ts'
import { grounded, nothingUnderstood, together } from '../../core/together.ts'
import { openPack } from '../../main/pack.ts'
import { orderNumber } from './given.ts'

let domain: Domain
before(async () => {
  domain = (await openPack()).domain
})

const understood = (intent: string | null, more: Partial<Understanding> = {}): Understanding => {
  return { ...nothingUnderstood, locale: 'en', intent, confidence: 0.9, ...more }
}

describe('several messages', () => {
  it('mean the wish of the one that has it, with the values of all', () => {
    const both = together(
      [understood('greet'), understood('track_order'), understood(null, { entities: [orderNumber('SO-1')] })],
      domain,
    )
    expect(both).to.include({ intent: 'track_order' })
    expect(both.entities).to.have.length(1)
  })

  it('end with the last yes or no, since people take back what they said', () => {
    expect(together([understood('affirm'), understood('abort')], domain).answer).to.equal('abort')
    expect(together([understood('deny'), understood('track_order')], domain)).to.include({
      intent: 'track_order',
      answer: 'deny',
    })
  })

  it('have their questions answered beside the task', () => {
    expect(together([understood('track_order'), understood('ask_return_policy')], domain)).to.deep.include({
      intent: 'track_order',
      also: [{ intent: 'ask_return_policy', entities: [] }],
    })
  })

  it('mean the answer rather than the courtesy', () => {
    expect(together([understood('thank'), understood('affirm')], domain).intent).to.equal('affirm')
  })

  it('are in the language of the last one that tells', () => {
    expect(
      together([understood('greet', { locale: 'zh' }), understood(null, { locale: null })], domain).locale,
    ).to.equal('zh')
  })

  it('mean nothing when there are none', () => {
    expect(together([], domain)).to.deep.equal(nothingUnderstood)
  })
})

describe('a text that names an order', () => {
  const ranking = [
    { intent: 'out_of_scope', confidence: 0.7 },
    { intent: 'greet', confidence: 0.15 },
    { intent: 'track_order', confidence: 0.12 },
  ]

  it('is not none of our business', () => {
    expect(
      grounded(understood('out_of_scope', { ranking, entities: [orderNumber('SO-1')] }), domain).intent,
    ).to.equal('track_order')
    expect(grounded(understood('out_of_scope', { entities: [orderNumber('SO-1')] }), domain).intent).to.equal(
      null,
    )
  })

  it('keeps what was understood otherwise', () => {
    expect(grounded(understood('out_of_scope', { ranking }), domain).intent).to.equal('out_of_scope')
    expect(
      grounded(understood('thank', { ranking, entities: [orderNumber('SO-1')] }), domain).intent,
    ).to.equal('thank')
  })
})
