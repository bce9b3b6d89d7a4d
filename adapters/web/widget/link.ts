import type { ClientMessage, ServerMessage } from '../protocol.ts'

/** One way to the hub, opened for one token. It is of use once `ready` has been received. */
export interface Link {
  send(message: ClientMessage): void
  /** Ends it without a call to `closed`. */
  close(): void
}

export interface LinkEvents {
  readonly received: (message: ServerMessage) => void
  /** `unopened`: `ready` never came. `unauthorised`: the token is no longer accepted. */
  readonly closed: (why: Closing) => void
}

export type Closing = 'unopened' | 'lost' | 'unauthorised'

export interface LinkSettings {
  readonly hub: URL
  readonly token: string
  /** The newest event that is already shown. */
  readonly after: number
}

export type OpenLink = (settings: LinkSettings, events: LinkEvents) => Link

export const OPENING_MS = 10_000
/** Silence for longer than this means that nobody is there any more. */
export const SILENCE_MS = 60_000

/** A message of the hub; undefined for what this version does not know, such as the answer to a ping. */
export function readMessage(json: string): ServerMessage | undefined {
  try {
    const message = JSON.parse(json) as ServerMessage | null
    return message && KNOWN.has(message.type) ? message : undefined
  } catch {
    return undefined
  }
}

const KNOWN = new Set<string>([
  'ready',
  'events',
  'ack',
  'typing',
  'refused',
] satisfies ServerMessage['type'][])
