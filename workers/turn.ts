import { decide } from '../core/decide.ts'
import type { Domain } from '../core/domain.ts'
import type { Event, Input, Origin, Utterance } from '../core/event.ts'
import type { Choice, InboundMessage, Press } from '../core/message.ts'
import type { DialogueState } from '../core/state.ts'
import { activeTask } from '../core/tasks.ts'
import { isOver, track } from '../core/tracker.ts'
import { ConflictError, type EventLog } from '../store/log.ts'
import type { Mailbox, MailboxRow } from '../store/mailbox.ts'
import { dispatch, outboxOf, type DispatchParts } from './dispatch.ts'
import type { Domains } from './domains.ts'
import { understand, type Understanders } from './understand.ts'

export interface TurnParts extends DispatchParts {
  readonly mailbox: Mailbox
  readonly log: EventLog
  readonly domains: Domains
  readonly models: Understanders
}

/** Rows that are looked at in one go, and messages that are read together. */
const BATCH_MAX = 20
/** After so many failed tries the customer is told, and the conversation goes on. */
const TRIES_MAX = 3
const CONFLICTS_MAX = 5

/**
 * Reads a conversation's mailbox to its end, turn by turn: understand, track, decide, keep, then act. Deciding is
 * pure, so a race that was lost is simply decided again, with what is still unread.
 */
export async function runTurns(conversationId: string, parts: TurnParts): Promise<void> {
  let conflicts = 0
  for (;;) {
    const rows = await parts.mailbox.waiting(conversationId, BATCH_MAX)
    if (rows.length === 0) break
    const batch = readTogether(rows)
    try {
      await runTurn(conversationId, batch, parts)
    } catch (error) {
      if (error instanceof ConflictError && ++conflicts <= CONFLICTS_MAX) continue
      await parts.mailbox.recordFailure(
        conversationId,
        batch.map(({ seq }) => seq),
        String(error),
      )
      throw error
    }
  }
  // Also when there was nothing to read: a crash after keeping leaves a turn that nobody has acted on.
  await dispatch(conversationId, parts)
}

/**
 * Messages that came while the turn waited are one turn; a press begins another, and anything else is a turn of its
 * own. What failed before is not mixed with what is new, so that a message which cannot be read spoils no other.
 */
function readTogether(rows: readonly MailboxRow[]): readonly MailboxRow[] {
  const hasFailed = (row: MailboxRow | undefined) => (row?.attempts ?? 0) > 0
  const end = rows.findIndex((row, at) => at > 0 && (!isText(row) || hasFailed(row) !== hasFailed(rows[0])))
  if (rows[0]?.arrival.type !== 'message') return rows.slice(0, 1)
  return rows.slice(0, end === -1 ? rows.length : end)
}

function isText({ arrival }: MailboxRow): boolean {
  return arrival.type === 'message' && !arrival.message.press
}

async function runTurn(
  conversationId: string,
  batch: readonly MailboxRow[],
  parts: TurnParts,
): Promise<void> {
  const { events: past, version } = await parts.log.read(conversationId)
  const state = track(past)
  const domain = await domainFor(state, batch, parts.domains)
  const input = await toInput(conversationId, batch, state, domain, parts)
  const events = input ? decide(state, input, domain) : []
  const outbox = outboxOf(conversationId, events, track(events, state))
  const readSeqs = batch.map(({ seq }) => seq)
  await parts.log.keep({ conversationId, expectedVersion: version, events, outbox, readSeqs })
}

/** A running session keeps the domain that it started with. Only a message starts another one. */
async function domainFor(
  state: DialogueState,
  batch: readonly MailboxRow[],
  domains: Domains,
): Promise<Domain> {
  const last = batch.at(-1)
  const isMessage = last?.arrival.type === 'message'
  if (state.revision === null || (isMessage && isOver(state, last.receivedAt))) return domains.current()
  return domains.at(state.revision)
}

/** A job's result that cannot be decided counts as a failed job; null: not even that could be decided. */
async function toInput(
  conversationId: string,
  batch: readonly MailboxRow[],
  state: DialogueState,
  domain: Domain,
  { log, models }: TurnParts,
): Promise<Input | null> {
  const [first] = batch
  if (!first) return null
  const stamp = { id: `m${first.seq}`, at: batch.at(-1)?.receivedAt ?? first.receivedAt }
  const isGivenUp = first.attempts >= TRIES_MAX
  if (first.arrival.type !== 'message') {
    if (!isGivenUp) return { ...stamp, ...first.arrival }
    if (first.arrival.type !== 'job-done') return null
    return { ...stamp, type: 'job-failed', requestId: first.arrival.requestId }
  }

  const messages = batch.flatMap(({ arrival }) => (arrival.type === 'message' ? [arrival.message] : []))
  const last = messages.at(-1) ?? first.arrival.message
  const origin = originOf(last)
  const utterances = await Promise.all(messages.map((message) => toUtterance(conversationId, message, log)))
  if (isGivenUp) return { ...stamp, type: 'turn-failed', origin, utterances }

  const texts = utterances.filter(({ meaning }) => !meaning).map(({ text }) => text)
  const context = {
    expected: expectedSlot(state, domain),
    locale: state.locale,
    today: stamp.at.slice(0, '2026-11-23'.length),
    domain,
  }
  return {
    ...stamp,
    type: 'message',
    origin,
    utterances,
    understanding: await understand(texts, context, models),
  }
}

/** What a bare value would be: the slot that was asked for, or the order of a task that is to be confirmed. */
function expectedSlot(state: DialogueState, domain: Domain): string | null {
  const { asked } = state
  if (asked?.kind === 'slot') return asked.isOneOf ? null : asked.slot
  const task = asked?.kind === 'confirm' ? activeTask(state) : null
  const [first] = (task && domain.intents.get(task.intent)?.slots) ?? []
  return first?.name === 'order_number' ? first.name : null
}

function originOf({ channel, address, author, localeHint }: InboundMessage): Origin {
  return {
    channel,
    address,
    author: author.id,
    customer: author.customerId ?? null,
    localeHint: localeHint ?? null,
  }
}

async function toUtterance(
  conversationId: string,
  message: InboundMessage,
  log: EventLog,
): Promise<Utterance> {
  const { key, at, text, press, attachments } = message
  const pressed = press ? await pressedChoice(conversationId, press, log) : null
  return {
    key,
    at,
    text: pressed?.label ?? text,
    ...(attachments ? { attachments } : {}),
    ...(pressed ? { meaning: pressed.meaning } : {}),
  }
}

/** What the pressed button meant when it was shown, in whatever session that was. */
async function pressedChoice(
  conversationId: string,
  { event, index }: Press,
  log: EventLog,
): Promise<Choice | null> {
  return choicesOf(await log.event(conversationId, event))[index] ?? null
}

function choicesOf(event: Event | null): readonly Choice[] {
  if (event?.type !== 'bot-uttered') return []
  return event.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []))
}
