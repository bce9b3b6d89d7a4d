import type { Domain } from '../domain.ts'
import type { DialogueAct, EventOf, Input, Purpose, Values } from '../event.ts'
import type { Meaning } from '../message.ts'
import type { DialogueState, Pending } from '../state.ts'

/** `null` leaves the turn to the next policy; `[]` ends it in silence. */
export type Policy = (turn: Turn) => readonly Move[] | null

export interface Turn {
  /** After what came in was heard. */
  readonly state: DialogueState
  readonly input: Input
  readonly domain: Domain
  /** Of a job's answer: what was requested, if anybody still waits for it. */
  readonly request: Pending | null
}

export type Message = Extract<Input, { type: 'message' }>

/** What a policy wants done next. */
export type Move =
  | { readonly say: DialogueAct; readonly offers?: readonly Offer[] }
  /** What was said before, once more. */
  | { readonly again: Pick<EventOf<'bot-uttered'>, 'act' | 'locale' | 'blocks'> }
  /** In this language from now on, as the customer asked. */
  | { readonly speak: string }
  /** `waits`: behind the task at work. `about`: the order that "it" may mean. */
  | { readonly start: string; readonly waits?: boolean; readonly about?: string | null }
  /** `corrects`: the customer takes another value back for it. */
  | { readonly fill: string; readonly intent: string; readonly value: string; readonly corrects?: boolean }
  /** The value is awaited (anew). */
  | { readonly clear: string; readonly intent: string }
  | { readonly request: string; readonly purpose: Purpose; readonly intent: string; readonly data: Values }
  | { readonly fulfilled: string }
  | { readonly abandoned: string }
  | { readonly handOff: string }
  | { readonly handBack: string }
  /** Take the open task's next step with what is known by now: look up, ask, confirm, or do it. */
  | { readonly proceed: true; readonly isMiss?: boolean }

/** A choice before it is put into words: the key of its label and the values in it. */
export interface Offer {
  readonly meaning: Meaning
  readonly label: string
  readonly values?: Values
}
