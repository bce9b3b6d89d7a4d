import { expect } from 'chai'
import type { Domain } from '../../core/domain.ts'
import { plainText } from '../../core/message.ts'
import { replay } from '../../core/replay.ts'
import { customerOf } from '../../core/tracker.ts'
import { openPack } from '../../main/pack.ts'
import { acts, done, found, orderNumber, several, talk, types, type Talk } from './given.ts'

let domain: Domain
before(async () => {
  domain = (await openPack()).domain
})

describe('starting an intent', () => {
  it('asks for the slot that is missing, with the orders that fit to choose from', () => {
    const t = talk(domain)
    expect(types(t.hear('track_order'))).to.deep.equal([
      'session-started',
      'user-uttered',
      'intent-started',
      'job-requested',
    ])
    const asked = t.job(several('SO-1', 'SO-2'))
    expect(acts(asked)).to.deep.equal(['request order_number track_order'])
    expect(text(asked)).to.contain('SO-1 · Rain Jacket')
  })

  it('does not ask when only one value fits', () => {
    const t = talk(domain)
    t.hear('track_order')
    expect(types(t.job(found('SO-1')))).to.deep.equal(['job-returned', 'slot-filled', 'job-requested'])
    expect(acts(t.job(done('SO-1')))).to.deep.equal(['inform track_order'])
    expect(t.state.tasks).to.deep.equal([])
  })

  it('answers a question without a job at once', () => {
    expect(acts(talk(domain).hear('ask_return_policy'))).to.deep.equal(['inform ask_return_policy'])
  })

  it('shows orders to nobody before a code from the contact on file has proved who it is', () => {
    const t = talk(domain, null)
    const nothing = { outcome: 'found', slots: {}, options: {}, values: {} } as const
    t.hear('track_order', { entities: [orderNumber('SO-1')] })
    expect(acts(t.job(nothing))).to.deep.equal(['request email verify_identity'])
    t.hear(null, { entities: [{ slot: 'email', value: 'ana@example.com', text: 'ana@example.com' }] })
    expect(acts(t.job(nothing))).to.deep.equal(['request verification_code verify_identity'])
    t.hear(null, {
      text: '123456',
      entities: [{ slot: 'verification_code', value: '123456', text: '123456' }],
    })
    t.job(nothing)
    expect(requested(t)).not.to.include('find_order')
    const proved = t.job({ outcome: 'done', values: { customer: 'c-1001' } })
    expect(acts(proved)).to.deep.equal([])
    expect(proved.at(-1)).to.include({ type: 'job-requested', job: 'find_order', customer: 'c-1001' })
  })

  it('asks for the code again after a side question, and sends no other', () => {
    const t = talk(domain, null)
    const nothing = { outcome: 'found', slots: {}, options: {}, values: {} } as const
    t.hear('track_order', {
      entities: [{ slot: 'email', value: 'ana@example.com', text: 'ana@example.com' }],
    })
    t.job(nothing)
    t.hear(null, { entities: [{ slot: 'verification_code', value: '111111', text: '111111' }] })
    t.job({ outcome: 'refused', reason: 'wrong-code', slot: 'verification_code', values: {} })
    const before = requested(t).length
    expect(acts(t.hear('ask_return_policy'))).to.deep.equal([
      'inform ask_return_policy',
      'request verification_code verify_identity',
    ])
    expect(requested(t)).to.have.length(before)
  })

  it('trusts a code only for the one who gave it', () => {
    const t = talk(domain, null)
    t.hear('track_order')
    t.job({ outcome: 'found', slots: { email: 'a', verification_code: 'b' }, options: {}, values: {} })
    t.job({ outcome: 'done', values: { customer: 'c-1001' } })
    expect(customerOf(t.state)).to.equal('c-1001')
    const origin = t.state.origin && { ...t.state.origin, author: 'somebody else' }
    expect(customerOf({ ...t.state, origin })).to.equal(null)
  })

  it('asks nobody for a code again who could not prove who they are', () => {
    const t = talk(domain, null)
    t.hear('track_order')
    const refused = t.job({ outcome: 'refused', reason: 'sign-in', slot: null, values: {} })
    expect(acts(refused)).to.deep.equal(['notify-failure verify_identity sign-in'])
    expect(t.state.tasks).to.deep.equal([])
  })
})

