/** The numbers that shape a training; changing one makes a new artifact. */
export const RECIPE = {
  /** Raise it when features or training change in a way that the numbers below do not show. */
  version: 3,
  /** An n-gram of fewer utterances has no column; of more columns than this, the rarest are left out. */
  columns: { leastUtterances: 2, most: 120_000 },
  net: {
    hidden: 96,
    /** Utterances to a step. */
    batch: 64,
    /** Steps in all: a small set is gone through more often, within these bounds. */
    steps: 1600,
    epochs: { least: 4, most: 25 },
    /** Learning rates at first; they fall along a half cosine to a fiftieth. */
    rate: { input: 0.06, rest: 0.05 },
    featureDropout: 0.3,
    labelSmoothing: 0.02,
  },
  linear: {
    /** What an utterance on the wrong side may cost, against the size of the weights. */
    cost: 1,
    rounds: 8,
  },
  /** Meaningless texts, for each utterance. */
  noise: 0.08,
  /** The verdict is reached on one stretch out of so many of each intent and language. */
  heldOut: { oneIn: 5, stretches: 10, longest: 10 },
  /**
   * Strangers write less like us than what is held out: so much less sure to be. Measured on whole stretches of the
   * files, which are harder than what begins alike.
   */
  caution: 0.92,
  /** A wrong answer takes away as much as this many right ones give. */
  wrongCosts: 0.8,
} as const
