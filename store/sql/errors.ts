import { StoreError } from '../error.ts'

type Operations = Record<string, (...input: never[]) => Promise<unknown>>

/**
 * The same operations, but what the database throws becomes a StoreError: drizzle's own error quotes the query
 * with all its values, and those are what people wrote.
 */
export function withoutValues<Room extends { [Name in keyof Room]: Operations[string] }>(
  room: string,
  operations: Room,
): Room {
  const guarded: Operations = {}
  for (const [name, operation] of Object.entries<Operations[string]>(operations)) {
    guarded[name] = async (...input) => {
      try {
        return await operation(...input)
      } catch (error) {
        throw isQueryError(error) ? plain(`${room}.${name}`, error.cause) : error
      }
    }
  }
  return guarded as Room
}

function plain(operation: string, cause: unknown): StoreError {
  const code = sqlState(cause)
  // A message with a code is the database's; it may quote a value after a colon: 'invalid input syntax: "…"'.
  const message = cause instanceof Error ? cause.message.split(/[:\n]/)[0] : 'no reason given'
  return new StoreError(`${operation} failed (${code ?? 'no code'}): ${message}.`)
}

/** The row is there already. */
export function isTaken(error: unknown): boolean {
  return isQueryError(error) && sqlState(error.cause) === '23505'
}

/** drizzle's own, by its shape: the class is another one wherever a package was loaded twice, as tests may do. */
export function isQueryError(error: unknown): error is Error & { readonly params: unknown } {
  return error instanceof Error && 'query' in error && 'params' in error
}

function sqlState(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
