import { inlineQueue } from '../workers/queue/inline.ts'
import { closeBrain, openBrain, type Brain } from './brain.ts'
import { openPack, type Pack } from './pack.ts'
import { openDriver, type Driver } from './driver.ts'
import { openKept, type Kept } from './kept.ts'
import { demoLetters, type DemoLetters } from './letters.ts'
import { demoVocabulary } from './vocabulary.ts'

/** A hub in memory for a command that runs once: the real parts, the demo shop, and nobody else. */
export interface Solo extends Driver {
  readonly pack: Pack
  readonly brain: Brain
  readonly kept: Kept
  readonly letters: DemoLetters
  close(): Promise<void>
}

/** `nowMs`: the time of the first message; each later look at the clock is a second later. */
export async function openSolo(options: {
  readonly dataDir: string
  readonly backend: 'gpu' | 'wasm' | 'cpu' | null
  readonly nowMs: number
}): Promise<Solo> {
  const now = tickingFrom(options.nowMs)
  const pack = await openPack()
  const [kept, brain] = await Promise.all([
    openKept({ dir: null, now }),
    openBrain(pack.domain, { ...options, vocabulary: demoVocabulary() }),
  ])
  const queue = inlineQueue()
  const letters = demoLetters()
  const driver = await openDriver({ pack, brain, kept, queue, letters, settle: () => queue.settle(), now })
  const close = async () => {
    await queue.close()
    await closeBrain(brain)
    await kept.database.close()
  }
  return { ...driver, pack, brain, kept, letters, close }
}

/** A clock that goes on by a second at every look, so that a run is the same each time. */
export function tickingFrom(startMs: number): () => string {
  let looks = 0
  return () => new Date(startMs + 1000 * looks++).toISOString()
}
