import { expect } from 'chai'
import { connect, createServer } from 'node:net'
import {
  eventsIn,
  failingHub,
  newDataDir,
  signIn,
  startHub,
  visitor,
  type HubProcess,
} from './hub-process.ts'

describe('npm start', function () {
  this.timeout(120_000)
  const data = newDataDir()
  let hub: HubProcess
  before(async () => {
    hub = await startHub({ DATA_DIR: data.dir })
  })
  after(async () => {
    await hub?.kill()
    data.remove()
  })

  it('says what it runs on', () => {
    const said = hub.lines.join('\n')
    expect(said).to.match(/database {2}PGlite in /)
    expect(said).to.match(/queue {5}BullMQ on the same database/)
    expect(said).to.match(/models {4}TensorFlow\.js .+ intent model \w+ /)
    expect(said).to.match(/channels {2}web/)
    expect(said).to.match(/ready at http:\/\/127\.0\.0\.1:\d+ after [\d.]+ s/)
  })

  it('refuses a second instance on the same folder, and names the first', async () => {
    const { code, said } = await failingHub({ DATA_DIR: data.dir })
    expect(code).to.equal(1)
    expect(said).to.contain(`${hub.pid}`)
    expect(said).to.match(/^\[store\] [^\n]+\n$/)
  })

  it('refuses a port that is taken, and says what to do', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise((listening) => taken.once('listening', listening))
    const { port } = taken.address() as { port: number }
    const other = newDataDir()
    const { code, said } = await failingHub({ DATA_DIR: other.dir, PORT: String(port) })
    taken.close()
    other.remove()
    expect(code).to.equal(1)
    expect(said).to.equal(
      `[http] Port ${port} is taken by another program. Stop it, or set PORT to a free one.\n`,
    )
  })

  it('names a variable that cannot be used', async () => {
    const { code, said } = await failingHub({ PORT: 'abc' })
    expect(code).to.equal(1)
    expect(said).to.equal(`[config] PORT is 'abc'; expected a number from 0 to 65535.\n`)
  })

  it('says that a database is away, without its password', async () => {
    const { code, said } = await failingHub({
      DATA_DIR: data.dir,
      DATABASE_URL: 'postgres://u:hunter2@127.0.0.1:1/x',
    })
    expect(code).to.equal(1)
    expect(said).to.match(/^\[store\] [^\n]*127\.0\.0\.1:1[^\n]*\n$/)
    expect(said).not.to.contain('hunter2')
  })

  it('says that the queue is away', async () => {
    const other = newDataDir()
    const { code, said } = await failingHub({ DATA_DIR: other.dir, REDIS_URL: 'redis://127.0.0.1:1' })
    other.remove()
    expect(code).to.equal(1)
    expect(said).to.equal(
      '[queue] Cannot reach Redis at 127.0.0.1:1. Is it running, and is REDIS_URL right?\n',
    )
  })

  it('answers the same message, posted ten times at once, once', async () => {
    const ana = await visitor(hub.address, await signIn(hub.address, 'c-1001'))
    const message = { type: 'message', id: 'ten-times-1', text: 'where is my order SO-2026-00417?' } as const
    const answers = await Promise.all(Array.from({ length: 10 }, () => ana.send(message)))
    expect(answers.map(({ status }) => status)).to.deep.equal(Array.from({ length: 10 }, () => 202))
    // A second message marks the end: whatever the first one caused stands before its answer.
    await ana.send({ type: 'message', id: 'the-end-1', text: 'what is your return policy?' })
    const events = eventsIn(await ana.heard((heard) => JSON.stringify(heard).includes('30 days')))
    expect(events.filter((event) => event.from === 'customer' && event.key === 'ten-times-1')).to.have.length(
      1,
    )
    expect(events.filter((event) => JSON.stringify(event).includes('ZX123456789CN'))).to.have.length(1)
  })

  it('takes nothing from a page that may not embed it, and nothing without a session', async () => {
    const post = (path: string, headers: Record<string, string>) =>
      fetch(`${hub.address}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{}',
      })
    expect((await post('/chat/session', { origin: 'https://evil.example' })).status).to.equal(403)
    expect((await post('/chat/session', {})).status).to.equal(403)
    expect((await post('/chat/messages', { origin: hub.address })).status).to.equal(401)
    expect((await post('/chat/messages', { authorization: 'Bearer x.y' })).status).to.equal(401)
    expect((await fetch(`${hub.address}/chat/events`)).status).to.equal(401)
  })

  it('refuses what is too long, too fast or no message, with a reason', async () => {
    const guest = await visitor(hub.address)
    const status = async (message: object) => (await guest.send(message as never)).status
    expect(await status({ type: 'message', id: 'too-long-1', text: 'x'.repeat(4001) })).to.equal(413)
    expect(await status({ type: 'message', id: 'too-big-12', text: 'x'.repeat(50_000) })).to.equal(413)
    expect(await status({ hello: 'world' })).to.equal(400)
    const many = await Promise.all(
      Array.from({ length: 40 }, (_, n) => status({ type: 'message', id: `many-${n}-xxx`, text: 'hi' })),
    )
    expect(many).to.include(429)
  })

  it('survives a peer that asks for a socket in a broken way, or hangs up in the middle', async () => {
    const { hostname, port } = new URL(hub.address)
    for (const path of ['//', '/chat/socket', '/%', '/nowhere']) {
      await new Promise<void>((done) => {
        const socket = connect(Number(port), hostname, () => {
          socket.write(
            `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: x\r\n\r\n`,
          )
          socket.resetAndDestroy()
        })
        socket.on('close', () => done())
      })
    }
    expect((await fetch(`${hub.address}/livez`)).status).to.equal(200)
  })

  it('lets other sites load the widget and the pictures of its cards', async () => {
    for (const path of ['/widget.js', '/shop/image/p-1001.svg']) {
      const { headers } = await fetch(`${hub.address}${path}`)
      expect(headers.get('cross-origin-resource-policy')).to.equal('cross-origin')
    }
  })

  it('tells a stranger nothing of an order', async () => {
    const guest = await visitor(hub.address)
    await guest.send({ type: 'message', id: 'stranger-1', text: 'where is my order SO-2026-00417?' })
    const heard = JSON.stringify(await guest.heard((messages) => JSON.stringify(messages).includes('e-mail')))
    expect(heard).not.to.contain('ZX123456789CN')
  })

  it('shows no stack and no inner name for an address that is not there', async () => {
    const answer = await fetch(`${hub.address}/../../etc/passwd`)
    expect(answer.status).to.equal(404)
    expect(await answer.text()).to.equal('{"error":"There is nothing at this address."}')
  })

  it('loses and doubles nothing when it is killed with messages unread', async () => {
    const ana = await visitor(hub.address, await signIn(hub.address, 'c-1002'))
    const ids = Array.from({ length: 5 }, (_, n) => `killed-${n}-x`)
    const sent = await Promise.all(
      ids.map((id, n) => ana.send({ type: 'message', id, text: `hello number ${n}` })),
    )
    expect(sent.every(({ status }) => status === 202)).to.equal(true)
    await hub.kill()
    hub = await startHub({ DATA_DIR: data.dir })
    const again = await visitor(hub.address, await signIn(hub.address, 'c-1002'))
    const isWhole = (text: string) => ids.every((id) => text.includes(id)) && text.includes('"from":"bot"')
    const events = eventsIn(await again.heard((messages) => isWhole(JSON.stringify(messages))))
    for (const id of ids)
      expect(events.filter((event) => event.from === 'customer' && event.key === id)).to.have.length(1)
    expect(new Set(events.map(({ id }) => id)).size).to.equal(events.length)
  })

  it('stops on Ctrl-C and says nothing more', async () => {
    expect(await hub.stop()).to.equal(0)
    hub = await startHub({ DATA_DIR: data.dir })
  })
})
