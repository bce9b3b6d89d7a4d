/** Numbers that look drawn by chance and are the same in every run. */
export interface Random {
  /** From 0 up to, but not, 1. */
  next(): number
  /** A whole number, both ends included. */
  integer(from: number, to: number): number
  /** true in this fraction of the cases. */
  chance(fraction: number): boolean
  pick<T>(list: readonly T[]): T
  /** Like `pick`, but the earlier an item stands, the more often it is taken: a few are popular, most are not. */
  pickEarly<T>(list: readonly T[]): T
  shuffle<T>(list: readonly T[]): T[]
}

/** The mulberry32 generator: 32 bits of state, good enough to make demo data with. */
export function seeded(seed: number): Random {
  let state = seed >>> 0

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  const integer = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))

  return {
    next,
    integer,
    chance: (fraction) => next() < fraction,
    pick: (list) => at(list, Math.floor(next() * list.length)),
    pickEarly: (list) => at(list, Math.floor(next() ** 1.5 * list.length)),
    shuffle(list) {
      const shuffled = [...list]
      for (let i = shuffled.length - 1; i > 0; i--) {
        const j = integer(0, i)
        const held = at(shuffled, i)
        shuffled[i] = at(shuffled, j)
        shuffled[j] = held
      }
      return shuffled
    },
  }
}

function at<T>(list: readonly T[], index: number): T {
  if (index >= list.length) throw new Error(`Nothing to pick: the list has ${list.length} items.`)
  return list[index] as T
}
