import { expect } from 'chai'
import type { Mailbox } from '../../store/mailbox.ts'
import { sqlLog } from '../../store/sql/log.ts'
import { sqlMailbox } from '../../store/sql/mailbox.ts'
import { at, failure, message, newConversation, noon, turn, unique } from './samples.ts'
import type { Open } from './samples.ts'

export function mailboxContract(open: Open): void {
  describe('the mailbox', () => {
    let mailbox: Mailbox
    beforeEach(() => {
      mailbox = sqlMailbox(open(), { now: () => noon })
    })

    it('keeps a message, and the first one of a thread makes its conversation', async () => {
      const first = message()
      expect(await mailbox.find(first)).to.equal(null)
      const { conversationId, isDuplicate } = await mailbox.deposit(first)
      expect(isDuplicate).to.equal(false)
      expect(conversationId).to.match(/^c-/)
      expect(await mailbox.find(first)).to.equal(conversationId)
      expect(await mailbox.waiting(conversationId, 10)).to.deep.equal([
        { seq: 1, receivedAt: noon, attempts: 0, arrival: { type: 'message', message: first } },
      ])
    })

    it('gives the messages of a thread back in the order in which they came', async () => {
      const thread = unique('thread')
      const { conversationId } = await mailbox.deposit(message({ thread, text: '1' }))
      await mailbox.deposit(message({ text: 'elsewhere' }))
      for (const text of ['2', '3', '4']) await mailbox.deposit(message({ thread, text }))
      const rows = await mailbox.waiting(conversationId, 3)
      expect(rows.map((row) => row.seq)).to.deep.equal([1, 2, 3])
      const texts = rows.map(({ arrival }) => arrival.type === 'message' && arrival.message.text)
      expect(texts).to.deep.equal(['1', '2', '3'])
    })

    it('drops a key that was kept before, and names the conversation of the first one', async () => {
      const first = message()
      const { conversationId } = await mailbox.deposit(first)
      const again = await mailbox.deposit({ ...first, text: 'another text' })
      expect(again).to.deep.equal({ conversationId, isDuplicate: true })
      const elsewhere = await mailbox.deposit({ ...first, thread: unique('thread') })
      expect(elsewhere).to.deep.equal({ conversationId, isDuplicate: true })
      await mailbox.deposit(message({ thread: first.thread }))
      expect((await mailbox.waiting(conversationId, 10)).map((row) => row.seq)).to.deep.equal([1, 2])
    })

    it('keeps the same key of another account or channel', async () => {
      const first = message()
      await mailbox.deposit(first)
      expect((await mailbox.deposit({ ...first, account: 'other' })).isDuplicate).to.equal(false)
      expect((await mailbox.deposit({ ...first, channel: 'slack' })).isDuplicate).to.equal(false)
    })

    it('keeps one row when the same message arrives ten times at once', async () => {
      const same = message()
      const all = await Promise.all(Array.from({ length: 10 }, () => mailbox.deposit(same)))
      expect(all.filter((one) => !one.isDuplicate)).to.have.length(1)
      expect(new Set(all.map((one) => one.conversationId)).size).to.equal(1)
      expect(await mailbox.waiting(all[0]!.conversationId, 20)).to.have.length(1)
    })

    it('numbers messages that arrive at once without a gap', async () => {
      const thread = unique('thread')
      const all = await Promise.all(Array.from({ length: 20 }, () => mailbox.deposit(message({ thread }))))
      const rows = await mailbox.waiting(all[0]!.conversationId, 50)
      expect(rows.map((row) => row.seq)).to.deep.equal(Array.from({ length: 20 }, (_, index) => index + 1))
    })

    it('keeps a text that is no clean Unicode', async () => {
      const { conversationId } = await mailbox.deposit(message({ text: 'cut \ud83d, nul \0, whole 👟' }))
      const [row] = await mailbox.waiting(conversationId, 1)
      expect(row!.arrival).to.have.nested.property('message.text', 'cut \ufffd, nul \ufffd, whole 👟')
    })

    it('takes what comes from inside the hub, once per key', async () => {
      const id = await newConversation(open())
      const arrival = { type: 'job-failed', requestId: 'r-1' } as const
      expect(await mailbox.put(id, 'r-1', arrival)).to.deep.equal({ conversationId: id, isDuplicate: false })
      expect(await mailbox.put(id, 'r-1', arrival)).to.deep.equal({ conversationId: id, isDuplicate: true })
      const other = await newConversation(open())
      expect((await mailbox.put(other, 'r-1', arrival)).isDuplicate).to.equal(false)
      expect((await mailbox.waiting(id, 10)).map((row) => row.arrival.type)).to.deep.equal([
        'message',
        'job-failed',
      ])
    })

    it('refuses to put into a conversation that there is not', async () => {
      const arrival = { type: 'handed-back', by: 'agent' } as const
      expect((await failure(mailbox.put('c-none', 'k', arrival))).message).to.include(
        "no conversation 'c-none'",
      )
    })

    it('counts failed tries and shows read rows no more', async () => {
      const database = open()
      const id = await newConversation(database)
      await mailbox.recordFailure(id, [1], 'the model did not load')
      expect((await mailbox.waiting(id, 10))[0]!.attempts).to.equal(1)
      await sqlLog(database).keep(turn(id, { readSeqs: [1] }))
      expect(await mailbox.waiting(id, 10)).to.deep.equal([])
    })

    it('names the conversations that wait since before a time', async () => {
      const early = sqlMailbox(open(), { now: () => at('08:00:00') })
      const late = sqlMailbox(open(), { now: () => at('08:10:00') })
      const { conversationId: old } = await early.deposit(message())
      const { conversationId: fresh } = await late.deposit(message())
      const waiting = await mailbox.conversationsWaiting(at('08:05:00'), 1000)
      expect(waiting).to.include(old)
      expect(waiting).not.to.include(fresh)
      expect(await mailbox.conversationsWaiting(at('08:05:00'), 1)).to.deep.equal([old])
    })
  })
}
