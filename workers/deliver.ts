import { ChannelError, type Channel, type Delivery, type Sent } from '../adapters/channel.ts'
import { track } from '../core/tracker.ts'
import type { EventLog } from '../store/log.ts'
import type { Outbox, Outcome, TakenItem } from '../store/outbox.ts'
import type { Logger } from './log.ts'

export interface DeliverParts {
  readonly outbox: Outbox
  readonly log: EventLog
  readonly channel: Channel
  readonly report: Logger
  /** ISO. */
  readonly now: () => string
}

const LEASE_MS = 30_000
/** A reply that could not be sent for so many tries is given up, so that those behind it can go. */
const TRIES_MAX = 8

/** Sends what a conversation has to say on this channel, in order. Throws when it has to be tried again later. */
export async function deliver(conversationId: string, parts: DeliverParts): Promise<void> {
  const { outbox, channel, report, now } = parts
  const take = () => {
    const mayRepeat = channel.capabilities.deduplicates
    return outbox.takeDelivery(conversationId, channel.name, { leaseMs: LEASE_MS, now: now(), mayRepeat })
  }
  for (let item = await take(); item; item = await take()) {
    const outcome = await send(item, parts)
    await outbox.finish(item, outcome)
    if (outcome.state === 'pending') throw new Error(outcome.reason)
    if (outcome.state !== 'sent') {
      report.error(
        { channel: channel.name, id: item.id, state: outcome.state, reason: outcome.reason },
        'a reply was given up',
      )
    }
  }
}

async function send(item: TakenItem, { log, channel, now }: DeliverParts): Promise<Outcome> {
  const delivery = await deliveryOf(item, log)
  if (!delivery) return { state: 'failed', reason: `There is no event '${item.eventId}' to deliver.` }
  try {
    return sent(await channel.send(delivery))
  } catch (error) {
    return failure(error, item, channel, now())
  }
}

async function deliveryOf(
  { id, conversationId, eventId }: TakenItem,
  log: EventLog,
): Promise<Delivery | null> {
  const event = await log.event(conversationId, eventId)
  if (event?.type !== 'bot-uttered') return null
  const { origin } = track((await log.read(conversationId)).events)
  const { locale, blocks } = event
  return { id, conversationId, eventId, address: origin?.address ?? {}, locale, blocks }
}

function sent({ platformId, downgrades }: Sent): Outcome {
  return { state: 'sent', platformId, note: downgrades.length > 0 ? downgrades.join('; ') : null }
}

function failure(error: unknown, { attempt }: TakenItem, { capabilities }: Channel, now: string): Outcome {
  const reason = String(error)
  const outcome = error instanceof ChannelError ? error.outcome : 'unknown'
  if (outcome === 'unknown' && !capabilities.deduplicates) return { state: 'in_doubt', reason }
  if (outcome === 'failed' || attempt >= TRIES_MAX) return { state: 'failed', reason }
  const waitMs = Math.max(error instanceof ChannelError ? error.retryAfterMs : 0, 100 * 2 ** attempt)
  return { state: 'pending', notBefore: new Date(Date.parse(now) + waitMs).toISOString(), reason }
}
