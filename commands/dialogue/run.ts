import { activeTask } from '../../core/tasks.ts'
import type { DialogueState } from '../../core/state.ts'
import type { Driver, Heard, Said } from '../../main/driver.ts'
import { factsOf, matches, repliesMatch } from './match.ts'
import type { Dialogue, Expected, Step, Turn } from './script.ts'

export interface RunParts {
  readonly driver: Driver
  /** What the shop now holds of an order, flat; null when there is none. */
  readonly order: (id: string) => Promise<Readonly<Record<string, unknown>> | null>
  /** The one-time code that was sent last; null when none was. */
  readonly code: () => Promise<string | null>
}

/** Plays a dialogue and tells what did not come as expected; the conversation is returned for a replay. */
export async function runDialogue(
  { customer, channel, localeHint, turns }: Dialogue,
  { driver, order, code }: RunParts,
): Promise<{ readonly failures: readonly string[]; readonly conversationId: string | null }> {
  const person = driver.person({ customer, channel, localeHint })
  const failures: string[] = []
  for (const [index, turn] of turns.entries()) {
    const said = await Promise.all(turn.user.map((step) => toSaid(step, code)))
    const heard = await person.send(said).catch((error: unknown) => String(error))
    if (typeof heard === 'string') {
      failures.push(`turn ${index + 1} (${JSON.stringify(turn.user)}): ${heard}`)
      break
    }
    const found = [...check(turn, heard, await person.state()), ...(await checkOrders(turn, order))]
    failures.push(...found.map((failure) => `turn ${index + 1} (${JSON.stringify(turn.user)}): ${failure}`))
  }
  return { failures, conversationId: person.conversationId() }
}

async function toSaid(step: Step, codeOf: RunParts['code']): Promise<Said> {
  if (!('code' in step)) return step
  const right = (await codeOf()) ?? ''
  // Another code of the same length: each digit is turned into its neighbour.
  return {
    text:
      step.code === 'right' ? right : right.replaceAll(/\d/g, (digit) => String((Number(digit) + 1) % 10)),
  }
}

function check({ bot, events, states }: Turn, heard: Heard, now: DialogueState): readonly string[] {
  const failures: string[] = []
  if (!repliesMatch(heard.replies, bot)) {
    const expected = bot.map(({ isAny, expected }) => (isAny ? { any: true, ...expected } : expected))
    failures.push(`expected the replies ${show(expected)}, got ${show(heard.replies.map(brief))}`)
  }
  for (const expected of events) {
    const isKept = heard.events.some((event) => matches(expected, event))
    if (!isKept)
      failures.push(
        `expected the event ${show(expected)}, got ${heard.events.map(({ type }) => type).join(' ')}`,
      )
  }
  const facts = stateFacts(now)
  for (const state of states) {
    if (!matches(state, facts)) failures.push(`expected the state ${show(state)}, got ${show(facts)}`)
  }
  return failures
}

async function checkOrders({ orders }: Turn, order: RunParts['order']): Promise<readonly string[]> {
  const failures: string[] = []
  for (const expected of orders) {
    const held = await order(idOf(expected))
    if (!matches(expected, held)) failures.push(`expected the order ${show(expected)}, got ${show(held)}`)
  }
  return failures
}

const idOf = ({ id }: Expected) => (typeof id === 'string' ? id : '')

/** What a `state` line can name. */
function stateFacts(state: DialogueState) {
  const task = activeTask(state)
  return { intent: task?.intent ?? null, slots: task?.slots ?? {}, locale: state.locale }
}

function brief(reply: Heard['replies'][number]) {
  const { act, topic, slot, reason, locale, text } = factsOf(reply) as Record<string, unknown>
  return { act, topic, slot, reason, locale, text }
}

const show = (value: unknown) => JSON.stringify(value)
