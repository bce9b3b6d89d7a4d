import type { Letter, Letters } from '../workers/job.ts'

/** Letters to the demo shop's customers: they reach nobody, and the demo's page shows them. */
export interface DemoLetters extends Letters {
  /** The latest first. */
  all(): readonly Letter[]
  /** The one-time code that was sent last; null when none was. */
  lastCode(): string | null
}

const KEPT_MAX = 20

export function demoLetters(): DemoLetters {
  let letters: readonly Letter[] = []
  return {
    async send(letter) {
      letters = [letter, ...letters].slice(0, KEPT_MAX)
    },
    all: () => letters,
    lastCode: () => letters.find(({ values }) => values.code !== undefined)?.values.code ?? null,
  }
}
