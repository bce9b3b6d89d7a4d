/** What it costs to have given the right answer this probability, in nats. */
export function crossEntropy(probability: number): number {
  return -Math.log(Math.max(probability, 1e-12))
}

/** One step downhill: against the gradient, by the learning rate. */
export function descend(weight: number, gradient: number, rate: number): number {
  return weight - rate * gradient
}

/** A part of a longer array: `length` numbers from `start`. */
export interface Span {
  readonly of: Float32Array
  readonly start: number
}

/**
 * Adagrad: every weight walks by its own rate, which falls as its gradients add up. A weight whose gradient is not
 * computed is not moved, so rare n-grams keep their speed.
 */
export function adagrad(
  weights: Span,
  squares: Float32Array,
  gradient: Span,
  length: number,
  rate: number,
): void {
  const { of: w, start } = weights
  const { of: g, start: from } = gradient
  for (let i = 0; i < length; i++) {
    const slope = g[from + i] ?? 0
    const sum = (squares[start + i] ?? 0) + slope * slope
    squares[start + i] = sum
    w[start + i] = descend(w[start + i] ?? 0, slope / (Math.sqrt(sum) + 1e-7), rate)
  }
}
