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

/**
 * The same with one rate for all weights of a row, by the mean of their squares: one root instead of a hundred, and no
 * worse for the weights that lead away from an n-gram. `square` is the row's sum so far; the new one is returned.
 */
export function adagradRow(
  weights: Span,
  square: number,
  gradient: Span,
  length: number,
  rate: number,
): number {
  const { of: w, start } = weights
  const { of: g, start: from } = gradient
  let squares = 0
  for (let i = 0; i < length; i++) squares += (g[from + i] ?? 0) ** 2
  const sum = square + squares / length
  const pace = rate / (Math.sqrt(sum) + 1e-7)
  for (let i = 0; i < length; i++) w[start + i] = descend(w[start + i] ?? 0, g[from + i] ?? 0, pace)
  return sum
}
