import type { ClientMessage, ServerMessage, Session } from '../protocol.ts'
import { backoffMs } from './backoff.ts'
import { openSocket } from './socket.ts'
import { openStream } from './stream.ts'
import { makeTimer } from './timer.ts'
import type { Closing, Link, OpenLink } from './link.ts'

export interface Connection {
  /** Connects and stays connected. */
  start(): void
  /** false: not connected just now. */
  send(message: ClientMessage): boolean
  /** Asks for the session anew, because somebody may have signed in or out. */
  renew(): Promise<void>
}

export interface ConnectionSettings {
  readonly hub: URL
  session(): Promise<Session>
  /** The newest event that is shown. */
  after(): number
  /** The session belongs to this conversation, which may be another than before. */
  joined(conversation: string): void
  received(message: ServerMessage): void
  connected(isConnected: boolean): void
}

const LIMITS = { firstMs: 500, mostMs: 15_000 }
/** So many sockets in a row that do not open, while the hub itself answers: sockets are blocked. */
const BLOCKED_AFTER = 2
const SOCKET_AGAIN_MS = 4 * 60_000
/** A link that lived for so long was a good one: the next wait is short again. */
const STABLE_MS = 10_000
const RENEW_AT_LEAST_MS = 60_000
const DAY_MS = 86_400_000

/** Keeps one link to the hub: a socket, or a stream where sockets are blocked. */
export function connect(settings: ConnectionSettings): Connection {
  let session: Session | undefined
  let asking: Promise<void> | undefined
  let isStarted = false
  let isSessionDoubted = true
  /** In use. */
  let link: Link | undefined
  let linkToken: string | undefined
  /** Not `ready` yet; takes the place of the one in use as soon as it is. */
  let opening: Link | undefined
  let failures = 0
  let blocked = 0
  let blockedAt = 0
  const retryTimer = makeTimer()
  const renewTimer = makeTimer()
  const socketTimer = makeTimer()

  addEventListener('pageshow', wake)
  document.addEventListener('visibilitychange', wake)
  addEventListener('online', () => {
    // The network may be another one: what was opened over the old one can be dead without knowing it.
    if (link && !opening) open(preferred())
    else wake()
  })
  return {
    start() {
      if (isStarted) return
      isStarted = true
      void go()
    },
    send(message) {
      link?.send(message)
      return link !== undefined
    },
    renew: () => (isStarted ? renew() : Promise.resolve()),
  }

  function wake() {
    if (isStarted && !link && !opening && document.visibilityState === 'visible') void go()
  }

  async function go() {
    retryTimer.stop()
    try {
      if (!session || isSessionDoubted) await (asking ??= ask())
      if (!opening && !link) open(preferred())
    } catch {
      // The hub itself is out of reach, so nothing is known about sockets.
      blocked = 0
      goLater()
    }
  }

  /** Replaces the link by one of the new session, without a gap when the conversation is still the same. */
  async function renew() {
    await asking?.catch(() => {})
    try {
      await (asking ??= ask())
      open(preferred())
    } catch {
      isSessionDoubted = true
      renewTimer.start(RENEW_AT_LEAST_MS, () => void renew())
    }
  }

  async function ask() {
    try {
      const before = session?.conversation
      session = await settings.session()
      isSessionDoubted = false
      if (session.conversation !== before) {
        drop()
        settings.joined(session.conversation)
      }
      // A clock that is wrong by hours must not make us ask all the time.
      const leftMs = (Date.parse(session.expiresAt) - Date.now()) * 0.9
      renewTimer.start(Math.min(DAY_MS, Math.max(RENEW_AT_LEAST_MS, leftMs)), () => void renew())
    } finally {
      asking = undefined
    }
  }

  function preferred(): OpenLink {
    return blocked >= BLOCKED_AFTER && socketAgainMs() > 0 ? openStream : openSocket
  }

  function socketAgainMs(): number {
    return blockedAt + SOCKET_AGAIN_MS - Date.now()
  }

  function open(kind: OpenLink) {
    if (!session) return
    opening?.close()
    const { token } = session
    const after = settings.after()
    let readyAt = 0
    const self: Link = kind(
      { hub: settings.hub, token, after },
      {
        received(message) {
          if (message.type === 'ready') {
            readyAt = Date.now()
            promote(self, token, kind)
          }
          settings.received(message)
          // The hub has less than we asked to continue from: read it from the beginning.
          if (message.type === 'ready' && message.seq < after) restart()
        },
        closed: (why) => closed(self, why, kind, readyAt > 0 && Date.now() - readyAt > STABLE_MS),
      },
    )
    opening = self
  }

  function promote(self: Link, token: string, kind: OpenLink) {
    if (link !== self) link?.close()
    link = self
    linkToken = token
    if (opening === self) opening = undefined
    socketTimer.stop()
    if (kind === openSocket) blocked = 0
    else socketTimer.start(socketAgainMs(), () => open(openSocket))
    settings.connected(true)
  }

  function closed(self: Link, why: Closing, kind: OpenLink, wasStable: boolean) {
    if (why === 'unopened') blocked = kind === openSocket ? blocked + 1 : 0
    if (blocked > 0 && kind === openSocket) blockedAt = Date.now()
    if (why !== 'lost') isSessionDoubted = true
    if (self === opening) opening = undefined
    if (self === link) drop()
    // A link for an earlier session must not go on: it may speak for somebody else.
    if (link && linkToken !== session?.token) drop()
    if (link) {
      // Only the attempt to get from the stream to a socket has failed.
      socketTimer.start(socketAgainMs(), () => open(openSocket))
      return
    }
    if (wasStable) failures = 0
    goLater()
  }

  function restart() {
    drop()
    void go()
  }

  function drop() {
    socketTimer.stop()
    opening?.close()
    link?.close()
    opening = undefined
    link = undefined
    settings.connected(false)
  }

  function goLater() {
    retryTimer.start(backoffMs(failures++, LIMITS), () => void go())
  }
}
