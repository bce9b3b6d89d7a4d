import { expect } from 'chai'
import { ChannelError, type Channel, type Delivery } from '../../adapters/channel.ts'
import { capabilities } from '../../adapters/web/index.ts'
import { plainText } from '../../core/message.ts'
import type { NumberedEvent } from '../../store/log.ts'
import { deliver } from '../../workers/deliver.ts'
import { dispatch } from '../../workers/dispatch.ts'
import { JobError, type Job } from '../../workers/job.ts'
import { runJob } from '../../workers/run-job.ts'
import { sweep } from '../../workers/sweep.ts'
import { runTurns } from '../../workers/turn.ts'
import { messageOf, openHubParts, type HubParts } from './hub-parts.ts'

const { signal: never } = new AbortController()

describe('a turn', function () {
  this.timeout(60_000)
  let hub: HubParts
  let threads = 0
  let thread: string
  before(async () => {
    hub = await openHubParts([failing, refusing])
  })
  after(() => hub.close())
  beforeEach(() => {
    thread = `thread-${++threads}`
    hub.clock.nowMs += 60_000
  })

  it('reads messages in the order in which they came, and together when they waited', async () => {
    const id = await deposit('hi')
    await deposit('where is my order SO-2026-00417?')
    await runTurns(id, hub)
    const events = await log(id)
    expect(
      events.flatMap(({ event }) => (event.type === 'user-uttered' ? [event.utterance.text] : [])),
    ).to.deep.equal(['hi', 'where is my order SO-2026-00417?'])
    expect(new Set(events.map(({ event }) => event.inputId)).size).to.equal(1)
  })

  it('is decided once, however often it is signalled', async () => {
    const id = await deposit('what is your return policy?')
    await Promise.all([runTurns(id, hub), runTurns(id, hub), runTurns(id, hub)])
    expect(said(await log(id)).filter((text) => text.includes('30 days'))).to.have.length(1)
  })

  it('loses nothing when the process dies between keeping and acting, and says nothing twice', async () => {
    const id = await deposit('what is your return policy?')
    const dead = { ...hub, queue: { ...hub.queue, signal: () => Promise.reject(new Error('killed')) } }
    const error = await runTurns(id, dead).catch(String)
    expect(error).to.contain('killed')
    const { channel, sent } = recorder()
    await runTurns(id, hub)
    await deliver(id, { ...hub, channel })
    await deliver(id, { ...hub, channel })
    expect(sent.filter(({ blocks }) => plainText(blocks).includes('30 days'))).to.have.length(1)
  })

  it('is found by the sweeper when its signal was lost', async () => {
    const id = await deposit('hello')
    const signals: string[] = []
    const queue = { signal: async (lane: string, of: string) => void signals.push(`${lane} ${of}`) }
    hub.clock.nowMs += 10_000
    await sweep(5_000, { ...hub, queue })
    expect(signals).to.include(`turn ${id}`)
    await runTurns(id, hub)
    hub.clock.nowMs += 10_000
    await sweep(5_000, { ...hub, queue })
    expect(signals).to.include(`deliver-web ${id}`)
  })

  it('that fails three times is answered with an apology, and the conversation goes on', async () => {
    const id = await deposit('hello')
    for (let tries = 0; tries < 3; tries++)
      expect(await runTurns(id, broken()).catch(String)).to.contain('no model')
    await runTurns(id, broken())
    expect(said(await log(id)).at(-1)).to.match(/something went wrong/)
    await deposit('what is your return policy?')
    await runTurns(id, hub)
    expect(said(await log(id)).at(-1)).to.match(/30 days/)
  })

  it('does not spoil what came after it when it cannot be read', async () => {
    const id = await deposit('hello')
    await runTurns(id, broken()).catch(() => {})
    await deposit('what is your return policy?')
    await runTurns(id, hub)
    expect(said(await log(id)).some((text) => text.includes('30 days'))).to.equal(true)
    expect(new Set((await log(id)).map(({ event }) => event.inputId)).size).to.equal(2)
  })

  it('keeps the words that its session started with, when others are published', async () => {
    const id = await deposit('hello')
    await runTurns(id, hub)
    const old = hub.domains.current()
    const greetings = new Map(
      [...old.locales].map(([tag, locale]) => [tag, { ...locale, words: { any: {} } }]),
    )
    const published = { ...old, revision: 'later', locales: greetings }
    const domains = {
      current: () => published,
      at: async (revision: string) => (revision === old.revision ? old : published),
    }
    await deposit('thank you')
    await runTurns(id, { ...hub, domains })
    expect(said(await log(id)).at(-1)).to.match(/You're welcome/)
  })

  it('tells the customer when a job fails for good, and when its tries are used up', async () => {
    const id = await deposit('show me my orders')
    await runTurns(id, hub)
    await runJobs(id)
    await runTurns(id, hub)
    expect(said(await log(id)).at(-1)).to.match(/cannot do that just now/)

    await deposit('where is my order SO-2026-00417?')
    await runTurns(id, hub)
    for (let tries = 0; tries < 3; tries++) await runJobs(id).catch(() => {})
    await runTurns(id, hub)
    expect(said(await log(id)).at(-1)).to.match(/cannot do that just now/)
  })

  it('takes the result of a job once, however often it runs', async () => {
    const id = await deposit('do you have rain jackets?')
    await runTurns(id, hub)
    const [item] = await hub.outbox.open(id).then((items) => items.filter(({ kind }) => kind === 'job'))
    if (!item) throw new Error('no job was asked for')
    await runJob(item.id, never, hub)
    await runJob(item.id, never, hub)
    const again = await hub.mailbox.put(id, `job.${item.eventId}`, {
      type: 'job-failed',
      requestId: item.eventId,
    })
    expect(again.isDuplicate).to.equal(true)
    await runTurns(id, hub)
    expect((await log(id)).filter(({ event }) => event.type === 'job-returned')).to.have.length(1)
  })

  it('of a press is a turn by itself, so that none is lost among other messages', async () => {
    const id = await deposit('hello')
    await runTurns(id, hub)
    const greeting = (await log(id)).find(
      ({ event }) => event.type === 'bot-uttered' && event.act.act === 'greet',
    )
    for (const index of [0, 5]) {
      await hub.mailbox.deposit(messageOf('', { thread, press: { event: greeting?.event.id ?? '', index } }))
    }
    await runTurns(id, hub)
    const started = (await log(id)).flatMap(({ event }) =>
      event.type === 'intent-started' ? [event.intent] : [],
    )
    expect(started).to.deep.equal(['track_order'])
    expect((await log(id)).some(({ event }) => event.type === 'handed-off')).to.equal(true)
  })

  it('that a result cannot be decided in ends as a job that failed', async () => {
    const id = await deposit('where is my order SO-2026-00417?')
    await runTurns(id, hub)
    const [item] = (await hub.outbox.open(id)).filter(({ kind }) => kind === 'job')
    const requestId = item?.eventId ?? ''
    const result = { outcome: 'refused', reason: 'no-words-for-this', slot: null, values: {} } as const
    await hub.mailbox.put(id, `job.${requestId}`, { type: 'job-done', requestId, result })
    for (let tries = 0; tries < 3; tries++)
      expect(await runTurns(id, hub).catch(String)).to.contain('No words for')
    await runTurns(id, hub)
    expect(said(await log(id)).at(-1)).to.match(/cannot do that just now/)
  })

  it('signals jobs and deliveries with ids only', async () => {
    const id = await deposit('where is my order SO-2026-00417?')
    await runTurns(id, hub)
    const signals: string[] = []
    await dispatch(id, { ...hub, queue: { signal: async (lane, of) => void signals.push(`${lane} ${of}`) } })
    expect(
      signals.every((signal) => /^(job-shop|deliver-web) c-[\w-]+(\.m\d+\.\d+)?$/.test(signal)),
    ).to.equal(true)
  })

  /** The same hub with a model that cannot be asked. */
  function broken(): HubParts {
    const intent = { ...hub.models.intent, predict: () => Promise.reject(new Error('no model')) }
    return { ...hub, models: { ...hub.models, intent } }
  }

  async function deposit(text: string): Promise<string> {
    return (await hub.mailbox.deposit(messageOf(text, { thread }))).conversationId
  }

  function log(id: string): Promise<readonly NumberedEvent[]> {
    return hub.log.since(id, 0, 1000)
  }

  async function runJobs(id: string): Promise<void> {
    for (const { kind, id: item } of await hub.outbox.open(id))
      if (kind === 'job') await runJob(item, never, hub)
  }
})

describe('a delivery', function () {
  this.timeout(60_000)
  let hub: HubParts
  let threads = 0
  before(async () => {
    hub = await openHubParts()
  })
  after(() => hub.close())

  it('goes out in order, and waits as long as the platform asks', async () => {
    const id = await replied()
    const { channel, sent, fail } = recorder()
    fail.push(new ChannelError('web', 'slow down', { outcome: 'retry', retryAfterMs: 30_000 }))
    expect(await deliver(id, { ...hub, channel }).catch(String)).to.contain('slow down')
    await deliver(id, { ...hub, channel })
    expect(sent).to.deep.equal([])
    hub.clock.nowMs += 31_000
    await deliver(id, { ...hub, channel })
    expect(sent.map(({ eventId }) => Number(eventId.split('.')[1]))).to.deep.equal([2, 3])
  })

  it('that was refused is given up, and the next one goes', async () => {
    const id = await replied()
    const { channel, sent, fail } = recorder()
    fail.push(new ChannelError('web', 'chat not found', { outcome: 'failed' }))
    await deliver(id, { ...hub, channel })
    expect(sent).to.have.length(1)
  })

  it('that may have arrived is not repeated where a repeat would be seen', async () => {
    const id = await replied()
    const { channel, sent, fail } = recorder({ deduplicates: false })
    fail.push(new Error('socket hang up'))
    await deliver(id, { ...hub, channel })
    await deliver(id, { ...hub, channel })
    expect(sent).to.have.length(1)
  })

  it('that may have arrived is repeated where it is shown once anyway', async () => {
    const id = await replied()
    const { channel, sent, fail } = recorder()
    fail.push(new Error('socket hang up'))
    await deliver(id, { ...hub, channel }).catch(() => {})
    hub.clock.nowMs += 10_000
    await deliver(id, { ...hub, channel })
    expect(sent).to.have.length(2)
  })

  /** A conversation with the disclosure and one answer to be sent. */
  async function replied(): Promise<string> {
    const message = messageOf('what is your return policy?', { thread: `delivery-${++threads}` })
    const { conversationId } = await hub.mailbox.deposit(message)
    await runTurns(conversationId, hub)
    return conversationId
  }
})

/** Takes deliveries, after throwing what `fail` holds. */
function recorder(more: Partial<Channel['capabilities']> = {}) {
  const sent: Delivery[] = []
  const fail: Error[] = []
  const channel: Channel = {
    name: 'web',
    capabilities: { ...capabilities, ...more },
    async open() {},
    async send(delivery) {
      const error = fail.shift()
      if (error) throw error
      sent.push(delivery)
      return { platformId: delivery.eventId, downgrades: [] }
    },
    async close() {},
  }
  return { channel, sent, fail }
}

function said(events: readonly NumberedEvent[]): readonly string[] {
  return events.flatMap(({ event }) => (event.type === 'bot-uttered' ? [plainText(event.blocks)] : []))
}

const refusing: Job = {
  name: 'list_orders',
  lane: 'shop',
  reasons: ['no-orders'],
  run: () =>
    Promise.reject(new JobError('list_orders', 'The shop does not know this.', { retryable: false })),
}

const failing: Job = {
  name: 'find_order',
  lane: 'shop',
  reasons: ['unknown-order', 'no-orders'],
  run: () => Promise.reject(new Error('The shop is away.')),
}
