import { z } from 'zod'
import { regexIn } from './match.ts'

/** A dialogue test: who writes, and what has to come of each of their turns. */
export interface Dialogue {
  readonly name: string
  readonly customer: string | null
  readonly channel: string
  readonly localeHint: string | null
  readonly turns: readonly Turn[]
}

export interface Turn {
  /** What arrives before the turn is read. */
  readonly user: readonly Step[]
  /** In order; all replies must be named. null: the turn says nothing of replies, so there may be none. */
  readonly bot: readonly BotLine[]
  readonly events: readonly Expected[]
  readonly states: readonly Expected[]
  readonly orders: readonly Expected[]
}

export type Step =
  | { readonly text: string }
  | { readonly choice: number }
  | { readonly image: string }
  | { readonly code: 'right' | 'wrong' }

/** `isAny`: zero or more replies that match. */
export interface BotLine {
  readonly isAny: boolean
  readonly expected: Expected
}

/** Only what is named is compared. A '/regex/' may stand for any text. */
export type Expected = Readonly<Record<string, unknown>>

const step = z.union([
  z.string(),
  z.number().transform(String),
  z.strictObject({ choice: z.number().int().min(1) }),
  z.strictObject({ image: z.string() }),
  z.strictObject({ code: z.enum(['right', 'wrong']) }),
])
/** The same said in several languages: the dialogue is played once in each of them. */
const translated = z.record(z.string().regex(/^[a-z]{2}(?:-[A-Za-z]+)?$/), z.union([z.string(), z.number()]))
const said = z.union([step, translated])
const expected = z.record(z.string(), z.unknown())
const line = z.union([
  z.strictObject({ user: z.union([said, z.array(said)]).nullable() }),
  z.strictObject({ bot: z.union([z.string(), expected]) }),
  z.strictObject({ event: expected }),
  z.strictObject({ state: expected }),
  z.strictObject({ order: expected }),
])
const dialogues = z.array(
  z.strictObject({
    dialogue: z.string(),
    as: z.string().optional(),
    locale: z.string().optional(),
    channel: z.string().optional(),
    turns: z.array(line),
  }),
)

/** Reads the dialogues of a file that was parsed. Throws an Error that says what is wrong with which part. */
export function readDialogues(data: unknown): readonly Dialogue[] {
  const read = dialogues.safeParse(data)
  if (!read.success) throw new Error(z.prettifyError(read.error))
  return read.data.flatMap((each) => {
    const languages = languagesOf(each.turns)
    return languages.length === 0
      ? [toDialogue(each, each.dialogue, each.turns)]
      : languages.map((tag) =>
          toDialogue(each, `${each.dialogue} (${tag})`, inLanguage(each.turns, tag) as Turns),
        )
  })
}

type Turns = readonly z.infer<typeof line>[]

function toDialogue(
  { as, locale, channel }: z.infer<typeof dialogues>[number],
  name: string,
  turns: Turns,
): Dialogue {
  return {
    name,
    customer: as ?? null,
    channel: channel ?? 'web',
    localeHint: locale ?? null,
    turns: readTurns(name, turns),
  }
}

/** The languages of a journey that is told in several; none: it is told in one. Throws when a turn lacks one of them. */
function languagesOf(turns: Turns): readonly string[] {
  const texts = turns.flatMap((each) => ('user' in each ? [each.user].flat() : [])).filter(isTranslated)
  const languages = Object.keys(texts[0] ?? {})
  const gap = texts.find((text) => Object.keys(text).toSorted().join() !== languages.toSorted().join())
  if (gap)
    throw new Error(
      `${JSON.stringify(gap)} is not told in the languages of its dialogue: ${languages.join(', ')}.`,
    )
  return languages
}

/** Each text that is told in several languages, in this one; '$locale' stands for its name. */
function inLanguage(part: unknown, tag: string): unknown {
  if (part === '$locale') return tag
  if (isTranslated(part)) return String(part[tag])
  if (Array.isArray(part)) return part.map((each: unknown) => inLanguage(each, tag))
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, inLanguage(value, tag)]))
}

const isTranslated = (part: unknown): part is z.infer<typeof translated> =>
  typeof part === 'object' && part !== null && translated.safeParse(part).success && 'en' in part

function readTurns(dialogue: string, lines: readonly z.infer<typeof line>[]): readonly Turn[] {
  const turns: Turn[] = []
  for (const each of lines) {
    if ('user' in each) {
      turns.push({ user: stepsOf(each.user), bot: [], events: [], states: [], orders: [] })
      continue
    }
    checkRegexes(dialogue, each)
    const turn = turns.pop()
    if (!turn)
      throw new Error(`'${dialogue}' starts with ${JSON.stringify(each)}; a turn starts with 'user'.`)
    turns.push(added(turn, each))
  }
  return turns
}

/** A regular expression that is none must be told with its dialogue, before anything is played. */
function checkRegexes(dialogue: string, value: unknown): void {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) checkRegexes(dialogue, part)
    return
  }
  try {
    if (typeof value === 'string') regexIn(value)
  } catch (error) {
    throw new Error(`'${dialogue}': ${String(value)} is no regular expression.`, { cause: error })
  }
}

function stepsOf(user: Extract<Turns[number], { user: unknown }>['user']): readonly Step[] {
  const steps = Array.isArray(user) ? user : [user ?? '']
  return steps.map((each: z.infer<typeof said>) => {
    if (typeof each === 'string') return { text: each }
    if (isTranslated(each)) throw new Error(`${JSON.stringify(each)} is in no language yet.`)
    return each
  })
}

function added(turn: Turn, each: Exclude<z.infer<typeof line>, { user: unknown }>): Turn {
  if ('bot' in each) return { ...turn, bot: [...turn.bot, botLine(each.bot)] }
  if ('event' in each) return { ...turn, events: [...turn.events, each.event] }
  if ('state' in each) return { ...turn, states: [...turn.states, each.state] }
  return { ...turn, orders: [...turn.orders, each.order] }
}

function botLine(bot: string | Expected): BotLine {
  if (typeof bot === 'string') return { isAny: false, expected: { text: bot } }
  const { any: isAny, ...rest } = bot
  return { isAny: isAny === true, expected: rest }
}
