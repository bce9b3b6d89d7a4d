import { customType, pgSchema } from 'drizzle-orm/pg-core'

/** A schema of its own: BullMQ's names (`job`, `event`, `meta`) may live in the same database. */
export const hub = pgSchema('hub')

/** A moment: ISO 8601 in the code, compared as time in the database. */
export const instant = customType<{ data: string; driverData: string | Date }>({
  dataType: () => 'timestamp (3) with time zone',
  fromDriver: (value) => new Date(value).toISOString(),
})

export const json = customType<{ data: unknown; driverData: string }>({
  dataType: () => 'jsonb',
  toDriver: toJson,
})

/** As it was written, byte for byte: what a conversation is decided from again. */
export const verbatim = customType<{ data: unknown; driverData: string }>({
  dataType: () => 'json',
  toDriver: toJson,
})

/** jsonb takes neither NUL nor half a surrogate pair, and a message cut inside an emoji must not be lost. */
function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? part.replace(/[\0\p{Cs}]/gu, '\ufffd') : part,
  )
}
