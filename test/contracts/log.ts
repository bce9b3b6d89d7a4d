import { expect } from 'chai'
import type { EventLog } from '../../store/log.ts'
import { ConflictError } from '../../store/log.ts'
import { sqlLog } from '../../store/sql/log.ts'
import { sqlMailbox } from '../../store/sql/mailbox.ts'
import { sqlOutbox } from '../../store/sql/outbox.ts'
import { at, delivery, failure, message, newConversation, sessionStarted, started, turn } from './samples.ts'
import type { Open } from './samples.ts'

export function logContract(open: Open): void {
  describe('the log', () => {
    let log: EventLog
    let id: string
    beforeEach(async () => {
      log = sqlLog(open())
      id = await newConversation(open())
    })

    it('knows nothing of a conversation without events, or of none', async () => {
      expect(await log.read(id)).to.deep.equal({ version: 0, events: [] })
      expect(await log.read('c-none')).to.deep.equal({ version: 0, events: [] })
      expect(await log.conversation('c-none')).to.equal(null)
    })

    it('reads the current session, and the length of the whole log', async () => {
      await log.keep(turn(id, { events: [sessionStarted('e1'), started('e2')] }))
      const session = [sessionStarted('e3'), started('e4')]
      await log.keep(turn(id, { expectedVersion: 2, events: session }))
      expect(await log.read(id)).to.deep.equal({ version: 4, events: session })
    })

    it('gives events back byte for byte, so that they can be decided again', async () => {
      const odd = {
        ...started('e1'),
        type: 'slot-filled',
        intent: 'cancel_order',
        corrects: false,
        slot: 'reason',
        value: '{"b":1, "a":  2} \u00e9 👩‍👩‍👧',
      } as const
      await log.keep(turn(id, { events: [odd] }))
      expect(JSON.stringify((await log.read(id)).events)).to.equal(JSON.stringify([odd]))
    })

    it('pages through all events by their numbers', async () => {
      await log.keep(turn(id, { events: [started('e1'), started('e2'), started('e3')] }))
      expect(await log.since(id, 1, 1)).to.deep.equal([{ seq: 2, event: started('e2') }])
      expect((await log.since(id, 0, 10)).map((row) => row.seq)).to.deep.equal([1, 2, 3])
    })

    it('finds an event by its id, in its own conversation only', async () => {
      await log.keep(turn(id, { events: [started('e1')] }))
      expect(await log.event(id, 'e1')).to.deep.equal(started('e1'))
      expect(await log.event(await newConversation(open()), 'e1')).to.equal(null)
    })

    it('keeps events, outbox rows and what was read together', async () => {
      const outbox = [delivery(id, 'e2')]
      await log.keep(turn(id, { events: [started('e1'), started('e2')], outbox, readSeqs: [1] }))
      expect((await log.read(id)).version).to.equal(2)
      expect(await sqlOutbox(open()).open(id)).to.deep.equal(outbox)
      expect(await sqlMailbox(open()).waiting(id, 10)).to.deep.equal([])
    })

    it('refuses a turn that was decided on a shorter log, and keeps nothing of it', async () => {
      await log.keep(turn(id, { events: [started('e1')] }))
      const late = turn(id, { events: [started('e2')], outbox: [delivery(id, 'e2')], readSeqs: [1] })
      expect(await failure(log.keep(late))).to.be.instanceOf(ConflictError)
      await expectUntouched(1)
    })

    it('refuses a turn whose messages somebody else has read, and keeps nothing of it', async () => {
      await log.keep(turn(id, { readSeqs: [1] }))
      const { conversationId: other } = await sqlMailbox(open()).deposit(message())
      const events = [started('e1')]
      expect(await failure(log.keep(turn(id, { events, readSeqs: [1] })))).to.be.instanceOf(ConflictError)
      expect(await failure(log.keep(turn(other, { events, readSeqs: [1, 2] })))).to.be.instanceOf(
        ConflictError,
      )
      expect((await log.read(id)).version).to.equal(0)
      expect((await log.read(other)).version).to.equal(0)
    })

    it('keeps nothing of a turn when one row cannot be written', async () => {
      const badTime = { ...started('e2'), at: 'no time at all' }
      const events = [started('e1'), badTime]
      const error = await failure(log.keep(turn(id, { events, outbox: [delivery(id, 'e1')], readSeqs: [1] })))
      expect(error.message).to.match(/^\[store\] log\.keep failed \(22007\)/)
      await expectUntouched(0)

      const twice = [delivery(id, 'e1'), delivery(id, 'e1')]
      await failure(log.keep(turn(id, { events: [started('e1')], outbox: twice, readSeqs: [1] })))
      await expectUntouched(0)
    })

    it('lets one of two turns win that were decided at once', async () => {
      const turns = ['a', 'b'].map((event) => turn(id, { events: [started(event)], readSeqs: [1] }))
      const results = await Promise.allSettled(turns.map((one) => log.keep(one)))
      expect(results.map((result) => result.status).sort()).to.deep.equal(['fulfilled', 'rejected'])
      expect((await log.read(id)).events).to.have.length(1)
    })

    it('tells no words of a person in an error', async () => {
      const bad = { ...started('e1', 'my secret wish'), at: 'my secret time' }
      const error = await failure(log.keep(turn(id, { events: [bad] })))
      expect(JSON.stringify([error.message, error.stack, error.cause])).not.to.include('secret')
    })

    it('lists conversations, the latest activity first', async () => {
      const early = sqlMailbox(open(), { now: () => at('23:00:00') })
      const late = sqlMailbox(open(), { now: () => at('23:30:00') })
      const { conversationId: first } = await early.deposit(message())
      const { conversationId: second } = await late.deposit(message({ thread: 'latest' }))
      expect((await log.conversations(2)).slice(0, 2)).to.deep.equal([second, first])
      expect(await log.conversation(second)).to.deep.equal({
        id: second,
        channel: 'web',
        account: 'shop',
        thread: 'latest',
        version: 0,
        startedAt: at('23:30:00'),
      })
    })

    async function expectUntouched(version: number): Promise<void> {
      expect((await log.read(id)).version).to.equal(version)
      expect(await sqlOutbox(open()).open(id)).to.deep.equal([])
      expect(await sqlMailbox(open()).waiting(id, 10)).to.have.length(1)
    }
  })
}
