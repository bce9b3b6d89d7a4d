import { decide } from '../../core/decide.ts'
import type { Domain } from '../../core/domain.ts'
import type { Entity, Event, EventOf, Input, JobResult, Understanding, Values } from '../../core/event.ts'
import type { Meaning } from '../../core/message.ts'
import { initialState, type DialogueState } from '../../core/state.ts'
import { track } from '../../core/tracker.ts'

/** A conversation that a test leads turn by turn: what came of each input, and the state after it. */
export interface Talk {
  hear(intent: string | null, more?: Partial<Said>): readonly Event[]
  job(result: JobResult | null, requestId?: string): readonly Event[]
  input(input: Input): readonly Event[]
  readonly state: DialogueState
  readonly log: readonly Event[]
}

interface Said {
  readonly text: string
  readonly locale: string | null
  readonly entities: readonly Entity[]
  readonly ranking: Understanding['ranking']
  readonly confidence: number
  readonly meaning: Meaning
  readonly answer: Understanding['answer']
  readonly also: Understanding['also']
  readonly customer: string | null
  readonly at: string
  readonly hint: string | null
}

export function talk(domain: Domain, customer: string | null = 'c-1001'): Talk {
  let state: DialogueState = initialState
  let log: readonly Event[] = []
  let inputs = 0
  const input = (each: Input) => {
    const events = decide(state, each, domain)
    state = track(events, state)
    log = [...log, ...events]
    return events
  }
  const stamp = (at?: string) => ({
    id: `m${++inputs}`,
    at: at ?? `2026-11-23T10:00:${String(inputs).padStart(2, '0')}.000Z`,
  })
  return {
    input,
    hear(intent, said = {}) {
      const {
        text = intent ?? '?',
        locale = 'en',
        entities = [],
        confidence = 0.9,
        ranking = [],
        meaning,
        hint = null,
        answer = null,
        also = [],
      } = said
      const { id, at } = stamp(said.at)
      const who = said.customer === undefined ? customer : said.customer
      return input({
        type: 'message',
        id,
        at,
        origin: { channel: 'web', address: {}, author: 'a', customer: who, localeHint: hint },
        utterances: [{ key: id, at, text, ...(meaning ? { meaning } : {}) }],
        understanding: { locale, intent, confidence, ranking, entities, answer, also },
      })
    },
    job(result, requestId = Object.keys(state.pending).at(-1) ?? '') {
      return input(
        result
          ? { ...stamp(), type: 'job-done', requestId, result }
          : { ...stamp(), type: 'job-failed', requestId },
      )
    },
    get state() {
      return state
    },
    get log() {
      return log
    },
  }
}

/** The acts of these events without the disclosure, as 'request order_number', 'inform track_order', 'greet'. */
export function acts(events: readonly Event[]): readonly string[] {
  return events
    .filter((event): event is EventOf<'bot-uttered'> => event.type === 'bot-uttered')
    .map(({ act }) => act)
    .filter(({ act }) => act !== 'disclose-automation')
    .map((act) => [
      act.act,
      'slot' in act ? act.slot : '',
      'topic' in act ? act.topic : '',
      'reason' in act ? act.reason : '',
    ])
    .map((parts) => parts.filter(Boolean).join(' '))
}

export const types = (events: readonly Event[]) => events.map(({ type }) => type)

export const orderNumber = (value: string): Entity => ({ slot: 'order_number', value, text: value })

/** What `find_order` says of one order. */
export const found = (order_number: string): JobResult => ({
  outcome: 'found',
  slots: { order_number },
  options: {},
  values: orderValues(order_number),
})

/** What `find_order` says when several fit. */
export const several = (...numbers: readonly string[]): JobResult => ({
  outcome: 'found',
  slots: {},
  options: { order_number: numbers.map((value) => ({ value, shows: orderValues(value) })) },
  values: {},
})

export const done = (order_number: string): JobResult => ({
  outcome: 'done',
  values: { ...orderValues(order_number), context: 'shipped', count: 1 },
})

function orderValues(order_number: string) {
  return {
    order_number,
    state: 'shipped',
    items: [{ en: 'Rain Jacket', zh: '冲锋衣' }],
    total: { amount: 120, currency: 'EUR' },
    placedOn: '2026-11-18',
    shippedOn: '2026-11-19',
    deliveredOn: null,
    trackingNumber: 'ZX123456789CN',
  }
}

/** A value for everything that any text of the domain shows, by its format, so that whatever a job returns can be told. */
export function samples({ locales }: Domain): Values {
  const words = JSON.stringify([...locales.values()].map(({ words }) => words))
  const shown = [...words.matchAll(/\{\{\s*([\w.-]+)(?:,\s*(\w+))?/gu)]
  return Object.fromEntries(shown.map(([, name = '', format = '']) => [name, FORMATS[format] ?? '1']))
}

const FORMATS: Values = {
  money: { amount: 120, currency: 'EUR' },
  day: '2026-11-19',
  name: [{ en: 'Rain Jacket', zh: '冲锋衣' }],
  state: 'shipped',
  color: 'red',
  list: ['38', '39'],
  change: { size: 'L' },
  address: { street: 'Lindenweg 7', city: 'Hamburg', postcode: '20095', country: 'DE' },
}