describe('confirming', () => {
  it('says back what will be done and does nothing before a yes', () => {
    const t = confirming()
    expect(types(t.log)).not.to.include('intent-fulfilled')
    const yes = t.hear('affirm')
    expect(yes.at(-1)).to.include({
      type: 'job-requested',
      job: 'cancel_order',
      purpose: 'fulfilment',
      customer: 'c-1001',
    })
    expect(acts(t.job(done('SO-1')))).to.deep.equal(['notify-success cancel_order'])
  })

  it('does nothing after a no, and a later yes finds nothing to confirm', () => {
    const t = confirming()
    expect(acts(t.hear('deny'))).to.deep.equal(['acknowledge cancel_order'])
    expect(acts(t.hear('affirm'))).to.deep.equal(['acknowledge any'])
    expect(requested(t)).not.to.include('cancel_order')
  })

  it('takes a correction instead of a yes, and confirms anew', () => {
    const t = confirming()
    t.hear('affirm', { entities: [orderNumber('SO-2')] })
    expect(requested(t)).to.deep.equal(['find_order', 'find_order'])
    expect(text(t.job(found('SO-2')))).to.contain('SO-2')
  })

  it('takes no question and no doubt for a yes', () => {
    for (const text of ['are you sure?', '确定吗', '嗯？', 'ok 真的么。']) {
      const t = confirming()
      expect(acts(t.hear('affirm', { text, confidence: 0.99 }))).to.deep.equal(['confirm cancel_order'])
    }
    expect(acts(confirming().hear('affirm', { text: 'whatever', confidence: 0.5 }))).to.deep.equal([
      'confirm cancel_order',
    ])
  })

  it('hears the no beside another wish', () => {
    const t = confirming()
    const events = t.hear('track_order', {
      text: 'no, where is SO-2',
      answer: 'deny',
      entities: [orderNumber('SO-2')],
    })
    expect(acts(events)).to.deep.equal(['acknowledge cancel_order'])
    expect(t.state.tasks.map(({ intent }) => intent)).to.deep.equal(['track_order'])
    t.job(found('SO-2'))
    expect(acts(t.job(done('SO-2')))).to.deep.equal(['inform track_order'])
  })

  it('hears the stop that takes a yes back', () => {
    const t = confirming()
    expect(acts(t.hear('affirm', { text: 'yes hold on', answer: 'abort' }))).to.deep.equal([
      'acknowledge cancel_order',
    ])
    const u = confirming()
    const meaning = {
      kind: 'answer',
      intent: 'cancel_order',
      slots: { order_number: 'SO-1' },
      yes: true,
    } as const
    u.hear('deny', { text: 'no no, wrong button', meaning })
    expect(requested(u)).not.to.include('cancel_order')
  })

  it('begins nothing that cannot be undone on a guess', () => {
    const ranking = [
      { intent: 'cancel_order', confidence: 0.5 },
      { intent: 'track_order', confidence: 0.2 },
    ]
    expect(acts(talk(domain).hear('cancel_order', { confidence: 0.5, ranking }))).to.deep.equal(['clarify'])
  })

  it('answers a side question and asks again', () => {
    expect(acts(confirming().hear('ask_return_policy'))).to.deep.equal([
      'inform ask_return_policy',
      'confirm cancel_order',
    ])
  })

  it('takes up the first task again after another one', () => {
    const t = confirming()
    t.hear('track_order', { entities: [orderNumber('SO-2')] })
    t.job(found('SO-2'))
    const back = t.job(done('SO-2'))
    expect(acts(back)).to.deep.equal(['inform track_order', 'confirm cancel_order'])
    expect(text(back)).to.contain('Back to')
  })

  it('asks again, then hands off, when the answer is not understood', () => {
    const t = confirming()
    expect(acts(t.hear(null))).to.deep.equal(['confirm cancel_order'])
    expect(acts(t.hear(null))).to.deep.equal(['confirm cancel_order'])
    const last = t.hear(null)
    expect(acts(last)).to.deep.equal(['offer-handoff misunderstood'])
    expect(types(last)).to.include('handed-off')
  })
})

