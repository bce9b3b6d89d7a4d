import { expect } from 'chai'
import { sqlVerifications } from '../../store/sql/verification.ts'
import {
  ATTEMPTS_MAX,
  ISSUES_PER_HOUR,
  type IssuedCode,
  type Verifications,
} from '../../store/verification.ts'
import type { Open } from './samples.ts'

const NOW = '2026-11-23T12:00:00.000Z'
const LATER = '2026-11-23T12:10:00.000Z'

/** One-time codes: single use of a request, counted tries, an end. */
export function verificationContract(open: Open): void {
  describe('one-time codes', () => {
    let conversations = 0
    let codes: Verifications
    before(() => {
      codes = sqlVerifications(open())
    })

    it('prove a customer', async () => {
      const code = await issued()
      expect(await codes.proven(code.conversationId)).to.equal(null)
      expect(await attempt(code.conversationId, 'wrong', NOW)).to.equal('wrong')
      expect(await attempt(code.conversationId, 'hash', NOW)).to.equal('right')
      expect(await codes.proven(code.conversationId)).to.equal(code.customerId)
    })

    it('are kept once for a request, and anew for another', async () => {
      const code = await issued()
      expect(await codes.issue({ ...code, codeHash: 'late' })).to.equal('issued')
      await attempt(code.conversationId, 'hash', NOW)
      expect(await codes.issue({ ...code, requestId: 'second', codeHash: 'other' })).to.equal('issued')
      expect(await codes.proven(code.conversationId)).to.equal(null)
      expect(await attempt(code.conversationId, 'hash', NOW)).to.equal('wrong')
    })

    it('count no more after too many wrong ones, even tried at once', async () => {
      const { conversationId } = await issued()
      await Promise.all(Array.from({ length: ATTEMPTS_MAX }, () => attempt(conversationId, 'wrong', NOW)))
      expect(await attempt(conversationId, 'hash', NOW)).to.equal('over')
      expect(await codes.proven(conversationId)).to.equal(null)
    })

    it('count no more when their time is over', async () => {
      const { conversationId } = await issued()
      expect(await attempt(conversationId, 'hash', LATER)).to.equal('over')
    })

    it('that were sent to nobody are always wrong', async () => {
      const { conversationId } = await issued({ customerId: null })
      expect(await attempt(conversationId, 'hash', NOW)).to.equal('wrong')
      expect(await attempt('c-none', 'hash', NOW)).to.equal('over')
    })

    it('are good once, though the same request may ask again', async () => {
      const { conversationId } = await issued()
      expect(await attempt(conversationId, 'hash', NOW, 'r-1')).to.equal('right')
      expect(await attempt(conversationId, 'hash', NOW, 'r-1')).to.equal('right')
      expect(await attempt(conversationId, 'hash', NOW, 'r-2')).to.equal('over')
    })

    it('are not sent without end to one customer, in however many conversations', async () => {
      const customerId = 'customer-flooded'
      for (let times = 0; times < ISSUES_PER_HOUR; times++)
        await issued({ customerId, requestId: `flood-${times}` })
      const code = {
        conversationId: 'c-flood',
        requestId: 'one more',
        customerId,
        codeHash: 'hash',
        at: NOW,
        expiresAt: LATER,
      }
      expect(await codes.issue(code)).to.equal('over')
      const nextHour = '2026-11-23T13:00:01.000Z'
      expect(await codes.issue({ ...code, at: nextHour })).to.equal('issued')
    })

    let requests = 0
    function attempt(conversationId: string, codeHash: string, now: string, requestId = `try-${++requests}`) {
      return codes.attempt({ conversationId, requestId, codeHash, now })
    }

    async function issued(more: Partial<IssuedCode> = {}): Promise<IssuedCode> {
      const conversationId = `c-verify-${++conversations}`
      const code = {
        conversationId,
        requestId: 'first',
        customerId: `customer-${conversations}`,
        codeHash: 'hash',
        at: NOW,
        expiresAt: LATER,
        ...more,
      }
      expect(await codes.issue(code)).to.equal('issued')
      return code
    }
  })
}
