import { randomUUID } from 'node:crypto'

/** What the store would otherwise take from the outside world; tests give their own. */
export interface Settings {
  /** The time, ISO. */
  readonly now?: () => string
  /** A new unique name, as of a conversation. */
  readonly newId?: () => string
}

export const systemNow = () => new Date().toISOString()
export const systemNewId = () => randomUUID()
