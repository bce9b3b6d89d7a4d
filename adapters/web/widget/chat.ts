import type { ClientMessage, ServerMessage } from '../protocol.ts'
import { emptyConversation, lastSeq, lines, receive, retry, unreadSince, write } from './conversation.ts'
import type { Conversation, Line } from './conversation.ts'
import { connect } from './connection.ts'
import { newId } from './id.ts'
import type { Memory } from './memory.ts'
import { openOutbox } from './outbox.ts'
import { forgetOld, keepOutgoing, keptOutgoing } from './pending.ts'
import { SESSION_KEY, askSession, keptSession } from './session.ts'
import { makeTimer } from './timer.ts'

/** The conversation of this page: what can be done in it. */
export interface Chat {
  /** Connects to the hub when there is a conversation to go on with. */
  resume(): void
  /** Connects to the hub. */
  start(): void
  say(text: string): void
  press(event: string, index: number, label: string): void
  retry(id: string): void
  /** Everything that is shown has been seen. */
  read(): void
  identify(): Promise<void>
}

/** What there is to see. */
export interface Scene {
  readonly lines: readonly Line[]
  readonly isTyping: boolean
  readonly unread: number
  readonly isConnected: boolean
  /** The conversation so far has been loaded; what comes from now on is new. */
  readonly isLoaded: boolean
}

export interface ChatSettings {
  readonly hub: URL
  readonly memory: Memory
  readonly identity: URL | undefined
  /** What the page says about the customer's language. */
  readonly locale: string
  readonly changed: (scene: Scene) => void
}

const TYPING_MS = 30_000

export function openChat({ hub, memory, identity, locale, changed }: ChatSettings): Chat {
  let name = keptSession(memory)?.conversation ?? ''
  let isJoined = false
  // What was written before this browser's first session belongs to that session.
  let conversation = name ? emptyConversation : write(emptyConversation, keptOutgoing(memory, name))
  let isConnected = false
  /** The newest event there was when the conversation began to load. */
  let loadedTo: number | undefined
  let isLoaded = false
  let isTyping = false
  const typing = makeTimer()

  const connection = connect({
    hub,
    session: () => askSession({ hub, memory, identity }),
    after: () => lastSeq(conversation),
    joined,
    received,
    connected(yes) {
      isConnected = yes
      if (!yes) stopTyping()
      show()
    },
  })
  const outbox = openOutbox({
    next: () =>
      isJoined ? conversation.outgoing.find(({ state }) => state === 'pending')?.message : undefined,
    send: (message) => connection.send(message),
    later(ms, action) {
      const timer = setTimeout(action, ms)
      return () => clearTimeout(timer)
    },
  })
  // Another tab may have signed in or out.
  memory.watch(SESSION_KEY, () => {
    if (isJoined && keptSession(memory)?.conversation !== name) void connection.renew()
  })

  forgetOld(memory, Date.now())
  return {
    resume() {
      show()
      if (keptSession(memory) || conversation.outgoing.length > 0) connection.start()
    },
    start: () => connection.start(),
    say: (text) => send({ type: 'message', id: newId(), text, locale }, text),
    press(event, index, label) {
      const isOnItsWay = conversation.outgoing.some(
        ({ message, state }) =>
          state !== 'refused' &&
          message.type === 'press' &&
          message.event === event &&
          message.index === index,
      )
      if (!isOnItsWay) send({ type: 'press', id: newId(), event, index, locale }, label)
    },
    retry(id) {
      update(retry(conversation, id, new Date().toISOString()))
      outbox.flush()
    },
    read() {
      if (lastSeq(conversation) <= readSeq()) return
      memory.set(readKey(), lastSeq(conversation))
      show()
    },
    identify: () => connection.renew(),
  }

  function send(message: ClientMessage, text: string) {
    update(
      write(conversation, [
        { message, text, at: new Date().toISOString(), after: lastSeq(conversation), state: 'pending' },
      ]),
    )
    connection.start()
    outbox.flush()
  }

  function joined(conversationName: string) {
    // What was written before anything else was on the screen was written by whoever this is.
    const written = isJoined ? [] : conversation.outgoing
    if (!isJoined) keepOutgoing(memory, name, conversation, emptyConversation)
    name = conversationName
    isJoined = true
    loadedTo = undefined
    isLoaded = false
    stopTyping()
    conversation = emptyConversation
    update(write(conversation, [...keptOutgoing(memory, name), ...written]))
  }

  function received(message: ServerMessage) {
    if (message.type === 'ready') {
      loadedTo ??= message.seq
      isLoaded ||= message.seq === 0
      if (readSeq() > message.seq) memory.remove(readKey())
    }
    if (message.type === 'events') isLoaded = true
    if (message.type === 'typing') startTyping()
    if (message.type === 'events' && message.events.some(({ from }) => from !== 'customer')) stopTyping()
    update(receive(conversation, message))
    outbox.received(message)
  }

  function update(next: Conversation) {
    keepOutgoing(memory, name, conversation, next)
    conversation = next
    show()
  }

  function show() {
    changed({
      lines: lines(conversation),
      isTyping,
      unread: unreadSince(conversation, readSeq()),
      isConnected,
      isLoaded,
    })
  }

  /** Where nothing is remembered, what was there before this page counts as read. */
  function readSeq(): number {
    const kept = memory.get(readKey())
    return typeof kept === 'number' ? kept : (loadedTo ?? Infinity)
  }

  function readKey() {
    return `read ${name}`
  }

  function startTyping() {
    isTyping = true
    typing.start(TYPING_MS, () => {
      stopTyping()
      show()
    })
  }

  function stopTyping() {
    isTyping = false
    typing.stop()
  }
}
