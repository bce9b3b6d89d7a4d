import type { Row } from './vocabulary.ts'

/** A matrix with a byte for each number: what it was is `bytes` times the `scales` of its row. */
export interface Compact {
  readonly bytes: Int8Array
  /** By row. */
  readonly scales: Float32Array
}

/** A quarter of the size; the answers do not change. */
export function compact(matrix: Float32Array, width: number): Compact {
  const bytes = new Int8Array(matrix.length)
  const scales = new Float32Array(matrix.length / width)
  for (let row = 0; row < scales.length; row++) {
    let largest = 0
    for (let i = row * width; i < (row + 1) * width; i++)
      largest = Math.max(largest, Math.abs(matrix[i] ?? 0))
    const scale = largest / 127
    scales[row] = scale
    if (scale === 0) continue
    for (let i = row * width; i < (row + 1) * width; i++) bytes[i] = Math.round((matrix[i] ?? 0) / scale)
  }
  return { bytes, scales }
}

/** Adds to `sums`, from `at` on, the row times the matrix, which is [columns, width]. */
export function addCompactProduct(
  sums: Float32Array,
  at: number,
  { columns, values }: Row,
  { bytes, scales }: Compact,
  width: number,
): void {
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index] ?? 0
    const value = (values[index] ?? 0) * (scales[column] ?? 0)
    const from = column * width
    for (let i = 0; i < width; i++) sums[at + i] = (sums[at + i] ?? 0) + value * (bytes[from + i] ?? 0)
  }
}
