import { open, readFile, rename, rm } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { StoreError } from '../error.ts'

interface Holder {
  readonly pid: number
  /** When that process started, in clock ticks since boot: a number that was given again is another process. */
  readonly started: string | null
}

/**
 * Keeps a second process out of the folder: PGlite itself does not, and one side's rows would vanish. Returns the
 * release. Throws StoreError that names the process which holds it. A dead process's lock is taken over.
 */
export async function lockFolder(dir: string): Promise<() => Promise<void>> {
  const path = `${dir}.lock`
  const me: Holder = { pid: process.pid, started: startOf(process.pid) }
  while (!(await create(path, me))) {
    const text = await readFile(path, 'utf8').catch(() => null)
    if (text === null) continue
    const holder = parse(text)
    if (holder === null || isAlive(holder)) throw held(dir, path, holder)
    await takeAway(path, text)
  }
  return () => rm(path, { force: true })
}

async function create(path: string, holder: Holder): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600)
    await file.writeFile(JSON.stringify(holder))
    await file.close()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function parse(text: string): Holder | null {
  try {
    const { pid, started } = JSON.parse(text) as Partial<Holder>
    return Number.isInteger(pid) && pid! > 0 ? { pid: pid!, started: started ?? null } : null
  } catch {
    return null
  }
}

function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    const isSomebodyElses = error instanceof Error && 'code' in error && error.code === 'EPERM'
    if (!isSomebodyElses) return false
  }
  const now = startOf(pid)
  if (now === DEAD) return false
  return started === null || now === null || started === now
}

/** Ended, but its parent has not asked for its exit code: it holds no file any more. */
const DEAD = 'dead'

/** When the process started, or DEAD; null where there is no /proc. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in brackets and may hold anything; `starttime` is the 22nd.
    const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return 'ZX'.includes(state) ? DEAD : (fields[18] ?? null)
  } catch {
    return null
  }
}

/** Another process may be doing the same: a lock that is not the one we judged is put back. */
async function takeAway(path: string, judged: string): Promise<void> {
  const aside = `${path}.${process.pid}`
  try {
    await rename(path, aside)
  } catch {
    return
  }
  if ((await readFile(aside, 'utf8')) === judged) await rm(aside)
  else await rename(aside, path)
}

function held(dir: string, path: string, holder: Holder | null): StoreError {
  if (holder === null) {
    return new StoreError(
      `${path} is not a lock that Parley can read. If no hub is running on ${dir}, delete that file.`,
    )
  }
  const who = holder.pid === process.pid ? 'this process itself' : `process ${holder.pid}`
  return new StoreError(
    `${dir} is in use by ${who}. Stop that hub first, or give this one a folder of its own.`,
  )
}
