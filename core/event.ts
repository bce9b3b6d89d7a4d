import type { Address, Attachment, Block, Meaning, Slots } from './message.ts'

/** What models and extractors made of one utterance. Kept with it, so that history stays true after retraining. */
export interface Understanding {
  /** null: the utterance does not tell, as with '12345'. */
  readonly locale: string | null
  /** null: below the threshold. `out_of_scope`: confidently none of ours. */
  readonly intent: string | null
  /** Calibrated, 0 to 1. */
  readonly confidence: number
  /** The best intents, best first, for a choice of two when they are close. */
  readonly ranking: readonly { readonly intent: string; readonly confidence: number }[]
  readonly entities: readonly Entity[]
  /** The yes, no or stop that comes beside the intent: "no, where is my order", or as a message of its own. */
  readonly answer: Answer | null
  /** Other wishes beside it, in other messages or parts of one, each with its own values. */
  readonly also: readonly Wish[]
}

export interface Wish {
  readonly intent: string
  readonly entities: readonly Entity[]
}

export type Answer = 'affirm' | 'deny' | 'abort'

/** A value found in the text. */
export interface Entity {
  readonly slot: string
  /** Canonical: 'SO-2026-00417'. */
  readonly value: string
  /** As written: 'so 2026 417'. */
  readonly text: string
}

/** One message of a turn. Several that came while the turn waited are read together. */
export interface Utterance {
  readonly key: string
  readonly at: string
  readonly text: string
  readonly attachments?: readonly Attachment[]
  /** What the pressed button means; its text is the button's label. */
  readonly meaning?: Meaning
}

/** Who speaks and where to answer. */
export interface Origin {
  readonly channel: string
  readonly address: Address
  readonly author: string
  readonly customer: string | null
  readonly localeHint: string | null
}

/** A value that a reply can show. Money and days are written by the locale. */
export type Value =
  string | number | boolean | null | Money | readonly Value[] | { readonly [key: string]: Value }

export interface Money {
  readonly amount: number
  /** ISO 4217. */
  readonly currency: string
}

export type Values = Readonly<Record<string, Value>>

/** What we mean to say, before it is put into words. Names follow the dialogue acts of the SGD corpus. */
export type DialogueAct =
  | { readonly act: 'disclose-automation' | 'out-of-scope' }
  /** `topic`: the intent that is answered so; null: what is said whatever was said before. */
  | { readonly act: 'greet' | 'thank' | 'goodbye' | 'apologise'; readonly topic: string | null }
  | {
      readonly act: 'request'
      readonly topic: string
      readonly slot: string
      /** 1 for the first time. */
      readonly attempt: number
      /** Asked again because the answer was not understood. */
      readonly isMiss: boolean
      /** Asked which one of several the customer wants to give; `slot` is the first of them. */
      readonly isOneOf: boolean
      readonly resumes: Resumption | null
      /** What the lookup has to tell with the question. */
      readonly values: Values
    }
  | { readonly act: 'inform'; readonly topic: string; readonly values: Values }
  | {
      readonly act: 'confirm'
      readonly topic: string
      readonly values: Values
      readonly isMiss: boolean
      readonly resumes: Resumption | null
    }
  | { readonly act: 'notify-success'; readonly topic: string; readonly values: Values }
  | {
      readonly act: 'notify-failure'
      readonly topic: string
      readonly reason: string
      readonly values: Values
    }
  | {
      readonly act: 'acknowledge'
      readonly topic: string
      readonly what:
        'abandoned' | 'nothing-open' | 'handed-back' | 'corrected' | 'skipped' | 'waiting' | 'language'
    }
  /** Why it was asked; null: nothing was. */
  | { readonly act: 'explain'; readonly topic: string; readonly slot: string | null }
  /** A value came alone: what is to be done about it? */
  | {
      readonly act: 'offer'
      readonly slot: string
      readonly value: string
      readonly topics: readonly string[]
    }
  /** Without topics: please rephrase. With topics: is it one of these? */
  | { readonly act: 'clarify'; readonly topics: readonly string[] }
  | { readonly act: 'offer-handoff' | 'handoff'; readonly reason: string }

