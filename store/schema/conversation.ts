import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import type { Event } from '../../core/event.ts'
import type { Arrival } from '../mailbox.ts'
import type { OutboxItem } from '../outbox.ts'
import { hub, instant, json, verbatim } from './columns.ts'

export const conversation = hub.table(
  'conversation',
  {
    id: text().primaryKey(),
    channel: text().notNull(),
    account: text().notNull(),
    thread: text().notNull(),
    /** The number that the next mailbox row gets. */
    nextSeq: integer('next_seq').notNull(),
    /** Length of the log. */
    version: integer().notNull(),
    startedAt: instant('started_at').notNull(),
    activeAt: instant('active_at').notNull(),
  },
  (table) => [
    unique('conversation_key').on(table.channel, table.account, table.thread),
    index('conversation_active').on(table.activeAt),
  ],
)

export const mailbox = hub.table(
  'mailbox',
  {
    conversationId: text('conversation_id').notNull(),
    seq: integer().notNull(),
    channel: text().notNull(),
    account: text().notNull(),
    key: text().notNull(),
    arrival: json().$type<Arrival>().notNull(),
    receivedAt: instant('received_at').notNull(),
    attempts: integer().notNull().default(0),
    lastError: text('last_error'),
    doneAt: instant('done_at'),
  },
  (table) => [
    primaryKey({ columns: [table.conversationId, table.seq] }),
    unique('mailbox_key').on(table.channel, table.account, table.key),
    index('mailbox_undone')
      .on(table.conversationId, table.seq)
      .where(sql`done_at is null`),
  ],
)

export const event = hub.table(
  'event',
  {
    conversationId: text('conversation_id').notNull(),
    seq: integer().notNull(),
    id: text().notNull(),
    inputId: text('input_id').notNull(),
    type: text().$type<Event['type']>().notNull(),
    at: instant().notNull(),
    body: verbatim().$type<Event>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.conversationId, table.seq] }),
    unique('event_id').on(table.conversationId, table.id),
    index('event_session')
      .on(table.conversationId, table.seq)
      .where(sql`type = 'session-started'`),
  ],
)

export const outbox = hub.table(
  'outbox',
  {
    id: text().primaryKey(),
    conversationId: text('conversation_id').notNull(),
    /** Number of the event that asked for it: the order within the conversation. */
    seq: integer().notNull(),
    eventId: text('event_id').notNull(),
    kind: text().$type<OutboxItem['kind']>().notNull(),
    target: text().notNull(),
    state: text().$type<'pending' | 'sending' | 'sent' | 'failed' | 'in_doubt'>().notNull(),
    attempt: integer().notNull().default(0),
    leaseUntil: instant('lease_until'),
    notBefore: instant('not_before'),
    platformId: text('platform_id'),
    note: text(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    index('outbox_unfinished')
      .on(table.conversationId, table.seq)
      .where(sql`state in ('pending', 'sending')`),
  ],
)
