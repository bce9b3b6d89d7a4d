import type { Event } from '../core/event.ts'
import type { DialogueState } from '../core/state.ts'
import type { Outbox, OutboxItem } from '../store/outbox.ts'
import type { Jobs } from './jobs.ts'
import type { Queue } from './queue.ts'

export interface DispatchParts {
  readonly outbox: Pick<Outbox, 'open'>
  readonly queue: Pick<Queue, 'signal'>
  readonly jobs: Jobs
}

/** What has to be done about these events, to be kept with them. */
export function outboxOf(
  conversationId: string,
  events: readonly Event[],
  state: DialogueState,
): readonly OutboxItem[] {
  return events.flatMap((event): readonly OutboxItem[] => {
    const item = { id: `${conversationId}.${event.id}`, conversationId, eventId: event.id }
    if (event.type === 'bot-uttered')
      return [{ ...item, kind: 'delivery', target: state.origin?.channel ?? '' }]
    if (event.type === 'job-requested') return [{ ...item, kind: 'job', target: event.job }]
    return []
  })
}

/** Acts on kept events: signals whoever delivers and does. Harmless to repeat, because the rows know what is done. */
export async function dispatch(
  conversationId: string,
  { outbox, queue, jobs }: DispatchParts,
): Promise<void> {
  await signalAll(await outbox.open(conversationId), { queue, jobs })
}

export async function signalAll(
  items: readonly OutboxItem[],
  { queue, jobs }: Omit<DispatchParts, 'outbox'>,
) {
  const signals = new Map(items.map((item) => [signalOf(item, jobs).join(' '), signalOf(item, jobs)]))
  await Promise.all([...signals.values()].map(([lane, id]) => queue.signal(lane, id)))
}

/** Deliveries of a conversation go out one after another, so the conversation is signalled; jobs stand alone. */
function signalOf(
  { kind, target, conversationId, id }: OutboxItem,
  jobs: Jobs,
): readonly [lane: string, id: string] {
  return kind === 'delivery'
    ? [`deliver-${target}`, conversationId]
    : [`job-${jobs.get(target)?.lane ?? 'shop'}`, id]
}