describe('leaving', () => {
  it('abandons what is open on a bare stop', () => {
    const t = confirming()
    const events = t.hear('abort')
    expect(types(events)).to.include('intent-abandoned')
    expect(acts(events)).to.deep.equal(['acknowledge cancel_order'])
  })

  it('does not pretend away what is being done already', () => {
    const t = confirming()
    t.hear('affirm')
    expect(acts(t.hear('abort'))).to.deep.equal([])
    expect(acts(t.job(done('SO-1')))).to.deep.equal(['notify-success cancel_order'])
  })

  it('tells what was done even when the customer has turned to something else since', () => {
    for (const next of ['goodbye', 'list_orders', 'abort']) {
      const t = confirming()
      t.hear('affirm')
      const [request = ''] = Object.keys(t.state.pending)
      t.hear(next)
      expect(acts(t.job(done('SO-1'), request))).to.include('notify-success cancel_order')
    }
  })

  it('never answers with what came too late, but keeps it', () => {
    const t = talk(domain)
    t.hear('track_order')
    const [lookup] = Object.keys(t.state.pending)
    t.hear('abort')
    const late = t.job(found('SO-1'), lookup)
    expect(late).to.have.length(1)
    expect(late[0]).to.include({ type: 'job-returned', late: true })
  })
})

describe('slots', () => {
  it('takes the answer to the question, whatever intent it resembles', () => {
    const t = talk(domain)
    t.hear('cancel_order')
    t.job(several('SO-1', 'SO-2'))
    t.hear('track_order', { text: 'SO-2', entities: [orderNumber('SO-2')], confidence: 0.95 })
    expect(t.state.tasks.map(({ intent }) => intent)).to.deep.equal(['cancel_order'])
    expect(t.state.tasks[0]?.slots).to.deep.equal({ order_number: 'SO-2' })
  })

  it('takes the place or the name of an option for it', () => {
    for (const [text, order] of [
      ['2', 'SO-2'],
      ['１', 'SO-1'],
    ]) {
      const t = talk(domain)
      t.hear('cancel_order')
      t.job(several('SO-1', 'SO-2'))
      t.hear(null, { text: text ?? '' })
      expect(t.state.tasks[0]?.slots).to.deep.equal({ order_number: order })
    }
    const t = talk(domain)
    t.hear('cancel_order')
    t.job(several('SO-1'))
    t.hear('out_of_scope', { text: 'the jacket one' })
    expect(t.state.tasks[0]?.slots).to.deep.equal({ order_number: 'SO-1' })
  })

  it('leaves the question when something else is surely wanted', () => {
    const t = talk(domain)
    t.hear('track_order')
    t.job(several('SO-1', 'SO-2'))
    t.hear('cancel_order', { text: 'cancel SO-2', entities: [orderNumber('SO-2')], confidence: 0.95 })
    expect(t.state.tasks.map(({ intent }) => intent)).to.deep.equal(['track_order', 'cancel_order'])
  })

  it('tells why a value is refused and waits for a better one', () => {
    const t = talk(domain)
    t.hear('track_order', { entities: [orderNumber('SO-9')] })
    const refused = t.job({
      outcome: 'refused',
      reason: 'unknown-order',
      slot: 'order_number',
      values: { order_number: 'SO-9' },
    })
    expect(acts(refused)).to.deep.equal(['notify-failure track_order unknown-order'])
    t.hear(null, { text: 'SO-1', entities: [orderNumber('SO-1')] })
    expect(types(t.job(found('SO-1')))).to.include('job-requested')
  })

  it('gives up after the third refused value', () => {
    const t = talk(domain)
    t.hear('track_order', { entities: [orderNumber('SO-9')] })
    for (let tries = 0; tries < 4; tries++) {
      t.job({
        outcome: 'refused',
        reason: 'unknown-order',
        slot: 'order_number',
        values: { order_number: 'SO-9' },
      })
      if (t.state.tasks.length > 0)
        t.hear(null, { text: `SO-9${tries}`, entities: [orderNumber(`SO-9${tries}`)] })
    }
    expect(t.state.tasks).to.deep.equal([])
  })

  it('drops what was looked up for a value that has been corrected since', () => {
    const t = talk(domain)
    t.hear('track_order', { entities: [orderNumber('SO-1')] })
    const [first = ''] = Object.keys(t.state.pending)
    t.hear(null, { text: 'SO-2 I mean', entities: [orderNumber('SO-2')] })
    expect(t.job(found('SO-1'), first)[0]).to.include({ late: true })
    expect(types(t.job(found('SO-2')))).to.include('job-requested')
  })

  it('answers two questions that overtake each other, each with its own order', () => {
    const t = talk(domain)
    t.hear('track_order', { entities: [orderNumber('SO-1')] })
    t.job(found('SO-1'))
    const [first = ''] = Object.keys(t.state.pending)
    t.hear('track_order', { entities: [orderNumber('SO-2')] })
    expect(text(t.job(done('SO-1'), first))).to.contain('SO-1')
    t.job(found('SO-2'))
    expect(text(t.job(done('SO-2')))).to.contain('SO-2')
    expect(t.state.tasks).to.deep.equal([])
  })
})

