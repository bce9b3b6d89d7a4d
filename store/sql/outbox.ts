import { and, asc, eq, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm'
import type { Database } from '../database.ts'
import type { Outbox, Outcome, TakenItem } from '../outbox.ts'
import { outbox } from '../schema/conversation.ts'
import { withoutValues } from './errors.ts'

const item = {
  id: outbox.id,
  conversationId: outbox.conversationId,
  eventId: outbox.eventId,
  kind: outbox.kind,
  target: outbox.target,
}
const taken = { ...item, attempt: outbox.attempt }

/** Written out, so that the partial index is found. */
const isUnfinished = sql`${outbox.state} in ('pending', 'sending')`

const STOPPED = 'Whoever was sending this stopped before it knew whether it arrived.'
const NOTE_MAX = 500

export function sqlOutbox({ db }: Database): Outbox {
  return withoutValues<Outbox>('outbox', {
    open: (conversationId) =>
      db
        .select(item)
        .from(outbox)
        .where(and(eq(outbox.conversationId, conversationId), isUnfinished))
        .orderBy(asc(outbox.seq)),

    async takeDelivery(conversationId, channel, { leaseMs, now, mayRepeat }) {
      const isOurs = and(
        eq(outbox.conversationId, conversationId),
        eq(outbox.kind, 'delivery'),
        eq(outbox.target, channel),
      )
      if (!mayRepeat) {
        await db
          .update(outbox)
          .set({ state: 'in_doubt', note: STOPPED, leaseUntil: null })
          .where(and(isOurs, eq(outbox.state, 'sending'), lte(outbox.leaseUntil, now)))
      }
      // `for update` makes a second worker wait here; it then finds the row taken, and takes nothing.
      const oldest = db
        .select({ id: outbox.id })
        .from(outbox)
        .where(and(isOurs, isUnfinished))
        .orderBy(asc(outbox.seq))
        .limit(1)
        .for('update')
      return take(sql`${outbox.id} = (${oldest})`, now, leaseMs)
    },

    takeJob: (id, { leaseMs, now }) => take(and(eq(outbox.id, id), eq(outbox.kind, 'job'))!, now, leaseMs),

    async finish({ id, attempt }, outcome) {
      // A late word still settles a doubt, but what was sent stays sent.
      const mayBe =
        outcome.state === 'pending' ? (['sending'] as const) : (['pending', 'sending', 'in_doubt'] as const)
      const isOwn = outcome.state === 'pending' ? eq(outbox.attempt, attempt) : undefined
      await db
        .update(outbox)
        .set({ state: outcome.state, leaseUntil: null, ...details(outcome) })
        .where(and(eq(outbox.id, id), inArray(outbox.state, [...mayBe]), isOwn))
    },

    overdue: (before, now, limit) =>
      db
        .select(item)
        .from(outbox)
        .where(and(isUnfinished, isFree(now), lt(outbox.createdAt, before)))
        .orderBy(asc(outbox.createdAt), asc(outbox.seq))
        .limit(limit),
  })

  async function take(
    which: ReturnType<typeof sql>,
    now: string,
    leaseMs: number,
  ): Promise<TakenItem | null> {
    const leaseUntil = new Date(Date.parse(now) + leaseMs).toISOString()
    const [row] = await db
      .update(outbox)
      .set({ state: 'sending', attempt: sql`${outbox.attempt} + 1`, leaseUntil, notBefore: null })
      .where(and(which, isFree(now)))
      .returning(taken)
    return row ?? null
  }
}

/** Due, and nobody works on it. */
const isFree = (now: string) =>
  or(
    and(eq(outbox.state, 'pending'), or(isNull(outbox.notBefore), lte(outbox.notBefore, now))),
    and(eq(outbox.state, 'sending'), lte(outbox.leaseUntil, now)),
  )

function details(outcome: Outcome): Partial<typeof outbox.$inferInsert> {
  switch (outcome.state) {
    case 'sent':
      return { platformId: outcome.platformId, note: outcome.note?.slice(0, NOTE_MAX) ?? null }
    case 'failed':
    case 'in_doubt':
      return { note: outcome.reason.slice(0, NOTE_MAX) }
    case 'pending':
      return { note: outcome.reason.slice(0, NOTE_MAX), notBefore: outcome.notBefore }
  }
}
