import { randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Example } from '../../core/domain.ts'
import { inBatches } from '../batch.ts'
import type { IntentModel } from '../model.ts'
import { terminalProgress, type Progress } from '../progress.ts'
import type { Runtime } from '../runtime/index.ts'
import { answering } from './answer.ts'
import { ArtifactError, artifactKey, loadArtifact, saveArtifact } from './artifact.ts'
import { trainInBackground } from './background.ts'
import type { Metrics } from './measure.ts'
import { pruneArtifacts } from './prune.ts'
import type { TrainedIntent } from './train.ts'

export interface OpenedIntentModel extends IntentModel {
  /** false: an artifact of these utterances was there. */
  readonly trained: boolean
  /** How long the training took; 0 when there was none. */
  readonly trainMs: number
  readonly metrics: Metrics
}

export interface IntentModelOptions {
  /** What to learn from. */
  readonly examples: readonly Example[]
  /** Artifacts are kept in `intent/<key>/` below this folder. */
  readonly dir: string
  /** What is done to utterances before they are learned, as to every text before the model is asked about it. */
  readonly prepare?: {
    readonly version: string
    texts(examples: readonly Example[]): Promise<readonly Example[]>
  }
  readonly runtime: Runtime
  readonly seed?: number
  /** Told of every step of a training; a bar or lines on stderr when left out. */
  readonly progress?: Progress
  /** Told why a kept artifact is not used; stderr when left out. */
  readonly warn?: (line: string) => void
  /** Names temporary folders. */
  readonly ids?: () => string
}

/** Loads the model of these utterances, or trains and keeps it when there is none or it was altered. */
export async function openIntentModel(options: IntentModelOptions): Promise<OpenedIntentModel> {
  const { examples, runtime, seed = 1, prepare } = options
  const key = artifactKey(examples, seed, prepare?.version ?? '')
  const folder = join(options.dir, 'intent', key)
  const kept = await load(folder, options.warn ?? toStderr)
  const startedAt = performance.now()
  const found = kept ?? (await train(folder, { ...options, seed }))
  const trainMs = kept ? 0 : performance.now() - startedAt
  const answers = answering(found, examples, runtime)
  return {
    name: 'intent',
    version: key,
    trained: kept === null,
    trainMs,
    metrics: found.metrics,
    predict: inBatches(answers.answer, BATCH_LIMIT),
    close: async () => answers.close(),
  }
}

const BATCH_LIMIT = 64
/** Artifacts that stay, 20 MB each: an edit of the words that is taken back needs no new training. */
const KEPT = 6

async function load(folder: string, warn: (line: string) => void): Promise<TrainedIntent | null> {
  try {
    return await loadArtifact(folder)
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error
    warn(`${error.message} It is thrown away and trained again.`)
    await rm(folder, { recursive: true, force: true })
    return null
  }
}

async function train(
  folder: string,
  options: IntentModelOptions & { readonly seed: number },
): Promise<TrainedIntent> {
  const {
    examples,
    prepare,
    runtime,
    seed,
    progress = terminalProgress(),
    warn = toStderr,
    ids = randomUUID,
  } = options
  await mkdir(join(folder, '..'), { recursive: true })
  const lessons = prepare ? await prepare.texts(examples) : examples
  const trained = await trainInBackground(lessons, { runtime, seed, progress, warn })
  await saveArtifact(folder, trained, ids())
  await pruneArtifacts(join(folder, '..'), KEPT)
  return trained
}

function toStderr(line: string): void {
  process.stderr.write(`${line}\n`)
}
