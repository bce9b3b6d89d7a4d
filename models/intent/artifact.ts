import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Example } from '../../core/domain.ts'
import type { Vocabulary } from './features.ts'
import type { Metrics } from './measure.ts'
import type { Network, Shape } from './network.ts'
import { RECIPE } from './recipe.ts'
import type { TrainedIntent } from './train.ts'

/** A kept model that must not be used: a file of it is missing, cut short or altered. */
export class ArtifactError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(`[models/intent] ${message}`, options)
    this.name = 'ArtifactError'
  }
}

/** The name of what comes of these utterances, in any order, by this code and seed. */
export function artifactKey(examples: readonly Example[], seed: number): string {
  const lines = new Set(examples.map(({ locale, intent, text }) => JSON.stringify([locale, intent, text])))
  return sha256(JSON.stringify([RECIPE, seed, [...lines].toSorted()])).slice(0, 32)
}

/**
 * Writes the artifact beside its place and moves it there in one step, so that a reader never sees a half of it.
 * Two processes may do so at once: the first one's stays. `unique` names the temporary folder.
 */
export async function saveArtifact(folder: string, trained: TrainedIntent, unique: string): Promise<void> {
  const temporary = `${folder}.${unique}.tmp`
  await mkdir(temporary, { recursive: true })
  try {
    const files = contents(trained)
    const sums = FILES.map((name) => `${sha256(files[name])}  ${name}\n`).join('')
    for (const name of FILES) await writeFile(join(temporary, name), files[name])
    await writeFile(join(temporary, SUMS), sums)
    await rename(temporary, folder).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/** Reads an artifact back; null when there is none. Throws ArtifactError when it is not what was written. */
export async function loadArtifact(folder: string): Promise<TrainedIntent | null> {
  const sums = await readFile(join(folder, SUMS), 'utf8').catch(absent)
  if (sums === null) return null
  const [manifest, vocabulary, weights] = await Promise.all(
    FILES.map(async (name) => {
      const content = await readFile(join(folder, name)).catch(absent)
      if (content === null) throw new ArtifactError(`${join(folder, name)} is missing.`)
      if (!sums.includes(`${sha256(content)}  ${name}\n`)) {
        throw new ArtifactError(
          `${join(folder, name)} is not what was written: its SHA-256 is not the one in ${SUMS}.`,
        )
      }
      return content
    }),
  )
  if (!manifest || !vocabulary || !weights) throw new ArtifactError(`${folder} is incomplete.`)
  return decode(
    JSON.parse(manifest.toString('utf8')) as Manifest,
    vocabulary.toString('utf8').split('\n'),
    weights,
  )
}

/** The figures and small numbers. No dates: the same training writes the same bytes. */
interface Manifest extends Omit<TrainedIntent, 'network' | 'vocabulary'> {
  readonly recipe: typeof RECIPE
  readonly shape: Shape
  readonly unknownIdf: number
  readonly metrics: Metrics
}

const MANIFEST = 'manifest.json'
const VOCABULARY = 'vocabulary.txt'
const WEIGHTS = 'weights.bin'
const FILES = [MANIFEST, VOCABULARY, WEIGHTS] as const
/** In the form that `sha256sum --check` reads. */
const SUMS = 'SHA256SUMS'

function contents({
  network,
  vocabulary,
  ...rest
}: TrainedIntent): Record<(typeof FILES)[number], string | Buffer> {
  const manifest: Manifest = {
    recipe: RECIPE,
    shape: network.shape,
    unknownIdf: vocabulary.unknownIdf,
    ...rest,
  }
  return {
    [MANIFEST]: `${JSON.stringify(manifest, null, 2)}\n`,
    [VOCABULARY]: [...vocabulary.columns.keys()].join('\n'),
    [WEIGHTS]: Buffer.concat(
      parts(network, vocabulary).map(({ buffer, byteOffset, byteLength }) =>
        Buffer.from(buffer, byteOffset, byteLength),
      ),
    ),
  }
}

function parts({ input, inputBias, output, outputBias }: Network, { idf }: Vocabulary): Float32Array[] {
  return [idf, input, inputBias, output, outputBias]
}

function decode(manifest: Manifest, names: readonly string[], weights: Buffer): TrainedIntent {
  const { recipe: _, shape, unknownIdf, ...rest } = manifest
  // Copied, because numbers must begin at a multiple of 4 and a file's buffer may not.
  const numbers = new Float32Array(new Uint8Array(weights).buffer)
  let at = 0
  const take = (length: number) => numbers.subarray(at, (at += length))
  const grams = names.filter((name) => name !== '')
  const [hidden, labels] = [shape.members * shape.hidden, shape.members * shape.labels]
  const idf = take(grams.length)
  const network: Network = {
    shape,
    input: take(shape.features * hidden),
    inputBias: take(hidden),
    output: take(hidden * labels),
    outputBias: take(labels),
  }
  if (at !== numbers.length)
    throw new ArtifactError(`${WEIGHTS} has ${numbers.length} numbers, expected ${at}.`)
  const columns = new Map(grams.map((gram, column) => [gram, column]))
  return { ...rest, network, vocabulary: { columns, idf, unknownIdf } }
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
  throw error
}
