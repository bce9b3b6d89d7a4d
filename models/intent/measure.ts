import { best, calibrationError, softmax, type Judged } from './calibrate.ts'

/** What the model is worth, by its answers to utterances that the answering net had not seen. Shares are 0 to 1. */
export interface Metrics {
  readonly utterances: number
  readonly accuracy: number
  readonly macroF1: number
  readonly byLocale: Readonly<Record<string, { readonly utterances: number; readonly accuracy: number }>>
  /** Share of the answers that are confident enough to be given, and how many of these are right. */
  readonly answered: number
  readonly answeredAccuracy: number
  /** Expected calibration error without and with the temperature. */
  readonly calibrationErrorBefore: number
  readonly calibrationError: number
}

export function measure(
  judged: readonly Judged[],
  given: {
    readonly labels: readonly string[]
    /** By utterance, in the order of `judged`. */
    readonly locales: readonly string[]
    readonly temperature: number
    readonly threshold: number
  },
): Metrics {
  const { temperature, threshold } = given
  const answers = judged.map(({ logits, label }, at) => {
    const probabilities = softmax(logits, temperature)
    const answer = best(probabilities)
    return { label, answer, confidence: probabilities[answer] ?? 0, locale: given.locales[at] ?? '' }
  })
  const sure = answers.filter(({ confidence }) => confidence >= threshold)
  const locales = [...new Set(given.locales)].toSorted()
  const of = (wanted: string) => answers.filter(({ locale }) => locale === wanted)
  return {
    utterances: answers.length,
    accuracy: accuracy(answers),
    macroF1: mean(given.labels.map((_, label) => f1(answers, label))),
    byLocale: Object.fromEntries(
      locales.map((locale) => [locale, { utterances: of(locale).length, accuracy: accuracy(of(locale)) }]),
    ),
    answered: sure.length / Math.max(1, answers.length),
    answeredAccuracy: accuracy(sure),
    calibrationErrorBefore: calibrationError(judged, 1),
    calibrationError: calibrationError(judged, temperature),
  }
}

interface Answer {
  readonly label: number
  readonly answer: number
}

function accuracy(answers: readonly Answer[]): number {
  return answers.filter(({ label, answer }) => label === answer).length / Math.max(1, answers.length)
}

function f1(answers: readonly Answer[], label: number): number {
  const right = answers.filter((given) => given.answer === label && given.label === label).length
  const named = answers.filter((given) => given.answer === label).length
  const meant = answers.filter((given) => given.label === label).length
  return named + meant === 0 ? 1 : (2 * right) / (named + meant)
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0) / Math.max(1, numbers.length)
}
