import type { Event } from '../../core/event.ts'
import type { ConversationKey } from '../../core/message.ts'
import type { ServerMessage } from './protocol.ts'
import { render } from './render.ts'

/** Events of a conversation after number `after`, oldest first. */
export type History = (
  conversationId: string,
  after: number,
  limit: number,
) => Promise<readonly { readonly seq: number; readonly event: Event }[]>

/** Tells all gateways that a conversation has something new. An empty id: any of them may have. */
export interface News {
  publish(conversationId: string): Promise<void>
  subscribe(fn: (conversationId: string) => void): Promise<() => Promise<void>>
}

/** One connected widget, by socket or by stream. */
export interface Peer {
  readonly thread: string
  send(message: ServerMessage): void
  close(): void
}

/** The widgets that are connected to this process. */
export interface Peers {
  /** Greets a widget and sends it what came after `after`. false: this visitor has too many connections. */
  join(peer: Peer, after: number): Promise<boolean>
  leave(peer: Peer): void
  /** The thread has this conversation, and the bot is at work in it. */
  belong(thread: string, conversationId: string, isDuplicate: boolean): void
  /** Sends what is new in this conversation to those who follow it. */
  readonly wake: (conversationId: string) => void
  close(): void
}

const PAGE = 200
const PEERS_PER_THREAD = 10

interface Follower {
  readonly peer: Peer
  conversationId: string | null
  /** The newest event that was sent. */
  seq: number
  isHandedOff: boolean
  /** Sends one page after another: two wakes at once must not send an event twice. */
  sending: Promise<void>
}

export function openPeers({
  history,
  find,
  log,
}: {
  readonly history: History
  readonly find: (key: ConversationKey) => Promise<string | null>
  readonly log: { warn(fields: object, message: string): void }
}): Peers {
  const followers = new Map<Peer, Follower>()
  const ofThread = (thread: string) => [...followers.values()].filter(({ peer }) => peer.thread === thread)

  const catchUp = async (follower: Follower) => {
    for (;;) {
      const { conversationId, peer } = follower
      if (conversationId === null || !followers.has(peer)) return
      const page = await history(conversationId, follower.seq, PAGE)
      const last = page.at(-1)
      if (!last) return
      follower.seq = last.seq
      const events = render(page, peer.thread)
      for (const event of events)
        if (event.from === 'hub') follower.isHandedOff = event.notice === 'handed-off'
      if (events.length > 0) peer.send({ type: 'events', events })
    }
  }
  const follow = (follower: Follower): Promise<void> => {
    follower.sending = follower.sending
      .then(() => catchUp(follower))
      .catch((error: unknown) =>
        log.warn({ reason: String(error) }, 'a web chat could not be brought up to date'),
      )
    return follower.sending
  }

  /** A widget may remember more than we do, when the database was put back to an earlier state. It then starts anew. */
  const knownUpTo = async (conversationId: string | null, after: number) => {
    const isKnown =
      after > 0 && conversationId !== null && (await history(conversationId, after - 1, 1)).length > 0
    return isKnown ? after : 0
  }

  return {
    async join(peer, after) {
      if (ofThread(peer.thread).length >= PEERS_PER_THREAD) return false
      const follower: Follower = {
        peer,
        conversationId: null,
        seq: after,
        isHandedOff: false,
        sending: Promise.resolve(),
      }
      followers.set(peer, follower)
      follower.conversationId ??= await find({ channel: 'web', account: 'web', thread: peer.thread })
      follower.seq = await knownUpTo(follower.conversationId, after)
      peer.send({ type: 'ready', seq: follower.seq })
      await follow(follower)
      return true
    },
    leave(peer) {
      followers.delete(peer)
    },
    belong(thread, conversationId, isDuplicate) {
      for (const follower of ofThread(thread)) {
        follower.conversationId = conversationId
        if (!isDuplicate && !follower.isHandedOff) follower.peer.send({ type: 'typing' })
      }
    },
    wake(conversationId) {
      for (const follower of followers.values()) {
        if (conversationId === '' || follower.conversationId === conversationId) void follow(follower)
      }
    },
    close() {
      for (const peer of followers.keys()) peer.close()
      followers.clear()
    },
  }
}
