import { best, calibrationError, type Judged } from './calibrate.ts'

/** What the model is worth, by its answers to utterances that it had not learnt from. Shares are 0 to 1. */
export interface Metrics extends Figures {
  /** What it was trained on. */
  readonly utterances: number
  readonly byLocale: Readonly<Record<string, Figures>>
}

export interface Figures {
  /** Utterances held out. */
  readonly judged: number
  readonly accuracy: number
  readonly macroF1: number
  /** Share of the answers that are confident enough to be given, and how many of these are right. */
  readonly answered: number
  readonly answeredAccuracy: number
  /** Expected calibration error. */
  readonly calibrationError: number
  /** Of what is out of scope, what was refused or called so; of the rest, what was wrongly. */
  readonly outOfScopeRefused: number
  readonly inScopeRefused: number
}

/** By label and, in the order of `judged`, by locale. */
export function measure(
  judged: readonly Judged[],
  given: {
    readonly utterances: number
    readonly labels: readonly string[]
    readonly locales: readonly string[]
    readonly threshold: number
  },
): Metrics {
  const { labels, threshold } = given
  const outOfScope = labels.indexOf(OUT_OF_SCOPE)
  const answers = judged.map((each, at) => {
    const answer = best(each.probabilities)
    const isGiven = (each.probabilities[answer] ?? 0) >= threshold
    return {
      ...each,
      answer,
      isGiven,
      isRefused: !isGiven || answer === outOfScope,
      locale: given.locales[at],
    }
  })
  const of = (some: typeof answers): Figures => {
    const sure = some.filter(({ isGiven }) => isGiven)
    const share = (part: typeof some) =>
      part.filter(({ isRefused }) => isRefused).length / atLeastOne(part.length)
    return {
      judged: some.length,
      accuracy: accuracy(some),
      macroF1: macroF1(some, labels.length),
      answered: sure.length / atLeastOne(some.length),
      answeredAccuracy: accuracy(sure),
      calibrationError: calibrationError(some),
      outOfScopeRefused: share(some.filter(({ label }) => label === outOfScope)),
      inScopeRefused: share(some.filter(({ label }) => label !== outOfScope)),
    }
  }
  const locales = [...new Set(given.locales)].toSorted()
  return {
    utterances: given.utterances,
    ...of(answers),
    byLocale: Object.fromEntries(
      locales.map((locale) => [locale, of(answers.filter((answer) => answer.locale === locale))]),
    ),
  }
}

/** The intent that is a refusal. */
const OUT_OF_SCOPE = 'out_of_scope'

interface Answer {
  readonly label: number
  readonly answer: number
}

function accuracy(answers: readonly Answer[]): number {
  return answers.filter(({ label, answer }) => label === answer).length / atLeastOne(answers.length)
}

/** The mean over the labels that occur. */
function macroF1(answers: readonly Answer[], labels: number): number {
  const [right, named, meant] = [0, 1, 2].map(() => new Int32Array(labels)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  for (const { label, answer } of answers) {
    meant[label] = (meant[label] ?? 0) + 1
    named[answer] = (named[answer] ?? 0) + 1
    if (label === answer) right[label] = (right[label] ?? 0) + 1
  }
  const occur = [...meant.keys()].filter((label) => meant[label] !== 0)
  const f1 = occur.map((label) => (2 * (right[label] ?? 0)) / ((meant[label] ?? 0) + (named[label] ?? 0)))
  return f1.reduce((a, b) => a + b, 0) / atLeastOne(occur.length)
}

function atLeastOne(count: number): number {
  return Math.max(1, count)
}
