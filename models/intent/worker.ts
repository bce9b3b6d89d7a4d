import { parentPort, workerData } from 'node:worker_threads'
import { openRuntime } from '../runtime/index.ts'
import type { TrainingNews, TrainingOrder } from './background.ts'
import { judge } from './judge.ts'
import type { Learning } from './learn.ts'
import { learnFrom, type Learnt } from './train.ts'

/** A training thread. */
const { utterances, backend, seed, isJudging } = workerData as TrainingOrder
const options = {
  runtime: await openRuntime({ prefer: backend }),
  seed,
  tell: (learning: Learning) => tell({ kind: 'step', learning }),
}
if (isJudging) {
  tell({ kind: 'done', result: await judge(utterances, options) })
} else {
  const result = await learnFrom(utterances, options)
  tell({ kind: 'done', result }, buffersOf(result))
}

/** Handed over instead of copied. */
function buffersOf({ net, lines, vocabulary, homes }: Learnt): ArrayBuffer[] {
  const { input, inputBias, output, outputBias } = net
  const { weights, bias } = lines
  const parts = [vocabulary.idf, input.bytes, input.scales, inputBias, output, outputBias, weights.bytes]
  return [...parts, weights.scales, bias, homes.byColumn].map(({ buffer }) => buffer as ArrayBuffer)
}

function tell(news: TrainingNews, handedOver: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(news, handedOver)
}
