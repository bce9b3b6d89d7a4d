import type { FastifyInstance } from 'fastify'
import type { ConversationKey } from '../../core/message.ts'
import type { Capabilities, Channel, Door } from '../channel.ts'
import { intake } from './intake.ts'
import { originGate } from './origin.ts'
import type { Visitor } from './parse.ts'
import { openPeers, type History, type News } from './peers.ts'
import { sessionRoutes } from './session.ts'
import { acceptSockets } from './socket.ts'
import { streamRoutes } from './stream.ts'
import { tokens } from './token.ts'

export interface WebOptions {
  readonly app: FastifyInstance
  /** Signs visitor and identity tokens. */
  readonly secret: string
  /** Sites other than our own that may embed the chat. */
  readonly origins: readonly string[]
  readonly history: History
  readonly news: News
  /** The conversation of this key, if one was ever started. */
  readonly find: (key: ConversationKey) => Promise<string | null>
  /** The widget's own words in the language that serves this tag. */
  readonly words: (locale: string) => object
  /** The bundled widget. */
  readonly script: string
  /** Milliseconds. */
  readonly now: () => number
  readonly log: { warn(fields: object, message: string): void }
}

export const capabilities: Capabilities = {
  text: { max: 20_000, unit: 'utf16' },
  choices: { max: 20, labelMax: 200 },
  cards: true,
  images: true,
  links: true,
  typing: true,
  deduplicates: true,
  isDirect: true,
}

const DAY_MS = 86_400_000

/** Who is signed in on the page of the shop, in the shop's signed word. */
export function identityTokens(secret: string, now: () => number) {
  return tokens<{ readonly customerId: string }>({ use: 'identity', secret, livesMs: 600_000, now })
}

/**
 * The web chat. A reply is delivered by telling every gateway that there is news; each then sends its own widgets
 * what they have not seen, out of the log. So reconnects, two tabs and repeated deliveries cost nothing.
 */
export function web(options: WebOptions): Channel {
  const { app, secret, now } = options
  const visitors = tokens<Visitor>({ use: 'visitor', secret, livesMs: 7 * DAY_MS, now })
  const peers = openPeers(options)
  let stop = async () => {}
  return {
    name: 'web',
    capabilities,
    async open(door: Door) {
      const allows = originGate(options.origins)
      const accept = intake({ door, peers, now })
      await app.register(async (scope) => {
        sessionRoutes(scope, { ...options, allows, visitors, identities: identityTokens(secret, now) })
        streamRoutes(scope, { visitors, peers, accept })
      })
      const closeSockets = acceptSockets(app.server, { allows, visitors, peers, accept })
      const unsubscribe = await options.news.subscribe(peers.wake)
      stop = async () => {
        await unsubscribe()
        closeSockets()
        peers.close()
      }
    },
    async send({ conversationId, eventId }) {
      await options.news.publish(conversationId)
      return { platformId: eventId, downgrades: [] }
    },
    close: () => stop(),
  }
}
