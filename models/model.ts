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

/** Which values are in this text? `expected` is the slot that was asked for, if any. */
export type SlotModel = Model<{ readonly text: string; readonly expected: string | null }, readonly Entity[]>
