import { expect } from 'chai'
import * as fc from 'fast-check'
import type { Domain } from '../../core/domain.ts'
import type { Event, EventOf, JobResult } from '../../core/event.ts'
import type { Meaning } from '../../core/message.ts'
import { replay } from '../../core/replay.ts'
import { openPack } from '../../main/pack.ts'
import { done, found, orderNumber, several, talk, type Talk } from './given.ts'

let domain: Domain
before(async () => {
  domain = (await openPack()).domain
})

/** One thing that happens: something is heard, pressed, or comes back from a job (in time, late, or of nobody). */
type Step = (t: Talk) => void

const numbers = ['SO-1', 'SO-2', 'SO-9']
const intents = [
  'greet',
  'goodbye',
  'thank',
  'affirm',
  'deny',
  'abort',
  'track_order',
  'list_orders',
  'cancel_order',
]
const all = [
  ...intents,
  'ask_return_policy',
  'out_of_scope',
  'talk_to_human',
  'verify_identity',
  'no_such_intent',
  null,
]

const hears = fc
  .record({
    intent: fc.constantFrom(...all),
    number: fc.option(fc.constantFrom(...numbers)),
    locale: fc.constantFrom('en', 'zh', 'pt', null),
    text: fc.string({ unit: 'grapheme', maxLength: 30 }),
    isSignedIn: fc.boolean(),
  })
  .map(({ intent, number, locale, text, isSignedIn }): Step => {
    const entities = number ? [orderNumber(number)] : []
    return (t) => t.hear(intent, { entities, locale, text, customer: isSignedIn ? 'c-1001' : null })
  })
const presses = fc
  .constantFrom<Meaning>(
    { kind: 'hand-back' },
    { kind: 'intent', intent: 'cancel_order' },
    { kind: 'slot', intent: 'track_order', slot: 'order_number', value: 'SO-1' },
    { kind: 'answer', intent: 'cancel_order', slots: { order_number: 'SO-1' }, yes: true },
    { kind: 'answer', intent: 'cancel_order', slots: { order_number: 'SO-2' }, yes: false },
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
  if (request?.type === 'job-requested') t.job(fitting(result, request), request.id)
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

const nothing: JobResult = { outcome: 'found', slots: {}, options: {}, values: {} }

function played(steps: readonly Step[]): Talk {
  const t = talk(domain)
  for (const step of steps) step(t)
  return t
}

/** The same conversations every time; another SEED tries others. */
const runs = { numRuns: 400, seed: Number(process.env['SEED'] ?? 20261123) }

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

  it('cancels nothing that was not confirmed with just that order', () => {
    fc.assert(
      fc.property(conversation, (steps) => {
        const { log } = played(steps)
        for (const [index, event] of log.entries()) {
          if (event.type !== 'job-requested' || event.job !== 'cancel_order') continue
          const confirmed = log
            .slice(0, index)
            .findLast((each) => each.type === 'bot-uttered' && each.act.act === 'confirm')
          expect(orderIn(confirmed)).to.equal(event.data.order_number)
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
            event.type === 'job-requested' && !event.job.startsWith('verify') && event.customer === null,
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

function orderIn(event: Event | undefined) {
  return event?.type === 'bot-uttered' && event.act.act === 'confirm'
    ? event.act.values.order_number
    : undefined
}
