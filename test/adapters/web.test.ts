import { expect } from 'chai'
import { originGate } from '../../adapters/web/origin.ts'
import { clientIdOf, parse } from '../../adapters/web/parse.ts'
import { TEXT_MAX } from '../../adapters/web/protocol.ts'
import { render } from '../../adapters/web/render.ts'
import { tokens } from '../../adapters/web/token.ts'

const AT = '2026-11-23T10:00:00.000Z'
const visitor = { thread: 'visitor-1' }

describe('a web chat message', () => {
  it('is taken in the common format, keyed by visitor and client id', () => {
    const read = parse(
      { type: 'message', id: 'abcdefgh', text: 'hi', locale: 'zh-CN' },
      { thread: 'customer-c-1', customerId: 'c-1' },
      AT,
    )
    expect(read)
      .to.have.property('message')
      .that.includes({ key: 'customer-c-1.abcdefgh', text: 'hi', localeHint: 'zh-CN' })
    expect(read)
      .to.have.nested.property('message.author')
      .that.deep.equals({ id: 'customer-c-1', customerId: 'c-1' })
    expect(clientIdOf('customer-c-1.abcdefgh', 'customer-c-1')).to.equal('abcdefgh')
  })

  it('cannot name its own customer', () => {
    const read = parse(
      { type: 'message', id: 'abcdefgh', text: 'hi', author: { customerId: 'c-1' }, customerId: 'c-1' },
      visitor,
      AT,
    )
    expect(read).to.have.nested.property('message.author').that.deep.equals({ id: 'visitor-1' })
  })

  it('is refused when it is too long or no message at all', () => {
    const long = { type: 'message', id: 'abcdefgh', text: 'x'.repeat(TEXT_MAX + 1) }
    expect(parse(long, visitor, AT)).to.deep.equal({ id: 'abcdefgh', refusal: 'too-long' })
    expect(parse({ ...long, text: 'x'.repeat(TEXT_MAX) }, visitor, AT)).to.have.property('message')
    const wrong = [
      null,
      1,
      'x',
      [],
      {},
      { type: 'message' },
      { type: 'message', id: 1, text: 'x' },
      { type: '__proto__', id: 'abcdefgh' },
    ]
    for (const each of wrong) expect(parse(each, visitor, AT)).to.have.property('refusal', 'malformed')
  })

  it('keeps emoji and markup as text, and drops what a database cannot keep', () => {
    const text = '👩‍👩‍👧 <b>hi</b> \0\ud83d'
    expect(parse({ type: 'message', id: 'abcdefgh', text }, visitor, AT)).to.have.nested.property(
      'message.text',
      '👩‍👩‍👧 <b>hi</b> \ufffd',
    )
  })
})

describe('what the widget is shown', () => {
  const stamp = { id: 'm1.0', inputId: 'm1', at: AT }

  it('does not say what a press means', () => {
    const choices = [{ label: 'Yes', meaning: { kind: 'hand-back' } }] as const
    const event = {
      ...stamp,
      type: 'bot-uttered',
      act: { act: 'greet', topic: null },
      locale: 'en',
      blocks: [{ kind: 'choices', choices }],
    } as const
    expect(render([{ seq: 3, event }], 'visitor-1')[0]).to.deep.include({
      seq: 3,
      from: 'bot',
      blocks: [{ kind: 'choices', choices: [{ label: 'Yes', index: 0 }] }],
    })
  })

  it('leaves the rest of the log in the hub', () => {
    const event = {
      ...stamp,
      type: 'slot-filled',
      intent: 'verify_identity',
      slot: 'email',
      value: 'ana@example.com',
      corrects: false,
    } as const
    expect(render([{ seq: 1, event }], 'visitor-1')).to.deep.equal([])
  })
})

describe('a token', () => {
  let now = 0
  const made = (use: string, secret = 's'.repeat(32)) =>
    tokens<{ thread: string }>({ use, secret, livesMs: 1000, now: () => now })

  it('says who signed it until it expires', () => {
    now = 0
    const { token } = made('visitor').sign({ thread: 'a' })
    expect(made('visitor').verify(token)).to.deep.equal({ thread: 'a' })
    now = 1000
    expect(made('visitor').verify(token)).to.equal(null)
  })

  it('is worth nothing when it is altered, of another use, of another secret, or no token', () => {
    now = 0
    const { token } = made('visitor').sign({ thread: 'a' })
    const [body = '', signature = ''] = token.split('.')
    const forged = Buffer.from(JSON.stringify({ thread: 'b', exp: 9e9 })).toString('base64url')
    const wrong = [
      `${forged}.${signature}`,
      `${body}.`,
      body,
      '',
      `${token}x`,
      `${token}.x`,
      `${body}.${signature.slice(1)}`,
      'x'.repeat(5000),
    ]
    for (const each of wrong) expect(made('visitor').verify(each)).to.equal(null)
    expect(made('identity').verify(token)).to.equal(null)
    expect(made('visitor', 't'.repeat(32)).verify(token)).to.equal(null)
  })
})

describe('the origin gate', () => {
  it('lets our own pages in and those that the operator named, and no other', () => {
    const allows = originGate(['https://shop.example'])
    expect(allows({ origin: 'http://localhost:3000', host: 'localhost:3000' })).to.equal(true)
    expect(allows({ origin: 'https://shop.example', host: 'localhost:3000' })).to.equal(true)
    for (const origin of [
      'https://evil.example',
      'https://shop.example.evil.example',
      'null',
      '',
      'localhost:3000',
    ]) {
      expect(allows({ origin, host: 'localhost:3000' })).to.equal(false)
    }
    expect(allows({ host: 'localhost:3000' })).to.equal(false)
  })
})