/** `back`: to something that was interrupted. `next`: on to something that had to wait. */
export type Resumption = 'back' | 'next'

/** Everything that can happen to a conversation. It arrives by one door, as one turn. */
export type Input = { readonly id: string; readonly at: string } & (
  | {
      readonly type: 'message'
      readonly origin: Origin
      readonly utterances: readonly Utterance[]
      readonly understanding: Understanding
    }
  | { readonly type: 'job-done'; readonly requestId: string; readonly result: JobResult }
  | { readonly type: 'job-failed'; readonly requestId: string }
  /** The turn of these messages failed for good. The customer is told. */
  | { readonly type: 'turn-failed'; readonly origin: Origin; readonly utterances: readonly Utterance[] }
  | { readonly type: 'handed-back'; readonly by: string }
)

/**
 * Why a job was asked for: `fulfilment` is what the customer waits for; `lookup` completes and checks the
 * slots before asking or confirming; `check` is a silent opinion about the turn.
 */
export type Purpose = 'fulfilment' | 'lookup' | 'check'

/** What a job found out. What the rules of the shop refuse is a result with a reason, not a failed job. */
export type JobResult =
  | { readonly outcome: 'done'; readonly values: Values }
  /** `slot`: the value that was refused; a better one may be given. null: nothing the customer says mends it. */
  | {
      readonly outcome: 'refused'
      readonly reason: string
      readonly slot: string | null
      readonly values: Values
    }
  /** Of a lookup: the slots that follow from the shop's data, and what may be chosen for those that do not. */
  | {
      readonly outcome: 'found'
      readonly slots: Slots
      readonly options: Readonly<Record<string, readonly Option[]>>
      readonly values: Values
    }

/** A value that a slot may take, with what to show of it (realised as `<intent>.option.<slot>`). */
export interface Option {
  readonly value: string
  readonly shows: Values
}

/** What travels from one session to the next. */
export interface Carried {
  readonly locale: string | null
  /** The customer asked for this language. */
  readonly isLocaleChosen: boolean
  readonly isDisclosed: boolean
}

/** Everything we remember of a conversation: past tense, plain data, never edited. */
export type Event = { readonly id: string; readonly inputId: string; readonly at: string } & (
  | { readonly type: 'session-started'; readonly revision: string; readonly carried: Carried }
  | {
      readonly type: 'user-uttered'
      readonly origin: Origin
      readonly utterance: Utterance
      /** On the last utterance of a turn: what the turn's utterances mean together. */
      readonly understanding: Understanding | null
    }
  /** `isChosen`: the customer asked for it. */
  | { readonly type: 'language-switched'; readonly locale: string; readonly isChosen: boolean }
  | {
      readonly type: 'intent-started'
      readonly intent: string
      /** Behind the one at work. */
      readonly waits: boolean
      /** The order that "it" may mean. */
      readonly about: string | null
    }
  | {
      readonly type: 'slot-filled'
      readonly intent: string
      readonly slot: string
      readonly value: string
      /** The customer takes another value back for it. */
      readonly corrects: boolean
    }
  /** The value is awaited (anew). */
  | { readonly type: 'slot-cleared'; readonly intent: string; readonly slot: string }
  | {
      readonly type: 'job-requested'
      readonly job: string
      readonly purpose: Purpose
      readonly intent: string
      /** For whom: the customer whom the channel had verified by then. */
      readonly customer: string | null
      readonly data: Values
    }
  | {
      readonly type: 'job-returned'
      readonly requestId: string
      readonly late: boolean
      readonly result: JobResult | null
    }
  | {
      readonly type: 'bot-uttered'
      readonly act: DialogueAct
      readonly locale: string
      readonly blocks: readonly Block[]
    }
  | { readonly type: 'intent-fulfilled'; readonly intent: string }
  | { readonly type: 'intent-abandoned'; readonly intent: string }
  | { readonly type: 'handed-off'; readonly reason: string }
  | { readonly type: 'handed-back'; readonly by: string }
)

export type EventOf<Type extends Event['type']> = Extract<Event, { type: Type }>
