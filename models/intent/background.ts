import { Worker } from 'node:worker_threads'
import type { Example } from '../../core/domain.ts'
import type { Progress, TrainingState } from '../progress.ts'
import type { Backend, Runtime } from '../runtime/index.ts'
import { trainIntent, type TrainedIntent } from './train.ts'

/** What the worker thread is given. */
export interface TrainingOrder {
  readonly utterances: readonly Example[]
  readonly backend: Backend
  readonly seed: number
}

/** What it tells. */
export type TrainingNews =
  | { readonly kind: 'progress'; readonly state: TrainingState }
  | { readonly kind: 'trained'; readonly trained: TrainedIntent }

/**
 * Trains in a thread of its own, so that the event loop stays free. Where no thread can be started, as when the code
 * was bundled, it trains in this one; so it does on native TensorFlow, which has its own threads.
 */
export async function trainInBackground(
  utterances: readonly Example[],
  options: {
    readonly runtime: Runtime
    readonly seed: number
    readonly progress: Progress
    readonly warn: (line: string) => void
  },
): Promise<TrainedIntent> {
  const { runtime, seed, progress, warn } = options
  if (runtime.backend === 'gpu' || utterances.length === 0) return trainIntent(utterances, options)
  try {
    return await trainInThread({ utterances, backend: runtime.backend, seed }, progress)
  } catch (error) {
    warn(`[models/intent] No thread to train in (${String(error)}), so training holds up this one.`)
    return trainIntent(utterances, options)
  }
}

function trainInThread(workerData: TrainingOrder, progress: Progress): Promise<TrainedIntent> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./thread.mjs', import.meta.url), { workerData })
    worker.on('message', (news: TrainingNews) => {
      if (news.kind === 'progress') progress(news.state)
      else resolve(news.trained)
    })
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The training thread ended early, with code ${code}.`)))
  })
}
