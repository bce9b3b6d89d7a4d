import type { JobResult, Values } from '../core/event.ts'
import type { Shop } from '../store/shop.ts'
import type { Verifications } from '../store/verification.ts'
import type { PictureOf } from './order-facts.ts'

/** Something done outside of the conversation. One file under workers/jobs/ exports one of these as default. */
export interface Job {
  /** The file's name. */
  readonly name: string
  /** Jobs of a lane share workers: the shop's quick errands do not wait behind a model. */
  readonly lane: Lane
  /** With which reasons it can refuse: each of them needs words. */
  readonly reasons: readonly string[]
  /** Must be safe to run twice: a crash between doing and telling repeats it with the same id. Throws JobError. */
  run(request: JobRequest, parts: JobParts): Promise<JobResult>
}

export type Lane = 'shop'

export const LANES: readonly Lane[] = ['shop']

export interface JobRequest {
  /** The same in every try, unique over all conversations. */
  readonly id: string
  readonly conversationId: string
  readonly intent: string
  /** The verified customer of the conversation. */
  readonly customer: string | null
  readonly data: Values
  /** ISO. */
  readonly now: string
}

export interface JobParts {
  readonly shop: Shop
  readonly verifications: Verifications
  /** null: there is no way to write to customers. */
  readonly letters: Letters | null
  readonly pictureOf: PictureOf
  /** The one-time code of a request: six digits, in every try the same. */
  readonly codeOf: (requestId: string) => string
  readonly abort: AbortSignal
}

/** Writes to the contact that the shop has on file, beside the conversation. */
export interface Letters {
  send(letter: Letter): Promise<void>
}

export interface Letter {
  readonly customerId: string
  /** `verification-code`: its `code`. `invoice`: the `id` of the order and its `total`, as '59 EUR'. `account-changed`: to `email`. */
  readonly kind: 'verification-code' | 'invoice' | 'password-reset' | 'account-changed'
  readonly values: Readonly<Record<string, string>>
}

/** A job that could not be done. `retryable: false` gives it up at once, and the customer is told. */
export class JobError extends Error {
  readonly retryable: boolean
  constructor(job: string, message: string, options: { retryable: boolean; cause?: unknown }) {
    super(`[${job}] ${message}`, { cause: options.cause })
    this.name = 'JobError'
    this.retryable = options.retryable
  }
}

export function defineJob(job: Job): Job {
  return job
}

/** A text among the values of a request. */
export function textOf({ data, intent }: JobRequest, name: string, job: string): string {
  const value = data[name]
  if (typeof value === 'string') return value
  throw new JobError(job, `'${intent}' asked without '${name}'. Add it to the slots in its file.`, {
    retryable: false,
  })
}

/** The customer of a request whose intent `needs: customer`. */
export function customerOf({ customer, intent }: JobRequest, job: string): string {
  if (customer !== null) return customer
  throw new JobError(
    job,
    `'${intent}' asked without a verified customer. Add 'needs: customer' to its file.`,
    {
      retryable: false,
    },
  )
}
