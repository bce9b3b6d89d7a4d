import type { Address, Block, InboundMessage } from '../core/message.ts'

/** One folder under adapters/ exports one of these, made by a function of its settings. */
export interface Channel {
  readonly name: string
  readonly capabilities: Capabilities
  /** Starts listening. Resolves once messages can arrive. */
  open(door: Door): Promise<void>
  /** Sends one reply. Throws ChannelError. */
  send(delivery: Delivery): Promise<Sent>
  /** Stops listening, lets what is being sent finish. */
  close(): Promise<void>
}

/** The one door into the hub. */
export interface Door {
  /** Resolves when the message is kept for good: only then may the platform be told that it arrived. */
  receive(message: InboundMessage): Promise<Receipt>
}

export interface Receipt {
  readonly conversationId: string
  /** true: this key was kept before; nothing new will come of it. */
  readonly isDuplicate: boolean
}

/** A `bot-uttered` event on its way out. */
export interface Delivery {
  /** The outbox id: the same in every attempt. */
  readonly id: string
  readonly conversationId: string
  readonly eventId: string
  readonly address: Address
  readonly locale: string
  readonly blocks: readonly Block[]
}

export interface Sent {
  /** The platform's own id of what was sent. */
  readonly platformId: string
  /** What this channel could not show as it was meant, in words for the operator. */
  readonly downgrades: readonly string[]
}

/** What a platform can show, and how much of it. */
export interface Capabilities {
  readonly text: { readonly max: number; readonly unit: 'utf16' | 'codepoint' | 'byte' }
  readonly choices: { readonly max: number; readonly labelMax: number } | null
  readonly cards: boolean
  readonly images: boolean
  readonly links: boolean
  readonly typing: boolean
  /** true: a repeated delivery is dropped by its id, so an uncertain one may be sent again. */
  readonly deduplicates: boolean
  /** Direct: what people write is always meant for the bot. */
  readonly isDirect: boolean
}

/**
 * A send that did not work. `failed`: the platform refused it, final. `retry`: it was certainly not sent, try
 * after `retryAfterMs`. `unknown`: it may have been sent (timeout, 5xx, a dropped socket).
 */
export class ChannelError extends Error {
  readonly channel: string
  readonly outcome: 'failed' | 'retry' | 'unknown'
  readonly retryAfterMs: number
  constructor(
    channel: string,
    message: string,
    options: { outcome: 'failed' | 'retry' | 'unknown'; retryAfterMs?: number; cause?: unknown },
  ) {
    super(`[${channel}] ${message}`, { cause: options.cause })
    this.name = 'ChannelError'
    this.channel = channel
    this.outcome = options.outcome
    this.retryAfterMs = options.retryAfterMs ?? 0
  }
}
