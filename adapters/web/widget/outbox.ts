import type { ClientMessage, ServerMessage } from '../protocol.ts'
import { backoffMs } from './backoff.ts'

export interface Outbox {
  /** Something was written, or the way to the hub has changed: whatever was on its way is sent again. */
  flush(): void
  /** What the hub answered. */
  received(message: ServerMessage): void
}

export interface OutboxSettings {
  /** The oldest message that the hub has not kept yet. */
  readonly next: () => ClientMessage | undefined
  /** false: there is no way to the hub just now. */
  readonly send: (message: ClientMessage) => boolean
  /** Calls back after so long, unless the returned function was called. */
  readonly later: (ms: number, action: () => void) => () => void
}

/** A hub that has not answered for so long gets the message again, under the same id. */
export const ANSWER_MS = 15_000

/**
 * Sends one message at a time, so that they arrive in the order in which they were written, whatever is
 * refused or lost on the way.
 */
export function openOutbox({ next, send, later }: OutboxSettings): Outbox {
  let onItsWay: string | undefined
  let failures = 0
  let cancel = () => {}

  function advance() {
    const message = next()
    cancel()
    onItsWay = message && send(message) ? message.id : undefined
    if (onItsWay) cancel = later(ANSWER_MS, advance)
  }

  return {
    flush() {
      // Another message is with the hub, or waits for its turn: this one comes after it.
      if (onItsWay === undefined || next()?.id !== onItsWay) advance()
    },
    received(message) {
      if (message.type === 'refused' && message.id === onItsWay && message.reason === 'away') {
        cancel()
        cancel = later(backoffMs(failures++, { firstMs: 1000, mostMs: 30_000 }), advance)
        return
      }
      if (message.type === 'ack') failures = 0
      if (message.type === 'ready' || (onItsWay !== undefined && next()?.id !== onItsWay)) advance()
    },
  }
}
