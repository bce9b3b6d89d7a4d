import type { Example } from '../../core/domain.ts'
import type { Progress } from '../progress.ts'
import type { Runtime } from '../runtime/index.ts'
import { fitTemperature, fitThreshold, type Judged } from './calibrate.ts'
import { fitVocabulary, grams, toRow, type Row, type Vocabulary } from './features.ts'
import { learn } from './learn.ts'
import { createNetwork, openHead, pack, type Network } from './network.ts'
import { measure, type Metrics } from './measure.ts'
import { noise } from './noise.ts'
import { seeded, shuffle } from './random.ts'
import { RECIPE } from './recipe.ts'

/** Everything that answers: what an artifact holds. */
export interface TrainedIntent {
  readonly network: Network
  readonly vocabulary: Vocabulary
  readonly labels: readonly string[]
  readonly temperature: number
  /** Below this confidence there is no answer. */
  readonly threshold: number
  readonly metrics: Metrics
}

/**
 * Trains three nets, each on two thirds of the utterances, and judges each by the third it has not seen: that sets
 * the temperature, the threshold and the figures. The same utterances, in any order, and seed give the same result
 * on the same backend. Takes seconds; lets other work in between batches.
 */
export async function trainIntent(
  utterances: readonly Example[],
  options: { readonly runtime: Runtime; readonly seed: number; readonly progress?: Progress },
): Promise<TrainedIntent> {
  if (utterances.length === 0) {
    throw new Error(
      '[models/intent] There are no utterances to learn from. Add some to locales/<language>/<intent>.yaml.',
    )
  }
  const { runtime, seed } = options
  const random = seeded(seed)
  const examples = sorted(utterances)
  const labels = [...new Set(examples.map(({ intent }) => intent))].toSorted()
  const targets = examples.map(({ intent }) => labels.indexOf(intent))
  const counted = examples.map(({ text }) => grams(text))
  const vocabulary = fitVocabulary(counted, RECIPE.maxColumns)
  const rows = counted.map((counts) => toRow(counts, vocabulary))
  const folds = fold(examples, random)
  const texts = examples.map(({ text }) => text)
  const meaningless = noise(texts, Math.ceil(RECIPE.noise * texts.length), random)
  const network = createNetwork(
    {
      features: Math.max(1, vocabulary.idf.length),
      members: RECIPE.members,
      hidden: RECIPE.hidden,
      labels: labels.length,
    },
    random,
  )
  await learn(network, {
    items: [
      ...rows.map((row, at) => ({ row, label: targets[at] ?? null, heldOutOf: folds[at] ?? null })),
      ...meaningless.map((text) => ({ row: toRow(grams(text), vocabulary), label: null, heldOutOf: null })),
    ],
    runtime,
    random,
    progress: options.progress,
  })
  const judged = judge(runtime, network, { rows, targets, folds })
  const temperature = fitTemperature(judged)
  const threshold = fitThreshold(judged, temperature, RECIPE.wrongCosts)
  const locales = examples.map(({ locale }) => locale)
  const metrics = measure(judged, { labels, locales, temperature, threshold })
  return { network, vocabulary, labels, temperature, threshold, metrics }
}

function sorted(utterances: readonly Example[]): Example[] {
  const byKey = new Map(
    utterances.map((example) => [JSON.stringify([example.locale, example.intent, example.text]), example]),
  )
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, example]) => example)
}

/** Deals the utterances of each intent and language evenly to the folds. */
function fold(examples: readonly Example[], random: () => number): Int32Array {
  const order = Int32Array.from(examples, (_, at) => at)
  shuffle(order, random)
  const dealt = new Map<string, number>()
  const folds = new Int32Array(examples.length)
  for (const at of order) {
    const key = `${examples[at]?.locale} ${examples[at]?.intent}`
    const count = dealt.get(key) ?? 0
    dealt.set(key, count + 1)
    folds[at] = count % RECIPE.members
  }
  return folds
}

/** What the member that has not seen an utterance makes of it. */
function judge(
  runtime: Runtime,
  network: Network,
  {
    rows,
    targets,
    folds,
  }: { readonly rows: readonly Row[]; readonly targets: readonly number[]; readonly folds: Int32Array },
): Judged[] {
  const { members, labels } = network.shape
  const head = openHead(runtime, network)
  const judged: Judged[] = []
  for (let start = 0; start < rows.length; start += 128) {
    const part = rows.slice(start, start + 128)
    const logits = head.forward(pack(part))
    const values = logits.dataSync<'float32'>()
    logits.dispose()
    part.forEach((_, index) => {
      const from = (index * members + (folds[start + index] ?? 0)) * labels
      judged.push({ logits: values.slice(from, from + labels), label: targets[start + index] ?? 0 })
    })
  }
  head.dispose()
  return judged
}
