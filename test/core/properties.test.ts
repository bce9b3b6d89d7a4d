import { expect } from 'chai'
import * as fc from 'fast-check'
import type { Domain } from '../../core/domain.ts'
import type { Entity, Event, EventOf, JobResult, Values } from '../../core/event.ts'
import type { Meaning } from '../../core/message.ts'
import { replay } from '../../core/replay.ts'
import { openPack } from '../../main/pack.ts'
import { done, found, orderNumber, samples, several, talk, type Talk } from './given.ts'

let domain: Domain
let anything: Values
before(async () => {
  domain = (await openPack()).domain
  anything = samples(domain)
})

/** One thing that happens: something is heard, pressed, or comes back from a job (in time, late, or of nobody). */
type Step = (t: Talk) => void

const numbers = ['SO-1', 'SO-2', 'SO-9']
/** Those that steer as often as those that ask for something; and what no pack knows. */
const steering = ['affirm', 'deny', 'abort', 'start_over', 'skip', 'repeat', 'ask_why', 'talk_to_human']
const wishes = () => [...domain.intents.keys()].filter((intent) => !steering.includes(intent))
const intent = fc.tuple(fc.nat(3), fc.nat()).map(([which, place]) => () => {
  if (which === 0) return steering[place % steering.length] ?? null
  if (which === 1)
    return ['cancel_order', 'track_order', 'request_return', 'switch_language'][place % 4] ?? null
  return [...wishes(), 'no_such_intent', null][place % (wishes().length + 2)] ?? null
})

const hears = fc
  .record({
    intent,
    also: fc.option(intent, { freq: 6 }),
    number: fc.option(fc.constantFrom(...numbers)),
    value: fc.option(
      fc.constantFrom<[string, string]>(
        ['reason', 'defective'],
        ['language', 'zh'],
        ['language', 'it'],
        ['size', 'L'],
        ['email', 'ana@example.com'],
        ['verification_code', '123456'],
      ),
      { freq: 3 },
    ),
    answer: fc.constantFrom('affirm', 'deny', 'abort', null, null, null),
    locale: fc.constantFrom('en', 'zh', 'pt', null),
    text: fc.string({ unit: 'grapheme', maxLength: 30 }),
    isSignedIn: fc.boolean(),
  })
  .map(({ intent, also, number, value, answer, locale, text, isSignedIn }): Step => {
    const given: Entity[] = value ? [{ slot: value[0], value: value[1], text: value[1] }] : []
    const entities = [...(number ? [orderNumber(number)] : []), ...given]
    const customer = isSignedIn ? 'c-1001' : null
    return (t) => {
      const other = also?.() ?? null
      const beside = other === null ? [] : [{ intent: other, entities: [orderNumber('SO-2')] }]
      t.hear(intent(), { entities, also: beside, answer, locale, text, customer })
    }
  })
const presses = fc
  .constantFrom<Meaning>(
    { kind: 'hand-back' },
    { kind: 'intent', intent: 'cancel_order' },
    { kind: 'slot', intent: 'track_order', slot: 'order_number', value: 'SO-1' },
    { kind: 'answer', intent: 'cancel_order', slots: { order_number: 'SO-1' }, yes: true },
    { kind: 'answer', intent: 'cancel_order', slots: { order_number: 'SO-2' }, yes: false },
    { kind: 'ask', intent: 'change_order', slot: 'color' },
  )
  .map(
    (meaning): Step =>
      (t) =>
        t.hear(null, { meaning }),
  )
const result = fc.constantFrom<JobResult | null>(
  found('SO-1'),
  several('SO-1', 'SO-2'),
  done('SO-1'),
  { outcome: 'refused', reason: 'job-failed', slot: 'order_number', values: {} },
  { outcome: 'refused', reason: 'job-failed', slot: null, values: {} },
  null,
)
const returns = fc.tuple(result, fc.nat(5)).map(([result, which]): Step => (t) => {
  const requests = t.log.filter(({ type }) => type === 'job-requested').map(({ id }) => id)
  const answered = new Set(t.log.flatMap((event) => (event.type === 'job-returned' ? [event.requestId] : [])))
  const open = requests.filter((id) => !answered.has(id))
  const request = t.log.find(({ id }) => id === open[which % Math.max(open.length, 1)])
  if (request?.type === 'job-requested') t.job(told(fitting(result, request)), request.id)
})
const conversation = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: hears },
    { weight: 1, arbitrary: presses },
    { weight: 4, arbitrary: returns },
  ),
  {
    maxLength: 25,
  },
)

