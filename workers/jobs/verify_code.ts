import { createHash } from 'node:crypto'
import type { JobResult } from '../../core/event.ts'
import { found, refused } from '../job-results.ts'
import { defineJob, type JobParts, type JobRequest } from '../job.ts'

const LIVES_MS = 600_000

/**
 * Sends a one-time code to the contact on file, and compares the one that comes back. What is said does not tell
 * whether there is such a customer.
 */
export default defineJob({
  name: 'verify_code',
  lane: 'shop',
  reasons: ['sign-in', 'wrong-code', 'code-over'],
  async run(request, parts) {
    const { email, verification_code: code } = request.data
    if (!parts.letters) return refused('sign-in')
    if (typeof code === 'string') return compare(code, request, parts)
    if (typeof email === 'string') await send(email, request, parts)
    return found()
  },
})

async function send(email: string, { id, conversationId, now }: JobRequest, parts: JobParts): Promise<void> {
  const customer = await parts.shop.customerByEmail(email)
  const code = parts.codeOf(id)
  const issued = await parts.verifications.issue({
    conversationId,
    requestId: id,
    customerId: customer?.id ?? null,
    codeHash: hash(code, conversationId),
    at: now,
    expiresAt: new Date(Date.parse(now) + LIVES_MS).toISOString(),
  })
  // A repeated request sends its code again: better twice than never.
  if (!customer || issued === 'over') return
  await parts.letters?.send({ customerId: customer.id, kind: 'verification-code', values: { code } })
}

async function compare(code: string, request: JobRequest, parts: JobParts): Promise<JobResult> {
  const { id: requestId, conversationId, now } = request
  const codeHash = hash(code, conversationId)
  switch (await parts.verifications.attempt({ conversationId, requestId, codeHash, now })) {
    case 'right':
      return found()
    case 'wrong':
      return { outcome: 'refused', reason: 'wrong-code', slot: 'verification_code', values: {} }
    case 'over':
      return refused('code-over')
  }
}

/** The conversation goes into the hash, so that a code is worth nothing in another one. */
const hash = (code: string, conversationId: string) =>
  createHash('sha256').update(`${conversationId}.${code}`).digest('hex')
