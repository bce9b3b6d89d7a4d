import { StoreError } from '../error.ts'
import type { Place } from './open.ts'

/** Why the database could not be opened, as a sentence that names the cure and never the password. */
export function inWords(error: unknown, place: Place): StoreError {
  if (error instanceof StoreError) return error
  return new StoreError(sentence(codeOf(error) ?? reason(error), place), { cause: error })
}

function sentence(code: string, { server, database, user }: Place): string {
  switch (code) {
    case '28P01':
    case '28000':
      return `Postgres at ${server} does not let user '${user}' in (${code}). Are the user and password in DATABASE_URL right?`
    case '3D000':
      return `Postgres at ${server} has no database '${database}'. Make it (createdb ${database}), or correct DATABASE_URL.`
    case '42501':
      return `User '${user}' may not make tables in '${database}' at ${server}. Grant it CREATE on that database.`
    case '53100':
      return `The disk of Postgres at ${server} is full. Free some space there.`
    case '53300':
      return `Postgres at ${server} has no connection left. Raise max_connections, or stop what holds them.`
    default:
      return SQLSTATE.test(code)
        ? `Postgres at ${server} would not make the tables of '${database}' (${code}). Its own log says more.`
        : `Cannot reach Postgres at ${server} (${code}). Is it running, and is DATABASE_URL right?`
  }
}

const SQLSTATE = /^[0-9A-Z]{5}$/

/** drizzle and a host with two addresses (AggregateError) keep the code one level down. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if ('code' in error && typeof error.code === 'string') return error.code
  return codeOf(error instanceof AggregateError ? error.errors[0] : error.cause)
}

const reason = (error: unknown) => (error instanceof Error ? error.message.split('\n')[0]! : 'unknown error')
