/** An answer to an utterance that the net had not seen: logits by label, and the right label. */
export interface Judged {
  readonly logits: Float32Array
  readonly label: number
}

/** Probabilities by label. A temperature above 1 makes them less sure, below 1 surer. */
export function softmax(logits: Float32Array, temperature: number): Float32Array {
  const top = logits.reduce((a, b) => Math.max(a, b), -Infinity)
  const powers = logits.map((logit) => Math.exp((logit - top) / temperature))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

/** The label with the highest number. */
export function best(scores: Float32Array): number {
  let winner = 0
  scores.forEach((score, label) => {
    if (score > (scores[winner] ?? -Infinity)) winner = label
  })
  return winner
}

/** The temperature under which the right answers were likeliest: golden-section search over its logarithm. */
export function fitTemperature(judged: readonly Judged[]): number {
  if (judged.length === 0) return 1
  const loss = (logarithm: number) => meanLoss(judged, Math.exp(logarithm))
  const ratio = (Math.sqrt(5) - 1) / 2
  let [low, high] = [Math.log(0.05), Math.log(10)]
  for (let round = 0; round < 30; round++) {
    const [left, right] = [high - ratio * (high - low), low + ratio * (high - low)]
    if (loss(left) < loss(right)) high = right
    else low = left
  }
  return Math.exp((low + high) / 2)
}

/** Expected calibration error: how far confidence and accuracy lie apart, over 15 bins of confidence, 0 to 1. */
export function calibrationError(judged: readonly Judged[], temperature: number): number {
  const bins = Array.from({ length: 15 }, () => ({ count: 0, confidence: 0, correct: 0 }))
  for (const { confidence, isCorrect } of answers(judged, temperature)) {
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
export function fitThreshold(judged: readonly Judged[], temperature: number, wrongCosts: number): number {
  const sorted = answers(judged, temperature).toSorted((a, b) => b.confidence - a.confidence)
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

function answers(judged: readonly Judged[], temperature: number) {
  return judged.map(({ logits, label }) => {
    const probabilities = softmax(logits, temperature)
    const answer = best(probabilities)
    return { confidence: probabilities[answer] ?? 0, isCorrect: answer === label }
  })
}

function meanLoss(judged: readonly Judged[], temperature: number): number {
  let sum = 0
  for (const { logits, label } of judged)
    sum -= Math.log(Math.max(softmax(logits, temperature)[label] ?? 0, 1e-12))
  return sum / judged.length
}
