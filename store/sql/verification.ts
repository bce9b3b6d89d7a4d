import { and, eq, gt, isNotNull, ne, sql, sum } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { verification } from '../schema/verification.ts'
import { ATTEMPTS_MAX, ISSUES_PER_HOUR, type Verifications } from '../verification.ts'
import { withoutValues } from './errors.ts'

const HOUR_MS = 3_600_000

export function sqlVerifications({ db }: Database): Verifications {
  return withoutValues<Verifications>('verification', {
    async issue({ at, ...code }) {
      const hourAgo = new Date(Date.parse(at) - HOUR_MS).toISOString()
      if (code.customerId !== null) {
        const isRecent = and(eq(verification.customerId, code.customerId), gt(verification.issuedAt, hourAgo))
        const isAnother = ne(verification.requestId, code.requestId)
        const [row] = await db
          .select({ issues: sum(verification.issues) })
          .from(verification)
          .where(and(isRecent, isAnother))
        if (Number(row?.issues ?? 0) >= ISSUES_PER_HOUR) return 'over'
      }
      const fresh = { ...code, issuedAt: at, attempts: 0, provenAt: null, provenBy: null }
      const isSoon = sql`${verification.issuedAt} > ${hourAgo}`
      await db
        .insert(verification)
        .values(fresh)
        .onConflictDoUpdate({
          target: verification.conversationId,
          set: { ...fresh, issues: sql`case when ${isSoon} then ${verification.issues} + 1 else 1 end` },
          setWhere: ne(verification.requestId, code.requestId),
        })
      return 'issued'
    },

    async attempt({ conversationId, requestId, codeHash, now }) {
      // One statement, so that tries at the same time are all counted.
      const isRight = sql`${verification.codeHash} = ${codeHash} and ${verification.customerId} is not null`
      const isGood = sql`${verification.attempts} < ${ATTEMPTS_MAX} and ${verification.expiresAt} > ${now}
        and ${verification.provenAt} is null`
      const [row] = await db
        .update(verification)
        .set({
          attempts: sql`${verification.attempts} + 1`,
          provenAt: sql`case when ${isRight} and ${isGood} then ${now} else ${verification.provenAt} end`,
          provenBy: sql`case when ${isRight} and ${isGood} then ${requestId} else ${verification.provenBy} end`,
        })
        .where(eq(verification.conversationId, conversationId))
        .returning({
          isRight: sql<boolean>`${isRight} and ${verification.provenBy} = ${requestId}`,
          isOver: sql<boolean>`${verification.attempts} > ${ATTEMPTS_MAX} or ${verification.expiresAt} <= ${now}
            or ${verification.provenAt} is not null`,
        })
      if (row?.isRight) return 'right'
      return !row || row.isOver ? 'over' : 'wrong'
    },

    async proven(conversationId) {
      const [row] = await db
        .select({ customerId: verification.customerId })
        .from(verification)
        .where(and(eq(verification.conversationId, conversationId), isNotNull(verification.provenAt)))
      return row?.customerId ?? null
    },
  })
}
