import { expect } from 'chai'
import type { Outbox } from '../../store/outbox.ts'
import { sqlLog } from '../../store/sql/log.ts'
import { sqlOutbox } from '../../store/sql/outbox.ts'
import { at, delivery, newConversation, newDeliveries, noon, started, turn } from './samples.ts'
import type { Open } from './samples.ts'

const minute = { leaseMs: 60_000, now: noon, mayRepeat: false }
const sent = { state: 'sent', platformId: 'p-1', note: null } as const

export function outboxContract(open: Open): void {
  describe('the outbox', () => {
    let outbox: Outbox
    beforeEach(() => {
      outbox = sqlOutbox(open())
    })

    it('hands deliveries out oldest first, and none overtakes the one that is being sent', async () => {
      const [id, [first, second]] = await newDeliveries(open(), 'web', 'web')
      expect(await outbox.takeDelivery(id, 'web', minute)).to.deep.equal({
        ...delivery(id, 'e1'),
        attempt: 1,
      })
      expect(await outbox.takeDelivery(id, 'web', minute)).to.equal(null)
      await outbox.finish({ id: first!, attempt: 1 }, sent)
      expect(await outbox.takeDelivery(id, 'web', minute)).to.include({ id: second, attempt: 1 })
      await outbox.finish({ id: second!, attempt: 1 }, sent)
      expect(await outbox.takeDelivery(id, 'web', minute)).to.equal(null)
      expect(await outbox.open(id)).to.deep.equal([])
    })

    it('keeps channels and conversations apart', async () => {
      const [id, [, slack]] = await newDeliveries(open(), 'web', 'slack')
      const [other, [web]] = await newDeliveries(open(), 'web')
      await outbox.takeDelivery(id, 'web', minute)
      expect(await outbox.takeDelivery(id, 'slack', minute)).to.include({ id: slack })
      expect(await outbox.takeDelivery(other, 'web', minute)).to.include({ id: web })
    })

    it('gives a delivery to one of ten workers', async () => {
      const [id] = await newDeliveries(open(), 'web', 'web', 'web')
      const all = await Promise.all(Array.from({ length: 10 }, () => outbox.takeDelivery(id, 'web', minute)))
      expect(all.filter((item) => item !== null)).to.have.length(1)
    })

    it('repeats a delivery whose lease ran out, where a repeat does no harm', async () => {
      const [id, [first]] = await newDeliveries(open(), 'web')
      await outbox.takeDelivery(id, 'web', minute)
      const later = { ...minute, now: at('12:01:00'), mayRepeat: true }
      expect(await outbox.takeDelivery(id, 'web', later)).to.include({ id: first, attempt: 2 })
      expect(await outbox.takeDelivery(id, 'web', later)).to.equal(null)
    })

    it('doubts a delivery whose lease ran out, where a repeat would be seen, and sends the next', async () => {
      const [id, [first, second]] = await newDeliveries(open(), 'web', 'web')
      await outbox.takeDelivery(id, 'web', minute)
      const later = { ...minute, now: at('12:01:00') }
      expect(await outbox.takeDelivery(id, 'web', later)).to.include({ id: second, attempt: 1 })
      expect((await outbox.open(id)).map((item) => item.id)).to.deep.equal([second])
      await outbox.finish(
        { id: first!, attempt: 1 },
        { state: 'pending', notBefore: noon, reason: 'too late to try again' },
      )
      expect((await outbox.open(id)).map((item) => item.id)).to.deep.equal([second])
    })

    it('waits for the time that a platform asked for, and lets nothing overtake', async () => {
      const [id, [first]] = await newDeliveries(open(), 'web', 'web')
      await outbox.takeDelivery(id, 'web', minute)
      await outbox.finish(
        { id: first!, attempt: 1 },
        { state: 'pending', notBefore: at('12:00:30'), reason: 'too many' },
      )
      expect(await outbox.takeDelivery(id, 'web', { ...minute, now: at('12:00:29') })).to.equal(null)
      const due = await outbox.takeDelivery(id, 'web', { ...minute, now: at('12:00:30') })
      expect(due).to.include({ id: first, attempt: 2 })
    })

    it('goes on after a delivery that failed for good', async () => {
      const [id, [first, second]] = await newDeliveries(open(), 'web', 'web')
      await outbox.takeDelivery(id, 'web', minute)
      await outbox.finish({ id: first!, attempt: 1 }, { state: 'failed', reason: 'the chat was closed' })
      expect(await outbox.takeDelivery(id, 'web', minute)).to.include({ id: second })
    })

    it('never calls a sent delivery anything else', async () => {
      const [id, [first]] = await newDeliveries(open(), 'web')
      await outbox.takeDelivery(id, 'web', minute)
      await outbox.finish({ id: first!, attempt: 1 }, sent)
      await outbox.finish(
        { id: first!, attempt: 1 },
        { state: 'pending', notBefore: noon, reason: 'a late word' },
      )
      expect(await outbox.open(id)).to.deep.equal([])
    })

    it('gives a job to one worker, and to the next when its lease ran out', async () => {
      const id = await newJob()
      const [one, two] = await Promise.all([outbox.takeJob(id, minute), outbox.takeJob(id, minute)])
      expect([one, two].filter((item) => item !== null)).to.have.length(1)
      const later = { leaseMs: 60_000, now: at('12:01:00') }
      expect(await outbox.takeJob(id, later)).to.include({ id, kind: 'job', target: 'shop', attempt: 2 })
      await outbox.finish({ id, attempt: 2 }, sent)
      expect(await outbox.takeJob(id, { ...later, now: at('13:00:00') })).to.equal(null)
    })

    it('is not put back by a worker whose lease ran out', async () => {
      const id = await newJob()
      await outbox.takeJob(id, minute)
      const later = { leaseMs: 60_000, now: at('12:01:00') }
      await outbox.takeJob(id, later)
      await outbox.finish({ id, attempt: 1 }, { state: 'pending', notBefore: noon, reason: 'a late word' })
      expect(await outbox.takeJob(id, later)).to.equal(null)
    })

    it('names what nobody works on, for the sweeper', async () => {
      const [fresh] = await newDeliveries(open(), 'web')
      const [taken] = await newDeliveries(open(), 'web')
      const [waits, [row]] = await newDeliveries(open(), 'web')
      await outbox.takeDelivery(taken, 'web', minute)
      await outbox.takeDelivery(waits, 'web', minute)
      await outbox.finish(
        { id: row!, attempt: 1 },
        { state: 'pending', notBefore: at('12:30:00'), reason: 'too many' },
      )

      expect(await overdue(noon, at('12:00:01'))).to.deep.equal([])
      expect(await overdue(at('12:00:01'), at('12:00:01'))).to.deep.equal([fresh])
      expect(await overdue(at('12:00:01'), at('12:01:00'))).to.have.members([fresh, taken])
      expect(await overdue(at('12:00:01'), at('12:30:00'))).to.have.members([fresh, taken, waits])

      async function overdue(before: string, now: string): Promise<string[]> {
        const items = await outbox.overdue(before, now, 1000)
        return items.map((item) => item.conversationId).filter((id) => [fresh, taken, waits].includes(id))
      }
    })

    async function newJob(): Promise<string> {
      const conversation = await newConversation(open())
      const job = { ...delivery(conversation, 'e1', 'shop'), kind: 'job' as const }
      await sqlLog(open()).keep(turn(conversation, { events: [started('e1')], outbox: [job] }))
      return job.id
    }
  })
}
