import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import type { Database } from '../../store/database.ts'
import { openPglite } from '../../store/pglite/open.ts'

/** A new PGlite with the hub's tables, in memory or in a folder, quickly: from a dump that is made once. */
export async function newPglite(dir: string | null = null): Promise<Database> {
  blank ??= findBlank()
  return openPglite(dir, new Blob([new Uint8Array(await blank)]))
}

let blank: Promise<Buffer> | null = null

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url))
const cache = `${modules}/.cache/parley`

async function findBlank(): Promise<Buffer> {
  const about = await readFile(`${modules}/@electric-sql/pglite/package.json`, 'utf8')
  const { version } = JSON.parse(about) as { version: string }
  const path = `${cache}/blank-${version}.tar`
  return readFile(path).catch(() => makeBlank(path))
}

async function makeBlank(path: string): Promise<Buffer> {
  const pglite = await PGlite.create()
  const dump = Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer())
  await pglite.close()
  await mkdir(cache, { recursive: true })
  await writeFile(`${path}.${process.pid}`, dump)
  await rename(`${path}.${process.pid}`, path)
  return dump
}
