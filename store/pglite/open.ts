import { mkdir, readFile, readdir, rm, statfs, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import type { Database } from '../database.ts'
import { StoreError } from '../error.ts'
import { migrations } from '../migrations.ts'
import { isQueryError } from '../sql/errors.ts'
import { topicName } from '../topic.ts'
import { lockFolder } from './lock.ts'
import { poolOver } from './pool.ts'

/**
 * PGlite in `dir`, or in memory when it is null. It survives a killed process, but not a power cut. `blank` is a
 * dump of a new database: beginning with it takes a fifth of the time, which tests are glad of.
 */
export async function openPglite(dir: string | null, blank?: Blob): Promise<Database> {
  if (dir === null) return databaseOver(await start(undefined, blank), 'PGlite in memory', async () => {})
  const { isNew, release } = await prepare(dir)
  try {
    const pglite = await start(dir, isNew ? blank : undefined)
    await rm(unfinished(dir), { force: true })
    return databaseOver(pglite, `PGlite in ${dir}`, release)
  } catch (error) {
    await release()
    throw await inWords(error, dir)
  }
}

const POSTGRES_MAJOR = '18'
const NEW_FOLDER_BYTES = 150e6
const WORKING_BYTES = 20e6

async function start(dir: string | undefined, blank: Blob | undefined): Promise<PGlite> {
  const pglite = await PGlite.create({
    ...(dir !== undefined && { dataDir: dir }),
    ...(blank && { loadDataDir: blank }),
    startParams: [
      ...PGlite.defaultStartParams,
      // A third of the memory and twice the speed of the defaults, which are made for a machine of its own.
      '-c',
      'shared_buffers=16MB',
      '-c',
      'wal_buffers=1MB',
      // BullMQ names its tables without a schema; ours are always qualified.
      '-c',
      'search_path=bullmq,public',
    ],
  })
  try {
    await migrate(drizzle(pglite), migrations)
    // Nothing tidies up in the background here, as a server's autovacuum would.
    if (dir !== undefined) await pglite.exec('vacuum')
    return pglite
  } catch (error) {
    await pglite.close()
    throw error
  }
}

function databaseOver(pglite: PGlite, description: string, release: () => Promise<void>): Database {
  let closing: Promise<void> | null = null
  return {
    db: drizzle(pglite),
    description,
    queuePool: poolOver(pglite),
    async notify(topic, payload) {
      await pglite.query('select pg_notify($1, $2)', [topicName(topic), payload])
    },
    async listen(topic, fn) {
      const stop = await pglite.listen(topicName(topic), fn)
      return () => stop()
    },
    close() {
      closing ??= pglite.close().then(release)
      return closing
    },
  }
}

/** Makes the folder, locks it, and throws away what a first start that was killed half-way has left. */
async function prepare(dir: string): Promise<{ isNew: boolean; release: () => Promise<void> }> {
  let release = async () => {}
  try {
    await mkdir(dirname(dir), { recursive: true })
    release = await lockFolder(dir)
    await mkdir(dir, { recursive: true, mode: 0o700 })
    if (await exists(unfinished(dir))) await empty(dir)
    const isNew = (await readdir(dir)).length === 0
    if (isNew) await writeFile(unfinished(dir), '')
    else await checkVersion(dir)
    if (!(await hasSpace(dir, isNew ? NEW_FOLDER_BYTES : WORKING_BYTES))) throw diskFull(dir)
    return { isNew, release }
  } catch (error) {
    await release()
    throw await inWords(error, dir)
  }
}

const unfinished = (dir: string) => `${dir}.unfinished`

async function exists(path: string): Promise<boolean> {
  return readFile(path).then(
    () => true,
    () => false,
  )
}

/** The folder itself stays: it may be where a volume is mounted. */
async function empty(dir: string): Promise<void> {
  for (const name of await readdir(dir)) await rm(join(dir, name), { recursive: true })
}

async function checkVersion(dir: string): Promise<void> {
  const found = await readFile(`${dir}/PG_VERSION`, 'utf8').catch(() => null)
  if (found === null) {
    throw new StoreError(`${dir} holds other files than a database. Name an empty folder, or a new one.`)
  }
  if (found.trim() !== POSTGRES_MAJOR) {
    throw new StoreError(
      `${dir} was written by Postgres ${found.trim()}, and this version reads ${POSTGRES_MAJOR}. ` +
        'Start the hub that wrote it, or move the folder away to begin anew.',
    )
  }
}

async function hasSpace(dir: string, bytes: number): Promise<boolean> {
  const { bavail, bsize } = await statfs(dir)
  return bavail * bsize >= bytes
}

const diskFull = (dir: string) =>
  new StoreError(
    `The disk that holds ${dir} is full. Free some space, at least ${NEW_FOLDER_BYTES / 1e6} MB.`,
  )

async function inWords(error: unknown, dir: string): Promise<StoreError> {
  if (error instanceof StoreError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  if (code === 'ENOSPC') return diskFull(dir)
  if (code !== null && /^E[A-Z]+$/.test(code)) {
    return new StoreError(
      `Cannot use ${dir} as the data folder (${code}). Name a folder that this user may write to.`,
      { cause: error },
    )
  }
  if (!(await hasSpace(dir, WORKING_BYTES))) return diskFull(dir)
  if (isQueryError(error)) {
    return new StoreError(`The tables in ${dir} could not be brought up to date. Was it a newer hub's?`, {
      cause: error,
    })
  }
  return new StoreError(
    `The database in ${dir} cannot be opened: it is damaged. Put back a copy of the folder, or move it away to begin anew.`,
    { cause: error },
  )
}
