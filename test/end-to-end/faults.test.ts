import { expect } from 'chai'
import { readEnv } from '../../config/env.ts'
import { openHub, type Hub } from '../../main.ts'
import { silentLog } from '../../workers/log.ts'
import { needPostgres, type OwnPostgres } from '../contracts/postgres.ts'
import { needRedis, type OwnRedis } from '../contracts/redis.ts'
import { eventsIn, newDataDir, signIn, visitor, type Visitor } from './hub-process.ts'
import { messageOf } from '../workers/hub-parts.ts'
import { proxyTo, type Proxy } from './proxy.ts'

describe('on Postgres and Redis', function () {
  this.timeout(120_000)
  const data = newDataDir()
  let postgres: OwnPostgres
  let redis: OwnRedis
  let wire: Proxy
  let hub: Hub
  let address: string
  before(async function () {
    postgres = await needPostgres(this)
    redis = await needRedis(this)
    const url = new URL(postgres.url)
    wire = await proxyTo(url.hostname, Number(url.port || 5432))
    url.host = `127.0.0.1:${wire.port}`
    const env = readEnv({ DATABASE_URL: url.href, REDIS_URL: redis.url, DATA_DIR: data.dir, PORT: '0' })
    hub = await openHub(env, { report: silentLog, queuePrefix: redis.prefix })
    address = hub.address ?? ''
  })
  after(async () => {
    await hub?.close()
    wire?.close()
    await redis?.drop()
    await postgres?.drop()
    data.remove()
  })

  it('answers', async () => {
    const ana = await visitor(address, await signIn(address, 'c-1001'))
    await ana.send({ type: 'message', id: 'answers-1', text: 'where is my order SO-2026-00417?' })
    await heard(ana, 'ZX123456789CN')
  })

  it('loses nothing when the queue forgets everything', async () => {
    const guest = await visitor(address)
    const ids = Array.from({ length: 10 }, (_, n) => `forgets-${n}`)
    await Promise.all(
      ids.map(async (id, n) => {
        expect(
          (await guest.send({ type: 'message', id, text: 'what is your return policy?' })).status,
        ).to.equal(202)
        if (n % 3 === 0) await redis.forget()
      }),
    )
    await redis.forget()
    const events = eventsIn(
      await guest.heard((messages) => ids.every((id) => JSON.stringify(messages).includes(id))),
    )
    for (const id of ids)
      expect(events.filter((event) => event.from === 'customer' && event.key === id)).to.have.length(1)
    await heard(guest, '30 days')
  })

  it('reads a message whose signal was lost with everything else in the queue', async () => {
    await redis.forget()
    const { conversationId } = await hub.kept.mailbox.deposit(
      messageOf('hello', { thread: 'never-signalled' }),
    )
    await new Promise<void>((told, failed) => {
      const listening = hub.kept.database.listen('news', (id) => id === conversationId && told())
      listening.catch(failed)
    })
    const events = (await hub.kept.log.since(conversationId, 0, 100)).map(({ event }) => event.type)
    expect(events).to.include('bot-uttered')
  })

  it('keeps no message while the database is away, says so, and goes on when it is back', async () => {
    const guest = await visitor(address)
    wire.cut()
    const refused = await guest.send({
      type: 'message',
      id: 'away-now-1',
      text: 'what is your return policy?',
    })
    expect(refused.status).to.equal(503)
    expect(await refused.json()).to.deep.equal({ type: 'refused', id: 'away-now-1', reason: 'away' })
    expect((await fetch(`${address}/readyz`)).status).to.equal(503)
    expect((await fetch(`${address}/livez`)).status).to.equal(200)
    wire.mend()
    const kept = await guest.send({ type: 'message', id: 'away-now-1', text: 'what is your return policy?' })
    expect(await kept.json()).to.deep.equal({ type: 'ack', id: 'away-now-1', isDuplicate: false })
    await heard(guest, '30 days')
  })

  function heard(who: Visitor, text: string) {
    return who.heard((messages) => JSON.stringify(messages).includes(text))
  }
})
