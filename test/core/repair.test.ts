import { expect } from 'chai'
import type { Domain } from '../../core/domain.ts'
import type { Entity, Event } from '../../core/event.ts'
import { openPack } from '../../main/pack.ts'
import { acts, done, found, orderNumber, several, talk } from './given.ts'

let domain: Domain
before(async () => {
  domain = (await openPack()).domain
})

const value = (slot: string, value: string, text = value): Entity => ({ slot, value, text })
const reason = value('reason', 'defective')

/** A return whose order is found and whose reason is asked for. */
function aReturn() {
  const t = talk(domain)
  t.hear('request_return')
  t.job(found('SO-1'))
  return t
}

/** A return that only waits for a yes. */
function aConfirmation() {
  const t = aReturn()
  t.hear(null, { entities: [reason] })
  t.job(found('SO-1'))
  return t
}

describe('"why do you ask?"', () => {
  it('is explained, and the question is asked again', () => {
    expect(acts(aReturn().hear('ask_why'))).to.deep.equal([
      'explain reason request_return',
      'request reason request_return',
    ])
  })

  it('is explained at a confirmation too', () => {
    expect(acts(aConfirmation().hear('ask_why'))).to.deep.equal([
      'explain confirm request_return',
      'confirm request_return',
    ])
  })

  it('has an answer when nothing was asked', () => {
    expect(acts(talk(domain).hear('ask_why'))).to.deep.equal(['explain any'])
  })
})

describe('skipping', () => {
  it('goes on without a value that can be done without', () => {
    const t = aReturn()
    expect(acts(t.hear('skip'))).to.deep.equal(['acknowledge request_return'])
    expect(acts(t.job(found('SO-1')))).to.deep.equal(['confirm request_return'])
    expect(t.state.tasks[0]?.slots.reason).to.equal('other')
  })

  it('explains what a value is needed for, and leaves the task the second time', () => {
    const t = talk(domain)
    t.hear('cancel_order')
    t.job(several('SO-1', 'SO-2'))
    expect(acts(t.hear('skip'))).to.deep.equal([
      'explain order_number cancel_order',
      'request order_number cancel_order',
    ])
    expect(acts(t.hear('skip'))).to.deep.equal(['acknowledge cancel_order'])
    expect(t.state.tasks).to.deep.equal([])
  })

  it('is no yes', () => {
    const t = aConfirmation()
    expect(acts(t.hear('skip'))).to.deep.equal(['confirm request_return'])
  })
})

describe('repeating', () => {
  it('says the last replies once more, buttons and all', () => {
    const t = aReturn()
    const asked = t.log.at(-1)
    const again = t.hear('repeat').at(-1)
    expect(parts(again)).to.deep.equal(parts(asked))
  })

  it('does not run out when it is asked for twice', () => {
    const t = talk(domain)
    t.hear('ask_return_policy')
    t.hear('repeat')
    expect(acts(t.hear('repeat'))).to.deep.equal(['inform ask_return_policy'])
  })

  it('asks anew in the language that was switched to', () => {
    const t = aReturn()
    t.hear('repeat', { locale: 'zh', text: '再说一遍' })
    expect(t.log.at(-1)).to.include({ type: 'bot-uttered', locale: 'zh' })
  })
})

describe('starting over', () => {
  it('leaves what is open and greets', () => {
    const t = aConfirmation()
    const events = t.hear('start_over')
    expect(events.map(({ type }) => type)).to.include('intent-abandoned')
    expect(acts(events)).to.deep.equal(['greet'])
    expect(acts(t.hear('affirm'))).to.deep.equal(['acknowledge any'])
  })
})

describe('a correction', () => {
  it('is acknowledged, looked up again and confirmed anew', () => {
    const t = aConfirmation()
    expect(acts(t.hear(null, { entities: [orderNumber('SO-2')] }))).to.deep.equal([])
    expect(acts(t.job(found('SO-2')))).to.deep.equal(['acknowledge request_return', 'confirm request_return'])
  })

  it('that the shop refuses is not acknowledged', () => {
    const t = aConfirmation()
    t.hear(null, { entities: [orderNumber('SO-9')] })
    const values = { order_number: 'SO-9' }
    const events = t.job({ outcome: 'refused', reason: 'unknown-order', slot: 'order_number', values })
    expect(acts(events)).to.deep.equal(['notify-failure request_return unknown-order'])
  })

  it('of what was not known yet is just taken', () => {
    const t = talk(domain)
    t.hear('request_return')
    t.job(several('SO-1', 'SO-2'))
    expect(acts(t.hear(null, { entities: [reason] }))).to.deep.equal([])
    expect(acts(t.job(several('SO-1', 'SO-2')))).to.deep.equal(['request order_number request_return'])
  })
})

