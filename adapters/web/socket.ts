import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocket, WebSocketServer } from 'ws'
import type { Accept } from './intake.ts'
import type { OriginGate } from './origin.ts'
import type { Visitor } from './parse.ts'
import type { Peer, Peers } from './peers.ts'
import { FRAME_MAX, PROTOCOL } from './protocol.ts'
import { after } from './stream.ts'
import type { Tokens } from './token.ts'

export interface SocketParts {
  readonly allows: OriginGate
  readonly visitors: Tokens<Visitor>
  readonly peers: Peers
  readonly accept: Accept
}

const PATH = '/chat/socket'
const HEARTBEAT_MS = 30_000
/** Bytes that a reader may lag behind before it is cut off: it then resumes by sequence number. */
const LAG_MAX = 1024 * 1024

/** Serves sockets on this server until the function that is returned is called. Nothing is read before the token is verified. */
export function acceptSockets(server: Server, { allows, visitors, peers, accept }: SocketParts): () => void {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: FRAME_MAX,
    handleProtocols: () => PROTOCOL,
  })
  const upgrade = (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    // A peer that hangs up in the middle must not end the process.
    stream.on('error', () => stream.destroy())
    const address = request.url ?? '/'
    if (!URL.canParse(address, 'http://hub')) return refuse(stream, '400 Bad Request')
    const url = new URL(address, 'http://hub')
    if (url.pathname !== PATH) return refuse(stream, '404 Not Found')
    if (!allows(request.headers)) return refuse(stream, '403 Forbidden')
    const visitor = visitorOf(request, visitors)
    if (!visitor) return refuse(stream, '401 Unauthorized')
    sockets.handleUpgrade(request, stream, head, (socket) => {
      serve(socket, visitor, after(url.searchParams.get('after')), { peers, accept })
    })
  }
  server.on('upgrade', upgrade)
  const heartbeat = setInterval(() => {
    for (const socket of sockets.clients) beat(socket)
  }, HEARTBEAT_MS)
  return () => {
    clearInterval(heartbeat)
    server.off('upgrade', upgrade)
    for (const socket of sockets.clients) socket.terminate()
  }
}

/** The token travels as a subprotocol, since a URL would end up in logs. */
function visitorOf({ headers }: IncomingMessage, visitors: Tokens<Visitor>): Visitor | null {
  const [protocol, token = ''] = (headers['sec-websocket-protocol'] ?? '')
    .split(',')
    .map((each) => each.trim())
  return protocol === PROTOCOL ? visitors.verify(token) : null
}

function refuse(stream: Duplex, status: string): void {
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`)
}

function serve(
  socket: WebSocket,
  visitor: Visitor,
  seq: number,
  { peers, accept }: Pick<SocketParts, 'peers' | 'accept'>,
): void {
  const peer: Peer = {
    thread: visitor.thread,
    send(message) {
      if (socket.bufferedAmount > LAG_MAX) socket.terminate()
      else if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message))
    },
    close: () => socket.close(1012),
  }
  alive.add(socket)
  socket.on('pong', () => alive.add(socket))
  socket.on('close', () => peers.leave(peer))
  socket.on('error', () => socket.terminate())
  socket.on('message', (data: Buffer) => {
    alive.add(socket)
    const message = read(data.toString())
    if (isPing(message)) return peer.send({ type: 'pong' })
    void accept(message, visitor).then((answer) => peer.send(answer))
  })
  void peers
    .join(peer, seq)
    .then((isWelcome) => isWelcome || socket.close(1013))
    .catch(() => socket.close(1011))
}

/** Sockets that gave a sign of life since the last beat. */
const alive = new WeakSet<WebSocket>()

function beat(socket: WebSocket): void {
  if (!alive.has(socket)) return socket.terminate()
  alive.delete(socket)
  socket.ping()
}

function read(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isPing = (message: unknown) =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'ping'
