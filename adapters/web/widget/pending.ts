import type { Memory } from './memory.ts'
import type { Conversation, Outgoing } from './conversation.ts'

/** For so long a message waits in this browser to be sent. Then it would answer nothing any more. */
const KEPT_MS = 3 * 86_400_000

/** What earlier pages of this browser wrote in this conversation and have not seen among its events. */
export function keptOutgoing(memory: Memory, conversation: string): Outgoing[] {
  return memory
    .keys(start(conversation))
    .map((key) => memory.get(key) as Outgoing | undefined)
    .filter((outgoing) => outgoing !== undefined)
    .filter(isOutgoing)
    .sort((a, b) => a.at.localeCompare(b.at))
}

/** Remembers what is on its way, a name each, so that two tabs do not overwrite one another's. */
export function keepOutgoing(
  memory: Memory,
  conversation: string,
  before: Conversation,
  after: Conversation,
): void {
  const earlier = new Map(before.outgoing.map((outgoing) => [outgoing.message.id, outgoing]))
  for (const outgoing of after.outgoing) {
    const { id } = outgoing.message
    if (earlier.get(id) !== outgoing) memory.set(start(conversation) + id, outgoing)
    earlier.delete(id)
  }
  for (const id of earlier.keys()) memory.remove(start(conversation) + id)
}

/** Forgets what was written long ago, in any conversation. */
export function forgetOld(memory: Memory, now: number): void {
  for (const key of memory.keys('pending ')) {
    const { at } = (memory.get(key) ?? {}) as Partial<Outgoing>
    if (!(now - Date.parse(at ?? '') < KEPT_MS)) memory.remove(key)
  }
}

function start(conversation: string): string {
  return `pending ${conversation} `
}

function isOutgoing({ message, text, at }: Partial<Outgoing>): boolean {
  return typeof message?.id === 'string' && typeof text === 'string' && typeof at === 'string'
}
