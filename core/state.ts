import type { EventOf, Option, Origin, Purpose, Resumption, Values } from './event.ts'
import type { Choice, Slots } from './message.ts'

/** Where a conversation stands: a fold over the events of its current session. */
export interface DialogueState {
  /** The revision of the domain that this session keeps to its end. null: no session yet. */
  readonly revision: string | null
  /** When the last event was kept (ISO). */
  readonly lastAt: string | null
  /** Who wrote last, and where to answer. */
  readonly origin: Origin | null
  /** The customer that a one-time code has proved, and whom it proved so; the channel's own word comes before it. */
  readonly proven: { readonly customer: string; readonly author: string; readonly at: string } | null
  readonly locale: string | null
  /** The customer asked for this language, so a single message in another one does not change it. */
  readonly isLocaleChosen: boolean
  /** The language of the last message that told one. */
  readonly heard: string | null
  /** Open tasks; the last one is at work, those before it wait to be taken up again. */
  readonly tasks: readonly Task[]
  /** What the customer was asked last. */
  readonly asked: Asked | null
  /** Jobs that were requested and have not returned, by the id of their event. */
  readonly pending: Readonly<Record<string, Pending>>
  /** The order that the customer was told of last: what "it" may mean. */
  readonly mentioned: string | null
  /** The task that was done last. */
  readonly fulfilled: string | null
  /** The words for the product that was told of last. */
  readonly mentionedProduct: string | null
  /** What can be chosen now: the choices of the last reply. */
  readonly offered: readonly Choice[]
  /** The replies to the last message, and those to the message before it. */
  readonly said: readonly EventOf<'bot-uttered'>[]
  readonly saidBefore: readonly EventOf<'bot-uttered'>[]
  /** Misunderstandings in a row. */
  readonly missed: number
  readonly isDisclosed: boolean
  readonly isHandedOff: boolean
}

/** An intent at work. */
export interface Task {
  readonly intent: string
  readonly slots: Slots
  /** What the lookup said of just these slots; null when it has to be asked (again). */
  readonly found: Found | null
  /** How often each slot was asked for. */
  readonly attempts: Readonly<Record<string, number>>
  /** What the customer is told when it goes on: it was interrupted, or had to wait. */
  readonly resumption: Resumption | null
  /** A value was corrected, which is acknowledged with the next step: it may be refused. */
  readonly isCorrected: boolean
  /** The order that "it" meant when it was begun. */
  readonly about: string | null
}

export interface Found {
  readonly slots: Slots
  readonly options: Readonly<Record<string, readonly Option[]>>
  readonly values: Values
}

/** `isOneOf`: which of several values will be given; `slot` is the first of them. */
export type Asked =
  { readonly kind: 'slot'; readonly slot: string; readonly isOneOf: boolean } | { readonly kind: 'confirm' }

export interface Pending {
  readonly job: string
  readonly purpose: Purpose
  readonly intent: string
  /** What the job was asked with, to be said again with its result. */
  readonly data: Values
  /** The customer has left this: its result is too late to answer. */
  readonly isLeft: boolean
}

export const initialState: DialogueState = {
  revision: null,
  lastAt: null,
  origin: null,
  proven: null,
  locale: null,
  isLocaleChosen: false,
  heard: null,
  tasks: [],
  asked: null,
  pending: {},
  mentioned: null,
  mentionedProduct: null,
  fulfilled: null,
  offered: [],
  said: [],
  saidBefore: [],
  missed: 0,
  isDisclosed: false,
  isHandedOff: false,
}