describe('two wishes', () => {
  const both = { also: [{ intent: 'track_order', entities: [orderNumber('SO-2')] }] }

  it('are served one after the other, each with its own values', () => {
    const t = talk(domain)
    const first = t.hear('cancel_order', { entities: [orderNumber('SO-1')], ...both })
    expect(acts(first)).to.deep.equal(['acknowledge track_order'])
    t.job(found('SO-1'))
    t.hear('affirm')
    expect(acts(t.job(done('SO-1')))).to.deep.equal(['notify-success cancel_order'])
    expect(t.state.tasks).to.deep.include({
      intent: 'track_order',
      slots: { order_number: 'SO-2' },
      found: null,
      attempts: {},
      resumption: 'next',
      isCorrected: false,
      about: null,
    })
  })

  it('are both proved by one code', () => {
    const t = talk(domain, null)
    t.hear('cancel_order', both)
    expect(t.state.tasks.map(({ intent }) => intent)).to.deep.equal([
      'track_order',
      'cancel_order',
      'verify_identity',
    ])
  })

  it('are both answered at once when they are questions', () => {
    const t = talk(domain)
    const events = t.hear('ask_delivery_cost', { also: [{ intent: 'ask_delivery_time', entities: [] }] })
    expect(acts(events)).to.deep.equal(['inform ask_delivery_cost', 'inform ask_delivery_time'])
  })

  it('wait for the proof when the second one comes while the code is awaited', () => {
    const t = talk(domain, null)
    t.hear('cancel_order')
    t.job({ outcome: 'found', slots: {}, options: {}, values: {} })
    expect(acts(t.hear('track_order', { entities: [orderNumber('SO-2')] }))).to.deep.equal([
      'acknowledge track_order',
      'request email verify_identity',
    ])
    expect(t.state.tasks.map(({ intent }) => intent)).to.deep.equal([
      'track_order',
      'cancel_order',
      'verify_identity',
    ])
  })
})

describe('another language', () => {
  it('is spoken when it is asked for, and the question asked again in it', () => {
    const t = aReturn()
    const events = t.hear('switch_language', { entities: [value('language', 'fr')] })
    expect(acts(events)).to.deep.equal(['acknowledge switch_language', 'request reason request_return'])
    expect(t.state).to.include({ locale: 'fr', isLocaleChosen: true })
  })

  it('stays until two messages in a row are in another one', () => {
    const t = talk(domain)
    t.hear('switch_language', { entities: [value('language', 'fr')] })
    t.hear('ask_return_policy', { text: 'how long do I have for a return' })
    expect(t.state.locale).to.equal('fr')
    t.hear('ask_return_policy', { text: 'how long do I have for a return' })
    expect(t.state).to.include({ locale: 'en', isLocaleChosen: false })
  })

  it('that we do not speak is named as such', () => {
    const t = talk(domain)
    const events = t.hear('switch_language', { entities: [value('language', 'it')] })
    expect(acts(events)).to.deep.equal(['notify-failure switch_language unknown-language'])
  })

  it('is offered to choose from when none is named', () => {
    const t = talk(domain)
    expect(acts(t.hear('switch_language'))).to.deep.equal(['request language switch_language'])
    t.hear(null, { text: '日本語' })
    expect(t.state).to.include({ locale: 'ja' })
    expect(t.state.tasks).to.deep.equal([])
  })
})

describe('what was offered', () => {
  for (const [text, order] of [
    ['the second one', 'SO-2'],
    ['number 2 please', 'SO-2'],
    ['the last', 'SO-3'],
  ] as const) {
    it(`can be chosen by its place: "${text}"`, () => {
      const t = talk(domain)
      t.hear('cancel_order')
      t.job(several('SO-1', 'SO-2', 'SO-3'))
      t.hear('out_of_scope', { text })
      expect(t.state.tasks[0]?.slots).to.deep.equal({ order_number: order })
    })
  }

  it('can be chosen by its words', () => {
    const t = aReturn()
    t.hear('out_of_scope', { text: 'it is defective!' })
    expect(t.state.tasks[0]?.slots.reason).to.equal('defective')
  })

  it('is never confirmed by a number', () => {
    const t = aConfirmation()
    expect(acts(t.hear(null, { text: '1' }))).to.deep.equal(['confirm request_return'])
  })
})

describe('"it"', () => {
  it('is the order that was told of last', () => {
    const t = talk(domain)
    t.hear('track_order', { entities: [orderNumber('SO-7')] })
    t.job(found('SO-7'))
    t.job(done('SO-7'))
    t.hear('request_invoice', { text: 'send me the invoice for it' })
    expect(t.log.at(-1)).to.deep.include({ data: { for: 'invoice', about: 'SO-7' } })
  })
})

describe('fraud', () => {
  it('is noted, and goes to a person at once', () => {
    const t = talk(domain)
    t.hear('report_fraud')
    const events = t.job({ outcome: 'done', values: { case_number: 'C-10001' } })
    expect(acts(events)).to.deep.equal(['notify-success report_fraud', 'handoff fraud'])
    expect(t.state.isHandedOff).to.equal(true)
  })
})

describe('a proof of who it is', () => {
  it('has to be fresh for what hurts most in the wrong hands', () => {
    const t = talk(domain, null)
    t.hear('track_order', { entities: [value('email', 'ana@example.com')] })
    t.job({ outcome: 'found', slots: {}, options: {}, values: {} })
    t.hear(null, { entities: [value('verification_code', '123456')] })
    t.job({ outcome: 'found', slots: {}, options: {}, values: {} })
    t.job({ outcome: 'done', values: { customer: 'c-1001' } })
    t.job(found('SO-1'))
    t.job(done('SO-1'))
    t.hear('track_order', { at: '2026-11-23T10:20:00.000Z' })
    expect(t.log.at(-1)).to.include({ type: 'job-requested', job: 'find_order', customer: 'c-1001' })
    t.hear('cancel_order', { at: '2026-11-23T10:21:00.000Z' })
    expect(t.state.tasks.at(-1)?.intent).to.equal('verify_identity')
  })
})

describe('words of the customer', () => {
  it('are shown as they are, whatever they look like', () => {
    const t = aReturn()
    const text = "'; -- {{order_number}} {{total, money}} $t(any.greet) $& <b>"
    t.hear(null, { text })
    t.job(found('SO-1'))
    expect(JSON.stringify(t.log.at(-1))).to.include(JSON.stringify(text).slice(1, -1))
  })
})

function parts(event: Event | undefined) {
  return event?.type === 'bot-uttered' ? { act: event.act, blocks: event.blocks } : undefined
}
