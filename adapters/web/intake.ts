import type { Door } from '../channel.ts'
import { parse, type Visitor } from './parse.ts'
import type { Peers } from './peers.ts'
import type { ServerMessage } from './protocol.ts'

/** Takes a message of the widget in and says what became of it. Never throws. */
export type Accept = (
  data: unknown,
  visitor: Visitor,
) => Promise<Extract<ServerMessage, { type: 'ack' | 'refused' }>>

/** So many messages at once, and so many more each second. */
const BURST = 20
const PER_SECOND = 2
/** Threads that are remembered; the oldest are forgotten, and with them that they were quick. */
const THREADS_MAX = 10_000

export function intake({ door, peers, now }: { door: Door; peers: Peers; now: () => number }): Accept {
  const isTooFast = paceOf(now)
  return async (data, visitor) => {
    const parsed = parse(data, visitor, new Date(now()).toISOString())
    if ('refusal' in parsed) return { type: 'refused', id: parsed.id, reason: parsed.refusal }
    const id = parsed.message.key.slice(visitor.thread.length + 1)
    if (isTooFast(visitor.thread)) return { type: 'refused', id, reason: 'too-fast' }
    try {
      const { conversationId, isDuplicate } = await door.receive(parsed.message)
      peers.belong(visitor.thread, conversationId, isDuplicate)
      return { type: 'ack', id, isDuplicate }
    } catch {
      // The door has told the operator why; the widget keeps the message and sends it again.
      return { type: 'refused', id, reason: 'away' }
    }
  }
}

/** A token bucket for each thread. */
function paceOf(now: () => number): (thread: string) => boolean {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>()
  return (thread) => {
    const { left, at } = buckets.get(thread) ?? { left: BURST, at: now() }
    const filled = Math.min(BURST, left + ((now() - at) / 1000) * PER_SECOND)
    buckets.delete(thread)
    buckets.set(thread, { left: Math.max(0, filled - 1), at: now() })
    const [oldest] = buckets.keys()
    if (buckets.size > THREADS_MAX && oldest !== undefined) buckets.delete(oldest)
    return filled < 1
  }
}
