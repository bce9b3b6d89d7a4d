import { integer, text } from 'drizzle-orm/pg-core'
import { hub, instant } from './columns.ts'

/** The last one-time code of a conversation. */
export const verification = hub.table('verification', {
  conversationId: text('conversation_id').primaryKey(),
  requestId: text('request_id').notNull(),
  customerId: text('customer_id'),
  codeHash: text('code_hash').notNull(),
  issuedAt: instant('issued_at').notNull(),
  /** How often a code was issued in this conversation within the hour before `issuedAt`. */
  issues: integer().notNull().default(1),
  expiresAt: instant('expires_at').notNull(),
  attempts: integer().notNull().default(0),
  /** When the right code came. */
  provenAt: instant('proven_at'),
  provenBy: text('proven_by'),
})
