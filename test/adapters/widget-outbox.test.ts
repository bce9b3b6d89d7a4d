import { expect } from 'chai'
import { ANSWER_MS, openOutbox } from '../../adapters/web/widget/outbox.ts'
import type { ClientMessage, ServerMessage } from '../../adapters/web/protocol.ts'

describe('the outbox of the web widget', () => {
  it('messages go one at a time, in the order in which they were written', () => {
    const { outbox, queue, sent, answer } = scene('a', 'b')
    outbox.flush()
    outbox.flush()
    expect(sent).to.deep.equal(['a'])
    answer('ack', 'a')
    expect(sent).to.deep.equal(['a', 'b'])
    answer('ack', 'b')
    expect(sent).to.deep.equal(['a', 'b'])
    expect(queue).to.deep.equal([])
  })

  it('a hub that is away gets the same message again, before the next one', () => {
    const { outbox, sent, receive, alarm } = scene('a', 'b')
    outbox.flush()
    receive({ type: 'refused', id: 'a', reason: 'away' })
    outbox.flush()
    expect(sent).to.deep.equal(['a'])
    expect(alarm().ms).to.be.within(500, 1000)
    alarm().action()
    expect(sent).to.deep.equal(['a', 'a'])
  })

  it('a refused message does not hold up the next one', () => {
    const { outbox, queue, sent, receive } = scene('a', 'b')
    outbox.flush()
    queue.shift()
    receive({ type: 'refused', id: 'a', reason: 'malformed' })
    expect(sent).to.deep.equal(['a', 'b'])
  })

  it('what is not answered is sent again', () => {
    const { outbox, sent, alarm } = scene('a')
    outbox.flush()
    expect(alarm().ms).to.equal(ANSWER_MS)
    alarm().action()
    expect(sent).to.deep.equal(['a', 'a'])
  })

  it('what was on its way when the connection broke is sent again on the next one', () => {
    const { outbox, sent, receive } = scene('a', 'b')
    outbox.flush()
    receive({ type: 'ready', seq: 0 })
    expect(sent).to.deep.equal(['a', 'a'])
  })

  it('without a connection nothing is sent until there is one', () => {
    const { outbox, sent, receive, line } = scene('a')
    line.isOpen = false
    outbox.flush()
    expect(sent).to.deep.equal([])
    line.isOpen = true
    receive({ type: 'ready', seq: 0 })
    expect(sent).to.deep.equal(['a'])
  })

  it('an event that comes before the answer to it is an answer', () => {
    const { outbox, queue, sent, receive } = scene('a', 'b')
    outbox.flush()
    queue.shift()
    receive({ type: 'events', events: [] })
    expect(sent).to.deep.equal(['a', 'b'])
  })
})

function scene(...ids: readonly string[]) {
  const queue = [...ids]
  const sent: string[] = []
  const line = { isOpen: true }
  let alarm: { ms: number; action: () => void } | undefined
  const outbox = openOutbox({
    next: (): ClientMessage | undefined =>
      queue[0] ? { type: 'message', id: queue[0], text: 'x' } : undefined,
    send(message) {
      if (line.isOpen) sent.push(message.id)
      return line.isOpen
    },
    later(ms, action) {
      alarm = { ms, action }
      return () => (alarm = undefined)
    },
  })
  const receive = (message: ServerMessage) => outbox.received(message)
  return {
    outbox,
    queue,
    sent,
    line,
    receive,
    answer(type: 'ack', id: string) {
      queue.splice(queue.indexOf(id), 1)
      receive({ type, id, isDuplicate: false })
    },
    alarm: () => alarm ?? expect.fail('no alarm is set'),
  }
}
