import { capabilities } from '../adapters/web/index.ts'
import type { Channel } from '../adapters/channel.ts'
import { pictureAddress } from '../config/shop/storefront/address.ts'
import type { Event, EventOf } from '../core/event.ts'
import type { InboundMessage } from '../core/message.ts'
import type { DialogueState } from '../core/state.ts'
import { track } from '../core/tracker.ts'
import { silentLog } from '../workers/log.ts'
import type { Letters } from '../workers/job.ts'
import type { Queue } from '../workers/queue.ts'
import { workDeliveries, workTurns } from '../workers/work.ts'
import type { Brain } from './brain.ts'
import { codesOf } from './codes.ts'
import { domainsOf, type Pack } from './pack.ts'
import type { Kept } from './kept.ts'

/** Plays people who write to the hub, for tests and for commands: the real parts, without a platform. */
export interface Driver {
  person(who: Who): Person
}

export interface Who {
  /** A verified customer; null: an unknown visitor. */
  readonly customer: string | null
  readonly channel: string
  readonly localeHint: string | null
}

export interface Person {
  /** Sends messages that arrive before the turn is read, and waits for everything that follows from them. */
  send(messages: readonly Said[]): Promise<Heard>
  state(): Promise<DialogueState>
  /** null before the first message. */
  conversationId(): string | null
}

export type Said = { readonly text: string } | { readonly choice: number } | { readonly image: string }

/** What came of the messages, jobs and all. */
export interface Heard {
  readonly events: readonly Event[]
  readonly replies: readonly EventOf<'bot-uttered'>[]
}

export interface DriverParts {
  readonly pack: Pack
  readonly brain: Brain
  readonly kept: Kept
  readonly queue: Queue
  readonly letters: Letters
  /** Resolves when nothing is left to do for this conversation. */
  readonly settle: (conversationId: string) => Promise<void>
  /** ISO. */
  readonly now: () => string
}

const CHANNELS = ['web', 'wechat', 'telegram', 'slack', 'teams', 'terminal']

export async function openDriver({
  pack,
  brain,
  kept,
  queue,
  letters,
  settle,
  now,
}: DriverParts): Promise<Driver> {
  const domains = domainsOf(pack, kept.catalog)
  const parts = {
    ...kept,
    queue,
    jobs: pack.jobs,
    domains,
    models: brain.models,
    report: silentLog,
    now,
    letters,
    codeOf: codesOf('a secret of the driver'),
    pictureOf: pictureAddress,
  }
  const endSweep = await workTurns(parts)
  endSweep()
  await workDeliveries(CHANNELS.map(recorder), parts)
  let people = 0
  return {
    person(who) {
      const thread = `driver-${++people}`
      let conversationId: string | null = null
      let offered: Offered = null
      let messages = 0
      return {
        async send(said) {
          const before =
            conversationId === null ? 0 : ((await kept.log.conversation(conversationId))?.version ?? 0)
          for (const each of said) {
            const key = `${thread}.${++messages}`
            conversationId = (
              await kept.mailbox.deposit(inbound(each, { ...who, thread, key, at: now() }, offered))
            ).conversationId
          }
          if (conversationId === null) return { events: [], replies: [] }
          await queue.signal('turn', conversationId)
          await settle(conversationId)
          const events = (await kept.log.since(conversationId, before, 10_000)).map(({ event }) => event)
          const replies = events.filter((event) => event.type === 'bot-uttered')
          offered = replies.findLast(hasChoices)?.id ?? offered
          return { events, replies }
        },
        async state() {
          return track(conversationId === null ? [] : (await kept.log.read(conversationId)).events)
        },
        conversationId: () => conversationId,
      }
    },
  }
}

/** Takes every reply; the log has it already. */
function recorder(name: string): Channel {
  return {
    name,
    capabilities,
    async open() {},
    async send({ eventId }) {
      return { platformId: eventId, downgrades: [] }
    },
    async close() {},
  }
}

function inbound(
  said: Said,
  from: Who & { readonly thread: string; readonly key: string; readonly at: string },
  offered: Offered,
): InboundMessage {
  const { channel, thread, key, at, customer, localeHint } = from
  return {
    channel,
    account: channel,
    thread,
    key,
    at,
    address: { thread },
    author: { id: thread, ...(customer ? { customerId: customer } : {}) },
    text: 'text' in said ? said.text : '',
    ...('choice' in said ? { press: { event: offered ?? '', index: said.choice - 1 } } : {}),
    ...('image' in said ? { attachments: [{ kind: 'image', handle: said.image }] } : {}),
    ...(localeHint ? { localeHint } : {}),
  }
}

/** The last reply that had choices, which a press refers to. */
type Offered = string | null

function hasChoices({ blocks }: EventOf<'bot-uttered'>): boolean {
  return blocks.some(({ kind }) => kind === 'choices')
}
