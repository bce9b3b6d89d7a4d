import type { Row } from './vocabulary.ts'

/**
 * Sparse rows times a dense matrix, beside TensorFlow.js: an utterance has some sixty columns out of a hundred
 * thousand, and the WASM backend has no product for that.
 */

/** Adds to `sums`, from `at` on, the row times `matrix`, which is [columns, width]. */
export function addProduct(
  sums: Float32Array,
  at: number,
  { columns, values }: Row,
  matrix: Float32Array,
  width: number,
): void {
  for (let index = 0; index < columns.length; index++) {
    const from = (columns[index] ?? 0) * width
    const value = values[index] ?? 0
    add(sums, at, value, matrix, from, width)
  }
}

/** Adds `slope`, `width` numbers from `at` on, to the matrix rows of the row's columns, times the row's values. */
export function addOuter(
  matrix: Float32Array,
  width: number,
  { columns, values }: Row,
  slope: Float32Array,
  at: number,
): void {
  for (let index = 0; index < columns.length; index++) {
    const from = (columns[index] ?? 0) * width
    const value = values[index] ?? 0
    add(matrix, from, value, slope, at, width)
  }
}

/** To `width` numbers of `sums`, `times` as many of `numbers`. Four at once, which saves a third of the time. */
function add(
  sums: Float32Array,
  at: number,
  times: number,
  numbers: Float32Array,
  from: number,
  width: number,
): void {
  const whole = width - (width % 4)
  for (let i = 0; i < whole; i += 4) {
    const to = at + i
    const of = from + i
    sums[to] = (sums[to] ?? 0) + times * (numbers[of] ?? 0)
    sums[to + 1] = (sums[to + 1] ?? 0) + times * (numbers[of + 1] ?? 0)
    sums[to + 2] = (sums[to + 2] ?? 0) + times * (numbers[of + 2] ?? 0)
    sums[to + 3] = (sums[to + 3] ?? 0) + times * (numbers[of + 3] ?? 0)
  }
  for (let i = whole; i < width; i++) sums[at + i] = (sums[at + i] ?? 0) + times * (numbers[from + i] ?? 0)
}

/** Renames the columns of a batch to 0, 1, 2 and so on, so that its gradient is a small matrix. */
export function gather(rows: readonly Row[]): {
  readonly columns: Int32Array
  readonly rows: readonly Row[]
} {
  const places = new Map<number, number>()
  const renamed = rows.map(({ columns, values }) => ({
    columns: columns.map((column) => {
      const place = places.get(column) ?? places.size
      places.set(column, place)
      return place
    }),
    values,
  }))
  return { columns: Int32Array.from(places.keys()), rows: renamed }
}
