import { parentPort, workerData } from 'node:worker_threads'
import { openRuntime } from '../runtime/index.ts'
import type { TrainingNews, TrainingOrder } from './background.ts'
import { trainIntent, type TrainedIntent } from './train.ts'

/** The training thread. */
const { utterances, backend, seed } = workerData as TrainingOrder
const runtime = await openRuntime({ prefer: backend })
const trained = await trainIntent(utterances, {
  runtime,
  seed,
  progress: (state) => tell({ kind: 'progress', state }),
})
tell({ kind: 'trained', trained })

/** Handed over instead of copied. */
function buffersOf({ network, vocabulary }: TrainedIntent): ArrayBuffer[] {
  const { input, inputBias, output, outputBias } = network
  return [vocabulary.idf, input, inputBias, output, outputBias].map(({ buffer }) => buffer as ArrayBuffer)
}

function tell(news: TrainingNews): void {
  parentPort?.postMessage(news, news.kind === 'trained' ? buffersOf(news.trained) : [])
}
