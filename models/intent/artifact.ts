import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Example } from '../../core/domain.ts'
import type { Verdict } from './judge.ts'
import type { Shape } from './network.ts'
import { RECIPE } from './recipe.ts'
import type { Learnt, TrainedIntent } from './train.ts'

/** A kept model that must not be used: a file of it is missing, cut short or altered. */
export class ArtifactError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(`[models/intent] ${message}`, options)
    this.name = 'ArtifactError'
  }
}

/** The name of what comes of these utterances, in any order, by this code and seed. */
export function artifactKey(examples: readonly Example[], seed: number, preparation = ''): string {
  const lines = new Set(examples.map(({ locale, intent, text }) => JSON.stringify([locale, intent, text])))
  return sha256(JSON.stringify([RECIPE, seed, preparation, [...lines].toSorted()])).slice(0, 32)
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
interface Manifest extends Verdict {
  readonly recipe: typeof RECIPE
  readonly shape: Shape
  readonly labels: readonly string[]
  readonly locales: readonly string[]
  readonly unknownIdf: number
}

const MANIFEST = 'manifest.json'
const VOCABULARY = 'vocabulary.txt'
const WEIGHTS = 'weights.bin'
const FILES = [MANIFEST, VOCABULARY, WEIGHTS] as const
/** In the form that `sha256sum --check` reads. */
const SUMS = 'SHA256SUMS'

function contents(trained: TrainedIntent): Record<(typeof FILES)[number], string | Buffer> {
  const { net, vocabulary, homes, labels, blends, threshold, metrics } = trained
  const manifest: Manifest = {
    recipe: RECIPE,
    shape: net.shape,
    locales: homes.locales,
    unknownIdf: vocabulary.unknownIdf,
    labels,
    blends,
    threshold,
    metrics,
  }
  return {
    [MANIFEST]: `${JSON.stringify(manifest, null, 2)}\n`,
    [VOCABULARY]: [...vocabulary.columns.keys()].join('\n'),
    [WEIGHTS]: Buffer.concat(
      parts(trained).map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
    ),
  }
}

/** Those of four bytes first: they must begin at a multiple of four. */
function parts({ net, lines, vocabulary, homes }: Learnt): (Float32Array | Int8Array | Uint8Array)[] {
  const { input, inputBias, output, outputBias } = net
  const { weights, bias } = lines
  return [
    vocabulary.idf,
    inputBias,
    output,
    outputBias,
    bias,
    input.scales,
    weights.scales,
    input.bytes,
    weights.bytes,
    homes.byColumn,
  ]
}

function decode(manifest: Manifest, names: readonly string[], weights: Buffer): TrainedIntent {
  const { recipe: _, shape, locales, unknownIdf, ...rest } = manifest
  const { features, hidden, labels } = shape
  // Copied, because numbers must begin at a multiple of 4 and a file's buffer may not.
  const { buffer } = new Uint8Array(weights)
  const grams = names.filter((name) => name !== '')
  let at = 0
  const numbers = (length: number) => new Float32Array(buffer, (at += 4 * length) - 4 * length, length)
  const bytes = (length: number) => new Int8Array(buffer, (at += length) - length, length)
  const expected = sizeOf(shape, grams.length)
  if (buffer.byteLength !== expected)
    throw new ArtifactError(`${WEIGHTS} has ${buffer.byteLength} bytes, expected ${expected}.`)
  const idf = numbers(grams.length)
  const dense = {
    shape,
    inputBias: numbers(hidden),
    output: numbers(hidden * labels),
    outputBias: numbers(labels),
  }
  const bias = numbers(labels)
  const [inputScales, lineScales] = [numbers(features), numbers(features)]
  const input = { scales: inputScales, bytes: bytes(features * hidden) }
  const columns = new Map(grams.map((gram, column) => [gram, column]))
  return {
    ...rest,
    net: { ...dense, input },
    lines: { bias, weights: { scales: lineScales, bytes: bytes(features * labels) } },
    homes: { locales, byColumn: new Uint8Array(buffer, at, features) },
    vocabulary: { columns, idf, unknownIdf },
  }
}

function sizeOf({ features, hidden, labels }: Shape, grams: number): number {
  const numbers = grams + hidden + hidden * labels + 2 * labels + 2 * features
  return 4 * numbers + features * (hidden + labels + 1)
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
  throw error
}
