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
  readonly act: 'greet' | 'thank' | 'goodbye' | null
  /** In the order in which they are asked for. */
  readonly slots: readonly SlotSpec[]
  /** `customer`: only for someone whom the channel, or a one-time code, has verified. */
  readonly needs: 'customer' | null
  /** The job that completes and checks the slots before anything is asked or confirmed. */
  readonly lookup: { readonly job: string; readonly data: Readonly<Record<string, string>> } | null
  /** Say back what will be done and wait for a yes. */
  readonly confirm: boolean
  readonly fulfil: string | null
  /** A thing looked up is `inform`, a thing done is `notify-success`; `nothing` only clears the way for others. */
  readonly reports: 'inform' | 'notify-success' | 'nothing'
  /** Silent jobs about a turn in which this intent starts. */
  readonly checks: readonly string[]
  /** Its place among the topics that a customer is offered to choose from; null: never offered. */
  readonly topic: number | null
}

export interface SlotSpec {
  readonly name: string
  /** false: taken when given, never asked for. */
  readonly isAsked: boolean
}

export interface Locale {
  readonly tag: string
  /** The language's name in itself. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  /** What the questions of this language end with, beside a question mark. */
  readonly questionEndings: readonly string[]
  /** Nested as in the files: `<intent>.title`, `<intent>.replies.inform`, `any.replies.clarify.rephrase`. */
  readonly words: Words
}

export type Words = { readonly [key: string]: string | Words }

/** An utterance that an author wrote down as an example of an intent. */
export interface Example {
  readonly locale: string
  readonly intent: string
  readonly text: string
}