/** Lookups find, fulfilments get done: the queue never mixes them up. */
function fitting(result: JobResult | null, { purpose, job }: EventOf<'job-requested'>): JobResult | null {
  if (result?.outcome === 'done' && purpose === 'lookup')
    return job === 'verify_code' ? nothing : found('SO-1')
  if (result?.outcome !== 'done' && result?.outcome !== 'found') return result
  if (purpose === 'lookup') return job === 'verify_code' ? nothing : result
  return job === 'verify_identity' ? { outcome: 'done', values: { customer: 'c-1001' } } : done('SO-1')
}

/** With a value for whatever is said of it. */
function told(result: JobResult | null): JobResult | null {
  return result && { ...result, values: { ...anything, ...result.values } }
}

const nothing: JobResult = { outcome: 'found', slots: {}, options: {}, values: {} }

function played(steps: readonly Step[]): Talk {
  const t = talk(domain)
  for (const step of steps) step(t)
  return t
}

/** The same conversations every time; another SEED tries others. */
const runs = { numRuns: 2_000, seed: Number(process.env['SEED'] ?? 20261123) }

describe('whatever happens in a conversation', function () {
  this.timeout(60_000)

  it('can be decided, and decided again with the same events', () => {
    fc.assert(
      fc.property(conversation, (steps) => replay(played(steps).log, () => domain).length === 0),
      runs,
    )
  })

  it('is answered by nobody but a person after the hand-over, until it is given back', () => {
    fc.assert(
      fc.property(conversation, (steps) => {
        let isHandedOff = false
        for (const event of played(steps).log) {
          if (event.type === 'handed-off') isHandedOff = true
          else if (event.type === 'handed-back' || event.type === 'session-started') isHandedOff = false
          else expect(isHandedOff && event.type === 'bot-uttered').to.equal(false)
        }
      }),
      runs,
    )
  })

  it('does nothing that has to be confirmed without a confirmation of just these values', () => {
    fc.assert(
      fc.property(conversation, (steps) => {
        const { log } = played(steps)
        for (const [index, event] of log.entries()) {
          if (event.type !== 'job-requested' || event.purpose !== 'fulfilment') continue
          if (!domain.intents.get(event.intent)?.confirm) continue
          const confirmed = log.slice(0, index).findLast(isConfirmation)
          expect(confirmed?.act).to.include({ act: 'confirm', topic: event.intent })
          for (const [slot, value] of Object.entries(event.data))
            expect(confirmed?.act.act === 'confirm' && confirmed.act.values[slot]).to.equal(value)
        }
      }),
      runs,
    )
  })

  it('has each intent open once at most, and its question is about the one at work', () => {
    fc.assert(
      fc.property(conversation, (steps) => {
        const t = talk(domain)
        for (const step of steps) {
          step(t)
          const open = t.state.tasks.map(({ intent }) => intent)
          expect(new Set(open).size).to.equal(open.length)
          if (t.state.asked !== null) expect(open).to.not.deep.equal([])
        }
      }),
      runs,
    )
  })

  it('is never told what came of a question that the customer has left', () => {
    fc.assert(
      fc.property(conversation, (steps) => {
        const { log } = played(steps)
        for (const event of log.filter((each) => each.type === 'job-returned')) {
          if (event.late) expect(log.filter(({ inputId }) => inputId === event.inputId)).to.have.length(1)
        }
      }),
      runs,
    )
  })

  it('asks the shop nothing about orders for somebody who is not verified', () => {
    fc.assert(
      fc.property(conversation, (steps) => {
        const asked = played(steps).log.filter(
          (event) =>
            event.type === 'job-requested' &&
            event.customer === null &&
            domain.intents.get(event.intent)?.needs !== null,
        )
        expect(asked).to.deep.equal([])
      }),
      runs,
    )
  })

  it('says something about every message that a bot has to answer, now or when its job returns', () => {
    fc.assert(
      fc.property(conversation, (steps) => {
        const t = talk(domain)
        for (const step of steps) {
          const before = t.log.length
          const wasHandedOff = t.state.isHandedOff
          step(t)
          const events = t.log.slice(before)
          if (wasHandedOff || !events.some(({ type }) => type === 'user-uttered')) continue
          const isUnderWay = Object.values(t.state.pending).some(({ isLeft }) => !isLeft)
          expect(isUnderWay || events.some(({ type }) => type === 'bot-uttered')).to.equal(true)
        }
      }),
      runs,
    )
  })
})

function isConfirmation(event: Event): event is EventOf<'bot-uttered'> {
  return event.type === 'bot-uttered' && event.act.act === 'confirm'
}
