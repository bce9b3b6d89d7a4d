/**
 * What the widget and the hub say to each other. The same messages travel over the socket (`/chat/socket`,
 * subprotocols `parley.v1` and the token) and, where sockets are blocked, over `POST /chat/messages` and the
 * event stream `GET /chat/events?after=<seq>`, both with `Authorization: Bearer <token>`.
 */

/** `POST /chat/session`. `identity` is the host page's signed word for who this is; `token` an earlier session. */
export interface SessionRequest {
  readonly identity?: string
  readonly token?: string
}

export interface Session {
  /** Signed; names the conversation. Never put it into a URL. */
  readonly token: string
  /** ISO. Ask for a new one, with this one, before then. */
  readonly expiresAt: string
  /** Changes when somebody else signed in: what is on the screen is not theirs. */
  readonly conversation: string
}

/** From the widget. `id` is made by the widget, unique per message: sending it again changes nothing. */
export type ClientMessage =
  | { readonly type: 'message'; readonly id: string; readonly text: string; readonly locale?: string }
  | {
      readonly type: 'press'
      readonly id: string
      readonly event: string
      readonly index: number
      readonly locale?: string
    }

/** To the widget. */
export type ServerMessage =
  /** The first one: from event `seq` on, everything follows. */
  | { readonly type: 'ready'; readonly seq: number }
  | { readonly type: 'events'; readonly events: readonly ClientEvent[] }
  /** Kept for good. */
  | { readonly type: 'ack'; readonly id: string; readonly isDuplicate: boolean }
  /** The bot is at work on an answer. */
  | { readonly type: 'typing' }
  /** The answer to a `ping`: the line is alive. */
  | { readonly type: 'pong' }
  /** Not kept. `away`: the hub cannot keep messages just now, send it again later. */
  | { readonly type: 'refused'; readonly id: string; readonly reason: Refusal }

export type Refusal = 'too-long' | 'too-fast' | 'malformed' | 'away'

/** One line of the conversation, in order of `seq`. Show each `id` once. */
export type ClientEvent = { readonly seq: number; readonly id: string; readonly at: string } & (
  | { readonly from: 'customer'; readonly key: string; readonly text: string }
  | { readonly from: 'bot'; readonly locale: string; readonly blocks: readonly ClientBlock[] }
  | { readonly from: 'hub'; readonly notice: 'handed-off' | 'handed-back' }
)

/** core's Block without what a press means: that stays in the hub. A press names the event and the index. */
export type ClientBlock =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'choices'
      readonly choices: readonly { readonly label: string; readonly index: number }[]
    }
  | {
      readonly kind: 'card'
      readonly card: {
        readonly of: 'order' | 'product'
        readonly title: string
        readonly subtitle?: string
        readonly image?: string
        readonly fields: readonly { readonly label: string; readonly value: string }[]
        readonly url?: string
      }
    }
  | { readonly kind: 'image'; readonly url: string; readonly alt: string }
  | { readonly kind: 'link'; readonly url: string; readonly label: string }

export const PROTOCOL = 'parley.v1'
/** Characters (UTF-16 units) of one message. Longer ones are refused by the server and not sent by the widget. */
export const TEXT_MAX = 4000
/** Bytes of one frame or body. */
export const FRAME_MAX = 32 * 1024
