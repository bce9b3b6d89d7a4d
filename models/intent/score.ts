import type { Runtime } from '../runtime/index.ts'
import type { Scores } from './blend.ts'
import { addCompactProduct, compact, type Compact } from './compact.ts'
import type { Lines } from './linear.ts'
import { openHead, type Network } from './network.ts'
import type { Row } from './vocabulary.ts'

/** The two that answer together, as they are kept. */
export interface Members {
  readonly net: Omit<Network, 'input'> & { readonly input: Compact }
  readonly lines: Omit<Lines, 'weights'> & { readonly weights: Compact }
}

export function compacted(net: Network, lines: Lines): Members {
  const { hidden, labels } = net.shape
  return {
    net: { ...net, input: compact(net.input, hidden) },
    lines: { ...lines, weights: compact(lines.weights, labels) },
  }
}

/** Asks both. */
export interface Scoring {
  /** In the order of the rows. */
  score(rows: readonly Row[]): Promise<Scores[]>
  close(): void
}

/** Puts what stays from call to call onto the backend. */
export function openScoring(runtime: Runtime, { net, lines }: Members): Scoring {
  const { hidden, labels } = net.shape
  const head = openHead(runtime, net)
  return {
    async score(rows) {
      const sums = new Float32Array(rows.length * hidden)
      rows.forEach((row, at) => addCompactProduct(sums, at * hidden, row, net.input, hidden))
      const tensor = head.forward(sums, rows.length)
      const logits = await tensor.data<'float32'>()
      tensor.dispose()
      return rows.map((row, at) => {
        const distances = Float32Array.from(lines.bias)
        addCompactProduct(distances, 0, row, lines.weights, labels)
        return { net: logits.slice(at * labels, (at + 1) * labels), lines: distances }
      })
    },
    close: () => head.dispose(),
  }
}
