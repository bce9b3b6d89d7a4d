/** How long to wait before trying again after `failures` failures in a row: doubling, with half of it left to chance. */
export function backoffMs(
  failures: number,
  { firstMs, mostMs }: Limits,
  random: () => number = Math.random,
): number {
  const whole = Math.min(mostMs, firstMs * 2 ** failures)
  return whole / 2 + (whole / 2) * random()
}

interface Limits {
  readonly firstMs: number
  readonly mostMs: number
}
