import { and, asc, eq, inArray, isNull, lt, min, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Database } from '../database.ts'
import type { Arrival, Deposited, Mailbox } from '../mailbox.ts'
import { conversation, mailbox } from '../schema/conversation.ts'
import { isTaken, withoutValues } from './errors.ts'
import { systemNewId, systemNow } from './settings.ts'
import type { Settings } from './settings.ts'

const REASON_MAX = 500

export function sqlMailbox({ db }: Database, settings: Settings = {}): Mailbox {
  const { now = systemNow, newId = systemNewId } = settings

  return withoutValues<Mailbox>('mailbox', {
    async deposit(message) {
      const { channel, account, thread, key } = message
      const deposited = await keep({ channel, account, key }, { type: 'message', message }, (at, isNew) => {
        const row = sql`${`c-${newId()}`}, ${channel}, ${account}, ${thread}, 2, 0, ${at}, ${at}`
        return sql`
          insert into hub.conversation as known
            (id, channel, account, thread, next_seq, version, started_at, active_at)
          select ${row} where ${isNew}
          on conflict (channel, account, thread)
            do update set next_seq = known.next_seq + 1, active_at = excluded.active_at
          returning id, next_seq - 1 as seq`
      })
      return deposited!
    },

    async put(conversationId, key, arrival) {
      const deposited = await keep(
        { channel: 'hub', account: conversationId, key },
        arrival,
        (at, isNew) => sql`
          update hub.conversation set next_seq = next_seq + 1, active_at = ${at}
          where id = ${conversationId} and ${isNew}
          returning id, next_seq - 1 as seq`,
      )
      if (!deposited)
        throw new Error(`[store] There is no conversation '${conversationId}' to put '${key}' into.`)
      return deposited
    },

    waiting: (conversationId, limit) =>
      db
        .select({
          seq: mailbox.seq,
          receivedAt: mailbox.receivedAt,
          attempts: mailbox.attempts,
          arrival: mailbox.arrival,
        })
        .from(mailbox)
        .where(and(eq(mailbox.conversationId, conversationId), isNull(mailbox.doneAt)))
        .orderBy(asc(mailbox.seq))
        .limit(limit),

    async recordFailure(conversationId, seqs, reason) {
      if (seqs.length === 0) return
      await db
        .update(mailbox)
        .set({ attempts: sql`${mailbox.attempts} + 1`, lastError: reason.slice(0, REASON_MAX) })
        .where(and(eq(mailbox.conversationId, conversationId), inArray(mailbox.seq, [...seqs])))
    },

    async conversationsWaiting(before, limit) {
      const rows = await db
        .select({ id: mailbox.conversationId })
        .from(mailbox)
        .where(and(isNull(mailbox.doneAt), lt(mailbox.receivedAt, before)))
        .groupBy(mailbox.conversationId)
        .orderBy(min(mailbox.receivedAt))
        .limit(limit)
      return rows.map((row) => row.id)
    },

    async find({ channel, account, thread }) {
      const [row] = await db
        .select({ id: conversation.id })
        .from(conversation)
        .where(
          and(
            eq(conversation.channel, channel),
            eq(conversation.account, account),
            eq(conversation.thread, thread),
          ),
        )
      return row?.id ?? null
    },
  })

  /**
   * One statement: takes the conversation's next number, which makes every other deposit to it wait its turn, and
   * writes the row. null: there is no such conversation.
   */
  async function keep(
    name: { readonly channel: string; readonly account: string; readonly key: string },
    arrival: Arrival,
    takeNumber: (at: SQL, isNew: SQL) => SQL,
  ): Promise<Deposited | null> {
    const { channel, account, key } = name
    const at = sql`${now()}::timestamptz`
    const statement = sql`
      with first as (
        select conversation_id from hub.mailbox
        where channel = ${channel} and account = ${account} and key = ${key}
      ), numbered as (
        ${takeNumber(at, sql`not exists (select from first)`)}
      ), kept as (
        insert into hub.mailbox (conversation_id, seq, channel, account, key, arrival, received_at)
        select id, seq, ${channel}, ${account}, ${key}, ${sql.param(arrival, mailbox.arrival)}::jsonb, ${at}
        from numbered
      )
      select conversation_id as "conversationId", true as "isDuplicate" from first
      union all select id, false from numbered`
    try {
      return await only(statement)
    } catch (error) {
      // The same key came twice at once and the other one is kept: nothing of ours is, not even the number.
      if (isTaken(error)) return only(statement)
      throw error
    }
  }

  async function only(statement: SQL): Promise<Deposited | null> {
    const { rows } = (await db.execute(statement)) as { readonly rows: readonly Deposited[] }
    return rows[0] ?? null
  }
}
