import type { Progress, TrainingState } from '../progress.ts'
import { netSteps, type Learning } from './learn.ts'
import { linearSteps } from './linear.ts'

/** Makes the progress of one training, whose parts learn from so many items each, out of their steps, which may come mixed. */
export function told(
  items: number,
  progress: Progress = () => {},
): { readonly learning: (news: Learning) => void; readonly judging: (news: Learning) => void } {
  const steps = 2 * (netSteps(items).steps + linearSteps(items))
  let state: TrainingState = { model: 'intent', step: 0, steps, epoch: 0, epochs: 0, loss: 0, heldOut: 0 }
  const tell = (news: Learning) => progress((state = { ...state, ...news, step: state.step + 1 }))
  return {
    learning: (news) => tell({ ...news, heldOut: state.heldOut }),
    judging: tell,
  }
}

/** Tells of every step, and lets other work in at every eighth. */
export function politely<News>(tell: (news: News) => void): (news: News) => Promise<void> {
  let step = 0
  return async (news) => {
    tell(news)
    if (step++ % 8 === 7) await new Promise((resolve) => setImmediate(resolve))
  }
}
