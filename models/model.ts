import type { Entity, Understanding } from '../core/event.ts'

/** A trained thing that answers one question. One folder under models/ each. */
export interface Model<Question, Answer> {
  readonly name: string
  /** Which artifact answers: a hash of what it was trained from. */
  readonly version: string
  predict(question: Question): Promise<Answer>
  close(): Promise<void>
}

/** What is wanted in this text? */
export type IntentModel = Model<string, Pick<Understanding, 'intent' | 'confidence' | 'ranking'>>

/** Which language is this text in? null: it gives no evidence. */
export type LanguageModel = Model<string, { readonly locale: string | null; readonly confidence: number }>

/** Which values are in this text, in the order in which they are written? */
export type SlotModel = Model<SlotQuestion, readonly Entity[]>

export interface SlotQuestion {
  readonly text: string
  /** The slot that was asked for, if any. */
  readonly expected: string | null
  /** The customer's ISO day. Without it, days that count from today are not read. */
  readonly today?: string
  /** The language of the conversation, with its region where that is known. */
  readonly locale?: string | null
}
