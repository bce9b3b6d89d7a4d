import { Worker } from 'node:worker_threads'
import type { Example } from '../../core/domain.ts'
import type { Progress } from '../progress.ts'
import type { Backend, Runtime } from '../runtime/index.ts'
import type { Learning } from './learn.ts'
import type { Verdict } from './judge.ts'
import { progressOf, trainIntent, type Learnt, type TrainedIntent } from './train.ts'

/** What a worker thread is given. */
export interface TrainingOrder {
  readonly utterances: readonly Example[]
  readonly backend: Backend
  readonly seed: number
  /** Which of the two parts of a training this thread does. */
  readonly isJudging: boolean
}

/** What it tells. */
export type TrainingNews =
  | { readonly kind: 'step'; readonly learning: Learning }
  | { readonly kind: 'done'; readonly result: Learnt | Verdict }

/**
 * Trains in two threads of its own, one that learns from all and one that reaches the verdict, so that the event loop
 * stays free. Where no thread can be started, as when the code was bundled, it trains in this one; so it does on native
 * TensorFlow, which has its own threads.
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
  const { learning, judging } = progressOf(utterances, progress)
  const order = { utterances, backend: runtime.backend, seed }
  try {
    const [learnt, verdict] = await Promise.all([
      inThread<Learnt>({ ...order, isJudging: false }, learning),
      inThread<Verdict>({ ...order, isJudging: true }, judging),
    ])
    return { ...learnt, ...verdict }
  } catch (error) {
    warn(`[models/intent] No thread to train in (${String(error)}), so training holds up this one.`)
    return trainIntent(utterances, options)
  }
}

function inThread<Result extends Learnt | Verdict>(
  workerData: TrainingOrder,
  tell: (news: Learning) => void,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./thread.mjs', import.meta.url), { workerData })
    worker.on('message', (news: TrainingNews) => {
      if (news.kind === 'step') tell(news.learning)
      else resolve(news.result as Result)
    })
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The training thread ended early, with code ${code}.`)))
  })
}
