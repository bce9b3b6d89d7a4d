import type { Example } from '../../core/domain.ts'
import type { Progress } from '../progress.ts'
import type { Runtime } from '../runtime/index.ts'
import { grams } from './features.ts'
import { fitHomes, type Homes } from './homes.ts'
import { itemCount, itemsOf } from './items.ts'
import { judge, type Verdict } from './judge.ts'
import { learn, type Learning } from './learn.ts'
import { learnLines, linearSteps } from './linear.ts'
import { createNetwork } from './network.ts'
import { seeded } from './random.ts'
import { RECIPE } from './recipe.ts'
import { compacted, type Members } from './score.ts'
import { politely, told } from './steps.ts'
import { sorted } from './utterances.ts'
import { fitVocabulary, toRow, type Vocabulary } from './vocabulary.ts'

/** Everything that answers: what an artifact holds. */
export type TrainedIntent = Learnt & Verdict

/** What is learnt from utterances. */
export interface Learnt extends Members {
  readonly vocabulary: Vocabulary
  readonly homes: Homes
  readonly labels: readonly string[]
}

export interface LearningOptions {
  readonly runtime: Runtime
  readonly seed: number
  /** Told of each step. */
  readonly tell: (news: Learning) => void
}

/**
 * Learns from all utterances, and then reaches a verdict. The same utterances, in any order, and seed give the same
 * result on the same backend. Lets other work in between batches.
 */
export async function trainIntent(
  utterances: readonly Example[],
  options: { readonly runtime: Runtime; readonly seed: number; readonly progress?: Progress },
): Promise<TrainedIntent> {
  const { learning, judging } = progressOf(utterances, options.progress)
  const all = await learnFrom(utterances, { ...options, tell: learning })
  return { ...all, ...(await judge(utterances, { ...options, tell: judging })) }
}

/** The progress of a training of these, told by its two parts. */
export function progressOf(utterances: readonly Example[], progress?: Progress) {
  return told(itemCount(sorted(utterances).length), progress)
}

/** Learns from all of them. */
export function learnFrom(utterances: readonly Example[], options: LearningOptions): Promise<Learnt> {
  return learnt(sorted(utterances), [], options)
}

/** Learns from those examples, sorted, that are not held out. */
export async function learnt(
  examples: readonly Example[],
  isHeldOut: readonly boolean[],
  { runtime, seed, tell }: LearningOptions,
): Promise<Learnt> {
  if (examples.length === 0) {
    throw new Error(
      '[models/intent] There are no utterances to learn from. Add some to locales/<language>/<intent>.yaml.',
    )
  }
  const random = seeded(seed)
  const isLearnt = (_: unknown, at: number) => !isHeldOut[at]
  const labels = [...new Set(examples.map(({ intent }) => intent))].toSorted()
  const counted = examples.map(({ text }) => grams(text))
  const vocabulary = fitVocabulary(counted.filter(isLearnt), RECIPE.columns)
  const features = Math.max(1, vocabulary.idf.length)
  const items = itemsOf(examples, { counted, isHeldOut, labels, vocabulary }, random)
  const net = createNetwork({ features, hidden: RECIPE.net.hidden, labels: labels.length }, random)
  const tick = politely(tell)
  let last: Learning = { epoch: 1, epochs: 1, loss: 0, heldOut: 0 }
  await learn(net, { items, runtime, random, tick: (news) => tick((last = news)) })
  const lines = await learnLines(
    items.filter((item) => !item.isHeldOut),
    {
      features,
      labels: labels.length,
      random,
      steps: linearSteps(items.length),
      tick: () => tick(last),
    },
  )
  const homes = fitHomes(
    counted.filter(isLearnt).map((counts) => toRow(counts, vocabulary)),
    examples.filter(isLearnt).map(({ locale }) => locale),
    features,
  )
  return { ...compacted(net, lines), vocabulary, homes, labels }
}
