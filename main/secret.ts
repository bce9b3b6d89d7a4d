import { randomBytes, randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EnvError } from '../config/env.ts'

/** As long as a key has to be that nobody guesses. */
const LENGTH_MIN = 32

/** The secret that was set, or one of our own that only this user can read, so that tokens outlive a restart. */
export async function openSecret(given: string | null, dataDir: string): Promise<string> {
  if (given !== null) return given
  const path = join(dataDir, 'secret')
  await mkdir(dataDir, { recursive: true })
  const secret = (await read(path)) ?? (await make(path))
  if (secret.length >= LENGTH_MIN) return secret
  throw new EnvError([
    `${path} holds no secret of ${LENGTH_MIN} characters. Remove it, and a new one is made.`,
  ])
}

/** Whole or not at all: written under another name first, and the first of two processes wins. */
async function make(path: string): Promise<string> {
  const written = `${path}.${randomUUID()}`
  await writeFile(written, randomBytes(32).toString('hex'), { mode: 0o600 })
  try {
    await link(written, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await rm(written)
  }
  return readFile(path, 'utf8')
}

async function read(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
