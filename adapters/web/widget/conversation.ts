import type { ClientBlock, ClientEvent, ClientMessage, Refusal, ServerMessage } from '../protocol.ts'

/** What is on the screen: what the hub says has happened, and what was written here and is not among it yet. */
export interface Conversation {
  /** In order of seq, each once. */
  readonly events: readonly ClientEvent[]
  /** In the order in which it was written. */
  readonly outgoing: readonly Outgoing[]
  /** The choices pressed on this screen, by `pressKey`. */
  readonly presses: ReadonlySet<string>
}

/** A message of the customer on its way. `sent`: the hub has kept it, its event is still to come. */
export interface Outgoing {
  readonly message: ClientMessage
  /** What the customer sees of it: the text, or the label of the pressed choice. */
  readonly text: string
  /** ISO, by this browser's clock. */
  readonly at: string
  /** The newest event when it was written. */
  readonly after: number
  readonly state: 'pending' | 'sent' | 'refused'
  readonly reason?: Refusal
}

/** One line of the log. `key` stays the same while a pending line becomes an event. */
export type Line = {
  readonly key: string
  readonly id: string
  readonly at: string
  readonly isAfterPause: boolean
} & (
  | {
      readonly from: 'customer'
      readonly text: string
      readonly state: Outgoing['state']
      readonly reason?: Refusal
    }
  | {
      readonly from: 'bot'
      readonly locale: string
      readonly blocks: readonly ClientBlock[]
      /** Indices of the choices that were pressed here. */
      readonly pressed: readonly number[]
    }
  | { readonly from: 'hub'; readonly notice: 'handed-off' | 'handed-back' }
)

export const PAUSE_MS = 5 * 60_000

export const emptyConversation: Conversation = { events: [], outgoing: [], presses: new Set() }

/** What the screen holds after a message of the hub. */
export function receive(conversation: Conversation, message: ServerMessage): Conversation {
  switch (message.type) {
    case 'ready':
      // A hub that knows less than we have seen has lost or replaced the conversation: what it has now is true.
      return message.seq < lastSeq(conversation) ? { ...conversation, events: [] } : conversation
    case 'events':
      return withEvents(conversation, message.events)
    case 'ack':
      return withState(conversation, message.id, 'sent')
    case 'refused':
      return message.reason === 'away'
        ? conversation
        : withState(conversation, message.id, 'refused', message.reason)
    case 'typing':
    case 'pong':
      return conversation
  }
}

/** Adds what the customer has just written or pressed, or what an earlier page left unsent. */
export function write(conversation: Conversation, outgoing: readonly Outgoing[]): Conversation {
  const known = new Set([
    ...conversation.outgoing.map(({ message }) => message.id),
    ...keys(conversation.events),
  ])
  const added = outgoing.filter(({ message }) => !known.has(message.id))
  const presses = new Set(conversation.presses)
  for (const { message } of added) if (message.type === 'press') presses.add(pressKey(message))
  return { ...conversation, outgoing: [...conversation.outgoing, ...added], presses }
}

/** Puts a refused message at the end of those that wait to be sent. It keeps its id: it was never kept. */
export function retry(conversation: Conversation, id: string, at: string): Conversation {
  const refused = conversation.outgoing.find(({ message, state }) => message.id === id && state === 'refused')
  if (!refused) return conversation
  const { message, text } = refused
  const others = conversation.outgoing.filter((outgoing) => outgoing !== refused)
  return {
    ...conversation,
    outgoing: [...others, { message, text, at, after: lastSeq(conversation), state: 'pending' }],
  }
}

/**
 * What to show, in order: what has happened, then what is on its way. A refused message stays where it was
 * written, so that it does not sink below everything that is said later.
 */
export function lines(conversation: Conversation): Line[] {
  const happened = conversation.events.map((event) => ({
    place: event.seq,
    line: eventLine(conversation, event),
  }))
  const written = conversation.outgoing.map((outgoing) => ({
    place: outgoing.state === 'refused' ? outgoing.after : Infinity,
    line: outgoingLine(outgoing),
  }))
  const inOrder = [...happened, ...written].sort((a, b) => (a.place === b.place ? 0 : a.place - b.place))
  let previous: string | undefined
  return inOrder.map(({ line }) => {
    const isAfterPause = !previous || Math.abs(Date.parse(line.at) - Date.parse(previous)) > PAUSE_MS
    previous = line.at
    return { ...line, isAfterPause }
  })
}

/** Where to resume: the newest event that is shown, 0 for none. */
export function lastSeq(conversation: Conversation): number {
  return conversation.events.at(-1)?.seq ?? 0
}

/** How many lines of the other side are newer than `seq`. */
export function unreadSince(conversation: Conversation, seq: number): number {
  return conversation.events.filter((event) => event.from !== 'customer' && event.seq > seq).length
}

export function pressKey({ event, index }: { readonly event: string; readonly index: number }): string {
  return `${index}:${event}`
}

function eventLine(conversation: Conversation, event: ClientEvent): Line {
  const base = { key: event.id, id: event.id, at: event.at, isAfterPause: false }
  switch (event.from) {
    case 'customer':
      return { ...base, key: event.key, from: 'customer', text: event.text, state: 'sent' }
    case 'bot':
      return {
        ...base,
        from: 'bot',
        locale: event.locale,
        blocks: event.blocks,
        pressed: pressed(conversation, event),
      }
    case 'hub':
      return { ...base, from: 'hub', notice: event.notice }
  }
}

function outgoingLine({ message: { id }, text, at, state, reason }: Outgoing): Line {
  return { key: id, id, at, isAfterPause: false, from: 'customer', text, state, ...(reason && { reason }) }
}

function withEvents(conversation: Conversation, arrived: readonly ClientEvent[]): Conversation {
  const seen = new Set(conversation.events.map(({ id }) => id))
  const added = arrived.filter(({ id }) => !seen.has(id) && seen.add(id))
  if (added.length === 0) return conversation
  const events = [...conversation.events, ...added].sort((a, b) => a.seq - b.seq)
  const done = new Set(keys(added))
  return {
    ...conversation,
    events,
    outgoing: conversation.outgoing.filter(({ message }) => !done.has(message.id)),
  }
}

function withState(
  conversation: Conversation,
  id: string,
  state: Outgoing['state'],
  reason?: Refusal,
): Conversation {
  const outgoing = conversation.outgoing.map((one): Outgoing => {
    if (one.message.id !== id) return one
    const { message, text, at, after } = one
    return { message, text, at, after, state, ...(reason && { reason }) }
  })
  return { ...conversation, outgoing }
}

function keys(events: readonly ClientEvent[]): string[] {
  return events.flatMap((event) => (event.from === 'customer' ? [event.key] : []))
}

function pressed({ presses }: Conversation, event: ClientEvent & { readonly from: 'bot' }): number[] {
  return event.blocks
    .flatMap((block) => (block.kind === 'choices' ? block.choices : []))
    .map(({ index }) => index)
    .filter((index) => presses.has(pressKey({ event: event.id, index })))
}
