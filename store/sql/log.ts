import { and, asc, desc, eq, gt, gte, sql } from 'drizzle-orm'
import type { Database, Drizzle } from '../database.ts'
import { ConflictError } from '../log.ts'
import type { DecidedTurn, EventLog } from '../log.ts'
import { conversation, event } from '../schema/conversation.ts'
import { withoutValues } from './errors.ts'
import { systemNow } from './settings.ts'
import type { Settings } from './settings.ts'

export function sqlLog({ db }: Database, settings: Settings = {}): EventLog {
  const { now = systemNow } = settings

  return withoutValues<EventLog>('log', {
    async read(conversationId) {
      const sessionStart = sql`coalesce((
        select max(seq) from hub.event where conversation_id = ${conversationId} and type = 'session-started'
      ), 1)`
      const rows = await db
        .select({ version: conversation.version, body: event.body })
        .from(conversation)
        .leftJoin(event, and(eq(event.conversationId, conversation.id), gte(event.seq, sessionStart)))
        .where(eq(conversation.id, conversationId))
        .orderBy(asc(event.seq))
      return {
        version: rows[0]?.version ?? 0,
        events: rows.flatMap((row) => (row.body === null ? [] : [row.body])),
      }
    },

    since: (conversationId, after, limit) =>
      db
        .select({ seq: event.seq, event: event.body })
        .from(event)
        .where(and(eq(event.conversationId, conversationId), gt(event.seq, after)))
        .orderBy(asc(event.seq))
        .limit(limit),

    async event(conversationId, eventId) {
      const [row] = await db
        .select({ body: event.body })
        .from(event)
        .where(and(eq(event.conversationId, conversationId), eq(event.id, eventId)))
      return row?.body ?? null
    },

    keep: (turn) => keep(db, turn, now()),

    async conversation(conversationId) {
      const [row] = await db
        .select({
          id: conversation.id,
          channel: conversation.channel,
          account: conversation.account,
          thread: conversation.thread,
          version: conversation.version,
          startedAt: conversation.startedAt,
        })
        .from(conversation)
        .where(eq(conversation.id, conversationId))
      return row ?? null
    },

    async conversations(limit) {
      const rows = await db
        .select({ id: conversation.id })
        .from(conversation)
        .orderBy(desc(conversation.activeAt))
        .limit(limit)
      return rows.map((row) => row.id)
    },
  })
}

/**
 * One statement, so one round trip: nothing of the turn is written unless the log has the expected length and all
 * its mailbox rows are still unread.
 */
async function keep(db: Drizzle, turn: DecidedTurn, now: string): Promise<void> {
  const { conversationId, expectedVersion, events } = turn
  const ids = new Set(events.map(({ id }) => id))
  const stray = turn.outbox.find((item) => !ids.has(item.eventId))
  if (stray) throw new Error(`[store] Outbox row '${stray.id}' is of no event of its turn.`)

  const seqs = [...new Set(turn.readSeqs)]
  const at = sql`${now}::timestamptz`
  const { rows } = (await db.execute(sql`
    with unread as (
      select seq from hub.mailbox
      where conversation_id = ${conversationId} and seq = any(${`{${seqs.join()}}`}::int[]) and done_at is null
      order by seq
      for update
    ), moved as (
      update hub.conversation set version = version + ${events.length}, active_at = ${at}
      where id = ${conversationId} and version = ${expectedVersion}
        and (select count(*) from unread) = ${seqs.length}
      returning id
    ), new_event as (
      select body, body->>'id' as id, ${expectedVersion} + place::int as seq
      from json_array_elements(${sql.param(events, event.body)}::json) with ordinality as list (body, place)
    ), logged as (
      insert into hub.event (conversation_id, seq, id, input_id, type, at, body)
      select moved.id, e.seq, e.id, body->>'inputId', body->>'type', (body->>'at')::timestamptz, body
      from moved, new_event e
    ), noted as (
      insert into hub.outbox (id, conversation_id, seq, event_id, kind, target, state, created_at)
      select item.id, moved.id, e.seq, e.id, item.kind, item.target, 'pending', ${at}
      from moved,
        jsonb_to_recordset(${sql.param(turn.outbox, event.body)}::jsonb)
          as item (id text, "eventId" text, kind text, target text)
        join new_event e on e.id = item."eventId"
    ), done as (
      update hub.mailbox as message set done_at = ${at}
      from moved, unread
      where message.conversation_id = moved.id and message.seq = unread.seq
    )
    select id from moved`)) as { readonly rows: readonly unknown[] }
  if (rows.length === 0) throw new ConflictError(conversationId)
}
