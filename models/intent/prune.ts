import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Removes all but the newest artifacts of a folder, and what unfinished trainings left there. */
export async function pruneArtifacts(parent: string, keep: number): Promise<void> {
  const folders = await Promise.all(
    (await readdir(parent)).map(async (name) => {
      const folder = join(parent, name)
      // Another process may be moving or removing it just now.
      const found = await stat(folder).catch(() => ({ mtimeMs: 0 }))
      return { folder, at: found.mtimeMs }
    }),
  )
  const old = folders.toSorted((a, b) => b.at - a.at).slice(keep)
  await Promise.all(old.map(({ folder }) => rm(folder, { recursive: true, force: true })))
}