describe('buttons', () => {
  it('mean what they meant when they were shown', () => {
    const t = confirming()
    t.hear('deny')
    const pressed = t.hear(null, {
      meaning: { kind: 'answer', intent: 'cancel_order', slots: { order_number: 'SO-1' }, yes: true },
    })
    expect(types(pressed)).to.include('intent-started')
    expect(acts(t.job(found('SO-1')))).to.deep.equal(['confirm cancel_order'])
  })

  it('confirm what is still open', () => {
    const t = confirming()
    t.hear(null, {
      meaning: { kind: 'answer', intent: 'cancel_order', slots: { order_number: 'SO-1' }, yes: true },
    })
    expect(requested(t).at(-1)).to.equal('cancel_order')
  })
})

describe('misunderstanding', () => {
  it('rephrases, offers topics, then hands off, and keeps silent from then on', () => {
    const t = talk(domain)
    expect(acts(t.hear(null))).to.deep.equal(['clarify'])
    expect(text(t.hear(null))).to.contain('Track an order'.slice(0, 5))
    expect(acts(t.hear(null))).to.deep.equal(['offer-handoff misunderstood'])
    expect(acts(t.hear('greet'))).to.deep.equal([])
  })

  it('starts counting anew after a good turn', () => {
    const t = talk(domain)
    t.hear(null)
    t.hear(null)
    t.hear('greet')
    expect(acts(t.hear(null))).to.deep.equal(['clarify'])
  })

  it('does not count what is none of our business', () => {
    const t = talk(domain)
    for (let times = 0; times < 4; times++)
      expect(acts(t.hear('out_of_scope'))).to.deep.equal(['out-of-scope'])
  })

  it('offers the two intents that are close', () => {
    const ranking = [
      { intent: 'track_order', confidence: 0.45 },
      { intent: 'list_orders', confidence: 0.4 },
    ]
    const [, , , clarify] = talk(domain).hear(null, { ranking })
    expect(clarify).to.have.nested.property('act.topics').that.deep.equals(['track_order', 'list_orders'])
  })

  it('offers what can be done about an order number that comes alone', () => {
    const t = talk(domain)
    const [, , , clarify] = t.hear(null, { entities: [orderNumber('SO-1')] })
    expect(clarify)
      .to.have.nested.property('act.topics')
      .that.deep.equals(['track_order', 'cancel_order', 'request_return'])
    t.hear(null, { meaning: { kind: 'slot', intent: 'track_order', slot: 'order_number', value: 'SO-1' } })
    expect(t.state.tasks[0]).to.deep.include({ intent: 'track_order', slots: { order_number: 'SO-1' } })
  })

  it('gives the conversation to a person, and takes it back on a press', () => {
    const t = talk(domain)
    expect(acts(t.hear('talk_to_human'))).to.deep.equal(['handoff asked'])
    expect(acts(t.hear('track_order'))).to.deep.equal([])
    expect(acts(t.hear(null, { meaning: { kind: 'hand-back' } }))).to.deep.equal(['acknowledge any'])
    expect(acts(t.hear('greet'))).to.deep.equal(['greet greet'])
  })
})

