import { PassThrough } from 'node:stream'
import { listen, openHttp } from '../../adapters/http.ts'
import { terminal } from '../../adapters/terminal/index.ts'
import { web } from '../../adapters/web/index.ts'
import type { Event } from '../../core/event.ts'
import { channelContract } from '../contracts/channel.ts'
import { visitor } from '../end-to-end/hub-process.ts'

const NOW = Date.parse('2026-11-23T10:00:00Z')

channelContract('terminal', async () => {
  const input = new PassThrough()
  const output = new PassThrough()
  let keys = 0
  const channel = terminal({
    input,
    output,
    thread: 'thread',
    customer: null,
    localeHint: null,
    newId: () => `key-${++keys}`,
    now: () => new Date(NOW).toISOString(),
  })
  let answer = (_isReceived: boolean) => {}
  return {
    channel: {
      ...channel,
      open: (door) =>
        channel.open({
          async receive(message) {
            const receipt = await door
              .receive(message)
              .finally(() => setImmediate(() => answer(output.read() === null)))
            return receipt
          },
        }),
    },
    write: (text) =>
      new Promise((resolve) => {
        answer = resolve
        input.write(`${text}\n`)
      }),
    async shown(delivery) {
      await channel.send(delivery)
      return String(output.read())
    },
  }
})

channelContract('web', async () => {
  const app = await openHttp({ error: () => {} })
  const events: { seq: number; event: Event }[] = []
  const channel = web({
    app,
    secret: 's'.repeat(32),
    origins: [],
    history: async (_id, after, limit) => events.filter(({ seq }) => seq > after).slice(0, limit),
    find: async () => 'c-1',
    news: { publish: async () => {}, subscribe: async () => async () => {} },
    words: () => ({}),
    script: '',
    now: () => NOW,
    log: { warn: () => {} },
  })
  let address = ''
  let messages = 0
  const guest = async () => visitor(address)
  return {
    channel: {
      ...channel,
      async open(door) {
        await channel.open(door)
        address = await listen(app, '127.0.0.1', 0)
      },
      async close() {
        await channel.close()
        await app.close()
      },
    },
    async write(text) {
      return (await (await guest()).send({ type: 'message', id: `message-${++messages}`, text })).ok
    },
    async shown({ eventId, blocks, locale }) {
      const act = { act: 'greet', topic: null } as const
      const stamp = { id: eventId, inputId: 'm1', at: new Date(NOW).toISOString() }
      events.push({ seq: events.length + 1, event: { ...stamp, type: 'bot-uttered', act, locale, blocks } })
      return JSON.stringify(await (await guest()).heard((heard) => JSON.stringify(heard).includes(eventId)))
    },
  }
})
