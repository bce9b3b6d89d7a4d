import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { CatalogFile } from '../catalog.ts'

const FOLDERS = ['config/intents', 'locales']

/** The catalog's files as they lie in the project's folder, sorted by path. */
export async function readCatalogFiles(root: string): Promise<readonly CatalogFile[]> {
  const paths = await Promise.all(
    FOLDERS.map(async (folder) => {
      const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
      return entries
        .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
        .map(({ parentPath, name }) => join(parentPath, name))
    }),
  )
  return Promise.all(
    paths
      .flat()
      .toSorted()
      .map(async (path) => ({
        path: relative(root, path).split(sep).join('/'),
        text: await readFile(path, 'utf8'),
      })),
  )
}

/** The same files always have the same revision. */
export function revisionOf(files: readonly CatalogFile[]): string {
  const hash = createHash('sha256')
  for (const { path, text } of files) hash.update(`${path}\0${text}\0`)
  return hash.digest('hex').slice(0, 12)
}