describe('language', () => {
  it('is that of the text', () => {
    const t = talk(domain)
    expect(text(t.hear('greet', { locale: 'zh' }))).to.match(/您好/)
    expect(text(t.hear('thank', { locale: 'en', text: 'thank you' }))).to.match(/welcome/)
  })

  it('is not changed by one word that is said in every language', () => {
    const t = talk(domain)
    t.hear('greet', { locale: 'zh', text: '你好' })
    expect(text(t.hear('thank', { locale: 'en', text: 'Thanks!' }))).to.match(/不客气/)
    expect(text(t.hear('thank', { locale: 'en', text: 'thank you so much' }))).to.match(/welcome/)
  })

  it('is not changed by a short word that Chinese and Japanese write alike', () => {
    const t = talk(domain)
    t.hear('track_order', { locale: 'ja', text: '注文はどこですか' })
    t.hear('ask_delivery_cost', { locale: 'zh', text: '送料' })
    expect(t.state.locale).to.equal('ja')
  })

  it('is found in linear time, whatever the letters', () => {
    const t = talk(domain)
    t.hear('greet', { locale: 'zh', text: '你好' })
    t.hear(null, { locale: 'en', text: `${'Ⅷ'.repeat(4000)}!` })
    expect(t.state.locale).to.equal('zh')
  })

  it('is not changed by the name of a product', () => {
    const t = talk(domain)
    t.hear('greet', { locale: 'zh', text: '你好' })
    t.hear(null, { locale: 'en', text: 'Trail Running Shoes' })
    expect(t.state.locale).to.equal('zh')
  })

  it('stays when the text does not tell', () => {
    const t = talk(domain)
    t.hear('greet', { locale: 'zh' })
    expect(text(t.hear('thank', { locale: null }))).to.match(/不客气/)
  })

  it("is the platform's hint when nothing was said yet, and else the fallback", () => {
    expect(text(talk(domain).hear('greet', { locale: null, hint: 'zh-CN' }))).to.match(/您好/)
    expect(text(talk(domain).hear('greet', { locale: null, hint: 'xx' }))).to.match(/Hello/)
  })

  it('of ours is kept for a text in a language that we do not speak', () => {
    const t = talk(domain)
    t.hear('greet', { locale: 'zh' })
    expect(text(t.hear('greet', { locale: 'pt' }))).to.match(/您好/)
  })
})

describe('sessions', () => {
  it('say once that the bot is a bot', () => {
    const t = talk(domain)
    t.hear('greet')
    t.hear('greet', { at: '2026-11-25T10:00:00.000Z' })
    const disclosures = t.log.filter(
      (event) => event.type === 'bot-uttered' && event.act.act === 'disclose-automation',
    )
    expect(disclosures).to.have.length(1)
    expect(t.log.filter(({ type }) => type === 'session-started')).to.have.length(2)
  })

  it('forget the open task after a day, and not within the hour', () => {
    const t = confirming()
    t.hear('greet', { at: '2026-11-23T10:50:00.000Z' })
    expect(t.state.tasks).to.have.length(1)
    t.hear('greet', { at: '2026-11-25T10:00:00.000Z' })
    expect(t.state.tasks).to.have.length(0)
  })
})

describe('deciding', () => {
  it('is the same every time', () => {
    const t = confirming()
    t.hear('affirm')
    t.job(done('SO-1'))
    for (let times = 0; times < 100; times++) expect(replay(t.log, () => domain)).to.deep.equal([])
  })

  it('tells a customer that a turn failed for good', () => {
    const t = talk(domain)
    t.hear('greet')
    const { origin } = t.state
    if (!origin) throw new Error('nobody wrote')
    const events = t.input({
      type: 'turn-failed',
      id: 'm9',
      at: '2026-11-23T10:01:00.000Z',
      origin,
      utterances: [],
    })
    expect(acts(events)).to.deep.equal(['apologise'])
  })

  it('of a first message that failed for good can be repeated too', () => {
    const t = talk(domain)
    const origin = { channel: 'web', address: {}, author: 'a', customer: null, localeHint: null }
    t.input({
      type: 'turn-failed',
      id: 'm1',
      at: '2026-11-23T10:01:00.000Z',
      origin,
      utterances: [{ key: 'k', at: '2026-11-23T10:01:00.000Z', text: 'hi' }],
    })
    expect(replay(t.log, () => domain)).to.deep.equal([])
  })

  it('tells a customer that a job failed for good', () => {
    const t = talk(domain)
    t.hear('list_orders')
    expect(acts(t.job(null))).to.deep.equal(['notify-failure list_orders job-failed'])
    expect(t.state.tasks).to.deep.equal([])
  })
})

/** A talk that waits for the yes to cancelling SO-1. */
function confirming(): Talk {
  const t = talk(domain)
  t.hear('cancel_order', { entities: [orderNumber('SO-1')] })
  expect(acts(t.job(found('SO-1')))).to.deep.equal(['confirm cancel_order'])
  return t
}

function requested(t: Talk): readonly string[] {
  return t.log.flatMap((event) => (event.type === 'job-requested' ? [event.job] : []))
}

function text(events: readonly ReturnType<Talk['hear']>[number][]): string {
  return events.flatMap((event) => (event.type === 'bot-uttered' ? [plainText(event.blocks)] : [])).join('\n')
}
