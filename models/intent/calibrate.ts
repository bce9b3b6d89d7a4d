/** An answer to an utterance that was not learnt from: probabilities by label, and the right label. */
export interface Judged {
  readonly probabilities: Float32Array
  readonly label: number
}

/** The label with the highest number. */
export function best(scores: Float32Array): number {
  let winner = 0
  scores.forEach((score, label) => {
    if (score > (scores[winner] ?? -Infinity)) winner = label
  })
  return winner
}

/** Expected calibration error: how far confidence and accuracy lie apart, over 15 bins of confidence, 0 to 1. */
export function calibrationError(judged: readonly Judged[]): number {
  const bins = Array.from({ length: 15 }, () => ({ count: 0, confidence: 0, correct: 0 }))
  for (const { confidence, isCorrect } of answers(judged)) {
    const bin = bins[Math.min(14, Math.floor(confidence * 15))]
    if (!bin) continue
    bin.count++
    bin.confidence += confidence
    bin.correct += isCorrect ? 1 : 0
  }
  return (
    bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.correct), 0) / Math.max(1, judged.length)
  )
}

/**
 * Below which confidence it is better to ask again than to answer: where right answers, less what wrong ones cost,
 * sum up highest. Kept within bounds that a small set of utterances cannot push it out of.
 */
export function fitThreshold(judged: readonly Judged[], wrongCosts: number): number {
  const sorted = answers(judged).toSorted((a, b) => b.confidence - a.confidence)
  let [gain, highest, threshold] = [0, 0, HIGHEST]
  sorted.forEach(({ confidence, isCorrect }, at) => {
    gain += isCorrect ? 1 : -wrongCosts
    // Answers of one confidence are given or refused together.
    if (gain < highest || sorted[at + 1]?.confidence === confidence) return
    highest = gain
    threshold = confidence
  })
  return Math.min(HIGHEST, Math.max(LOWEST, threshold))
}

const LOWEST = 0.3
const HIGHEST = 0.6

function answers(judged: readonly Judged[]) {
  return judged.map(({ probabilities, label }) => {
    const answer = best(probabilities)
    return { confidence: probabilities[answer] ?? 0, isCorrect: answer === label }
  })
}
