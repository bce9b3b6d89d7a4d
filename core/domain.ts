/** Intents and words, compiled from `config/intents` and `locales`. Immutable: an edit is a new revision. */
export interface Domain {
  /** Hash of the files it was compiled from. */
  readonly revision: string
  readonly intents: ReadonlyMap<string, Intent>
  readonly locales: ReadonlyMap<string, Locale>
  readonly fallbackLocale: string
  /** What the intent model learns from. */
  readonly utterances: readonly Example[]
}

export interface Intent {
  readonly name: string
  /**
   * `task`: has slots and a job. `question`: answered at once from the words. `social`: answered with its
   * dialogue act. `control`: steers the conversation (affirm, abort …); its policy knows it by name.
   */
  readonly kind: 'task' | 'question' | 'social' | 'control'
  readonly act: 'greet' | 'thank' | 'goodbye' | 'apologise' | null
  /** In the order in which they are asked for. */
  readonly slots: readonly SlotSpec[]
  /** Slots of which one at least has to be given; the customer is asked which. */
  readonly oneOf: readonly string[]
  /**
   * `customer`: only for someone whom the channel, or a one-time code, has verified. `fresh-customer`: and a code
   * only while it is fresh.
   */
  readonly needs: 'customer' | 'fresh-customer' | null
  /** The job that completes and checks the slots before anything is asked or confirmed. */
  readonly lookup: { readonly job: string; readonly data: Readonly<Record<string, string>> } | null
  /** Say back what will be done and wait for a yes. */
  readonly confirm: boolean
  readonly fulfil: string | null
  /** A thing looked up is `inform`, a thing done is `notify-success`; `nothing` only clears the way for others. */
  readonly reports: 'inform' | 'notify-success' | 'nothing'
  /** Silent jobs about a turn in which this intent starts. */
  readonly checks: readonly string[]
  /** Intents that are the same wish when they come in the same message: "send it back and get my money". */
  readonly covers: readonly string[]
  /** Intents that are offered as buttons with the answer. */
  readonly offers: readonly string[]
  /** With this reason a person takes over when it is done; null: nobody has to. */
  readonly handsOff: string | null
  /** Its place among the topics that a customer is offered to choose from; null: never offered. */
  readonly topic: number | null
}

export interface SlotSpec {
  readonly name: string
  /** `never`: taken when given. `when-offered`: asked for only when the lookup tells what there is to choose from. */
  readonly ask: 'always' | 'when-offered' | 'never'
  /** Usual values, offered as buttons. */
  readonly choices: readonly string[]
  /** Whatever is answered is the value, when it was asked for. */
  readonly isFree: boolean
  /** Several values may be given; they are kept a line each. */
  readonly isMany: boolean
  /** The value when none was given. */
  readonly otherwise: string | null
  /** The value when the customer would rather not say; null: it cannot be done without. */
  readonly skipped: string | null
}

/** Is there a turn in which the customer is asked for this slot? */
export function mayBeAsked(name: string, { slots, oneOf }: Pick<Intent, 'slots' | 'oneOf'>): boolean {
  return oneOf.includes(name) || slots.some((slot) => slot.name === name && slot.ask !== 'never')
}

export interface Locale {
  readonly tag: string
  /** The language's name in itself. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  readonly cues: Cues
  /** Nested as in the files: `<intent>.title`, `<intent>.replies.inform`, `any.replies.clarify.rephrase`. */
  readonly words: Words
}

/** Small words that steer a conversation, in lower case. One that begins with a hyphen ends a word: '-lo'. */
export interface Cues {
  /** What questions end with, beside a question mark. */
  readonly questionEndings: readonly string[]
  /** Words for the first, the second … of what was offered. */
  readonly ordinals: readonly (readonly string[])[]
  readonly last: readonly string[]
  /** What was spoken of: 'it', 'that one'. */
  readonly references: readonly string[]
  /** Between two values, the second one is meant: 'no, I mean'. */
  readonly corrections: readonly string[]
  /** Between two wishes: 'and', 'also'. */
  readonly conjunctions: readonly string[]
}

export type Words = { readonly [key: string]: string | Words }

/** An utterance that an author wrote down as an example of an intent. */
export interface Example {
  readonly locale: string
  readonly intent: string
  readonly text: string
}
