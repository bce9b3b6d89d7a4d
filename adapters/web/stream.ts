import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Accept } from './intake.ts'
import type { Visitor } from './parse.ts'
import type { Peer, Peers } from './peers.ts'
import { FRAME_MAX, type ServerMessage } from './protocol.ts'
import type { Tokens } from './token.ts'

export interface StreamParts {
  readonly visitors: Tokens<Visitor>
  readonly peers: Peers
  readonly accept: Accept
}

const HEARTBEAT_MS = 25_000
/** Bytes that a reader may lag behind before its stream is ended: it then resumes by sequence number. */
const LAG_MAX = 1024 * 1024

/** The same conversation without a socket: messages by POST, replies by an event stream. */
export function streamRoutes(app: FastifyInstance, { visitors, peers, accept }: StreamParts): void {
  app.post('/chat/messages', { bodyLimit: FRAME_MAX }, async (request, reply) => {
    const visitor = bearer(request, visitors)
    if (!visitor) return reply.code(401).send({ error: 'This session is over. Ask for a new one.' })
    const answer = await accept(request.body, visitor)
    return reply.code(statusOf(answer)).send(answer)
  })

  app.get<{ Querystring: { after?: string } }>('/chat/events', async (request, reply) => {
    const visitor = bearer(request, visitors)
    if (!visitor) return reply.code(401).send({ error: 'This session is over. Ask for a new one.' })
    const { raw } = reply.hijack()
    const headers = {
      ...reply.getHeaders(),
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    }
    raw.writeHead(200, headers as Record<string, string>)
    const heartbeat = setInterval(() => raw.write(': still here\n\n'), HEARTBEAT_MS)
    const peer: Peer = {
      thread: visitor.thread,
      send(message) {
        raw.write(`data: ${JSON.stringify(message)}\n\n`)
        if (raw.writableLength > LAG_MAX) raw.destroy()
      },
      close: () => raw.end(),
    }
    raw.on('close', () => {
      clearInterval(heartbeat)
      peers.leave(peer)
    })
    const isWelcome = await peers.join(peer, after(request.query.after)).catch(() => false)
    if (!isWelcome) raw.end()
  })
}

/** The number of the newest event that the widget has. */
export function after(text: string | null | undefined): number {
  const number = Number(text ?? 0)
  return Number.isInteger(number) && number > 0 && number < 2 ** 31 ? number : 0
}

function bearer({ headers }: FastifyRequest, visitors: Tokens<Visitor>): Visitor | null {
  const token = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1]
  return token === undefined ? null : visitors.verify(token)
}

function statusOf(answer: Extract<ServerMessage, { type: 'ack' | 'refused' }>): number {
  if (answer.type === 'ack') return 202
  switch (answer.reason) {
    case 'too-long':
      return 413
    case 'too-fast':
      return 429
    case 'malformed':
      return 400
    case 'away':
      return 503
  }
}
