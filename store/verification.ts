/** One-time codes by which a person proves to be a customer. Only hashes of codes are kept. */
export interface Verifications {
  /**
   * Keeps a code for this conversation in place of an earlier one. `over`: this customer was sent too many within the
   * hour, in whatever conversations; it is not to be sent.
   */
  issue(code: IssuedCode): Promise<'issued' | 'over'>
  /** Compares a code with the one that was issued, and counts the try. Good once; its own request may repeat it. */
  attempt(attempt: CodeAttempt): Promise<'right' | 'wrong' | 'over'>
  /** The customer whom the last code of this conversation proved, if it did. */
  proven(conversationId: string): Promise<string | null>
}

export interface IssuedCode {
  readonly conversationId: string
  readonly requestId: string
  /** null: nobody was found by that contact; the code that nobody got can only be wrong. */
  readonly customerId: string | null
  readonly codeHash: string
  /** ISO. */
  readonly at: string
  readonly expiresAt: string
}

export interface CodeAttempt {
  readonly conversationId: string
  readonly requestId: string
  readonly codeHash: string
  /** ISO. */
  readonly now: string
}

/** After so many wrong codes the right one counts no more. */
export const ATTEMPTS_MAX = 5

/** Codes for one customer within an hour: with the tries of each, 25 guesses among a million. */
export const ISSUES_PER_HOUR = 5
