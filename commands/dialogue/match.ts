import { plainText } from '../../core/message.ts'
import type { EventOf } from '../../core/event.ts'
import type { BotLine, Expected } from './script.ts'

type Reply = EventOf<'bot-uttered'>

/** Do these replies match the lines, all of them and in order? `any` lines may take more or fewer, so it backtracks. */
export function repliesMatch(replies: readonly Reply[], lines: readonly BotLine[]): boolean {
  const [reply, ...later] = replies
  const [line, ...rest] = lines
  // The first contact's disclosure need not be named.
  const isUnnamed = reply?.act.act === 'disclose-automation' && repliesMatch(later, lines)
  if (isUnnamed) return true
  if (!line) return reply === undefined
  if (line.isAny) {
    if (repliesMatch(replies, rest)) return true
    return reply !== undefined && replyMatches(reply, line.expected) && repliesMatch(later, lines)
  }
  return reply !== undefined && replyMatches(reply, line.expected) && repliesMatch(later, rest)
}

function replyMatches(reply: Reply, expected: Expected): boolean {
  return matches(expected, factsOf(reply))
}

/** What a bot line can name of a reply. */
export function factsOf({ act, locale, blocks }: Reply) {
  return { ...act, locale, text: plainText(blocks) }
}

/** Is everything that is expected there? Objects and lists by their parts, texts as they are or by a '/regex/'. */
export function matches(expected: unknown, actual: unknown): boolean {
  if (expected === null) return actual === null || actual === undefined
  if (typeof expected === 'string') {
    const regex = regexIn(expected)
    if (regex) return isScalar(actual) && regex.test(String(actual))
  }
  // YAML reads 42 as a number where the shop holds a text.
  if (isScalar(expected)) return isScalar(actual) && String(expected).trim() === String(actual).trim()
  if (Array.isArray(expected)) {
    return (
      Array.isArray(actual) &&
      expected.length === actual.length &&
      expected.every((each, i) => matches(each, actual[i]))
    )
  }
  if (typeof expected !== 'object' || typeof actual !== 'object' || actual === null) return false
  const parts = actual as Record<string, unknown>
  return Object.entries(expected).every(([key, each]) => matches(each, parts[key]))
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

/** The expression of a '/regex/'; null for any other text. Throws a SyntaxError when it is none. */
export function regexIn(text: string): RegExp | null {
  const source = /^\/(.*)\/$/s.exec(text)?.[1]
  return source === undefined ? null : new RegExp(source, 'u')
}
