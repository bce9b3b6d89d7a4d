/** The numbers that shape a training; changing one makes a new artifact. */
export const RECIPE = {
  /** Raise it when features or training change in a way that the numbers below do not show. */
  version: 2,
  /** Nets that answer together. Each is judged by the share of the utterances that it has not seen. */
  members: 3,
  /** Hidden units of each. */
  hidden: 48,
  maxColumns: 30_000,
  /** Utterances to a step. */
  batch: 64,
  /** Steps in all: a small set is gone through more often, within these bounds. */
  steps: 800,
  epochs: { least: 6, most: 25 },
  rate: { input: 0.2, rest: 0.05 },
  featureDropout: 0.3,
  labelSmoothing: 0.1,
  /** Meaningless texts, for each utterance. */
  noise: 0.08,
  /** How much more an utterance of a rare intent may count than one of an average intent. */
  maxImportance: 5,
  /** A wrong answer takes away as much as this many right ones give. */
  wrongCosts: 0.8,
} as const
