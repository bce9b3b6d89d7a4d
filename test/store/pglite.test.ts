import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { openDatabase } from '../../store/database.ts'
import { sqlMailbox } from '../../store/sql/mailbox.ts'
import { newPglite } from '../contracts/memory.ts'
import { failure, message } from '../contracts/samples.ts'

/** What another process does in the folder `dir`. */
const other = {
  open: (dir: string) => `
    import { openDatabase } from './store/database.ts'
    openDatabase({ dir: ${JSON.stringify(dir)} }).catch((error) => console.log(error.message))`,
  deposit: (dir: string) => `
    import { openDatabase } from './store/database.ts'
    import { sqlMailbox } from './store/sql/mailbox.ts'
    const mailbox = sqlMailbox(await openDatabase({ dir: ${JSON.stringify(dir)} }))
    for (let count = 1; ; count++) {
      const { key } = ${JSON.stringify(message({ thread: 'killed' }))}
      const message = { ...${JSON.stringify(message({ thread: 'killed' }))}, key: key + count }
      await mailbox.deposit(message)
      process.stdout.write(message.key + '\\n')
      await new Promise(setImmediate)
    }`,
}
const node = (script: string) => ['--import', 'tsx', '--input-type=module', '--eval', script]

describe('a folder of PGlite', function () {
  this.timeout(60_000)
  let home: string
  let dir: string

  before(async () => {
    home = await mkdtemp(join(tmpdir(), 'parley-'))
    await (await newPglite(join(home, 'ready'))).close()
  })
  beforeEach(() => {
    dir = join(home, 'ready')
  })
  after(() => rm(home, { recursive: true, force: true }))

  it('is kept from a second process, which is told who has it', async () => {
    const database = await openDatabase({ dir })
    const { stdout } = await promisify(execFile)(process.execPath, node(other.open(dir)))
    expect(stdout.trim()).to.equal(
      `[store] ${dir} is in use by process ${process.pid}. Stop that hub first, or give this one a folder of its own.`,
    )
    expect((await failure(openDatabase({ dir }))).message).to.include('in use by this process itself')
    await database.close()
    await (await openDatabase({ dir })).close()
  })

  it('is taken over from a process that is gone, or whose number is another process by now', async () => {
    const gone = spawn(process.execPath, ['--version'])
    await once(gone, 'exit')
    await writeFile(`${dir}.lock`, JSON.stringify({ pid: gone.pid, started: null }))
    await (await openDatabase({ dir })).close()
    await writeFile(`${dir}.lock`, JSON.stringify({ pid: process.ppid, started: '1' }))
    await (await openDatabase({ dir })).close()
  })

  it('is not taken while nobody can tell whose it is', async () => {
    await writeFile(`${dir}.lock`, 'what is this?')
    expect((await failure(openDatabase({ dir }))).message).to.include('delete that file')
    expect(await readFile(`${dir}.lock`, 'utf8')).to.equal('what is this?')
    await rm(`${dir}.lock`)
  })

  it('loses nothing that was acknowledged when the process is killed, and opens again', async () => {
    const child = spawn(process.execPath, node(other.deposit(dir)), { stdio: ['ignore', 'pipe', 'inherit'] })
    const acknowledged: string[] = []
    for await (const key of createInterface(child.stdout)) {
      acknowledged.push(key)
      if (acknowledged.length === 40) child.kill('SIGKILL')
    }
    const database = await openDatabase({ dir })
    const mailbox = sqlMailbox(database)
    const id = await mailbox.find(message({ thread: 'killed' }))
    const keys = (await mailbox.waiting(id!, 10_000)).map(
      ({ arrival }) => arrival.type === 'message' && arrival.message.key,
    )
    expect(keys).to.include.members(acknowledged)
    expect(new Set(keys).size).to.equal(keys.length)
    await database.close()
  })

  it('is begun anew when the first start was killed half-way', async () => {
    dir = join(home, 'half')
    await mkdir(join(dir, 'base'), { recursive: true })
    await writeFile(join(dir, 'PG_VERSION'), '18\n')
    await writeFile(`${dir}.unfinished`, '')
    await (await newPglite(dir)).close()
    await (await openDatabase({ dir })).close()
  })

  it('says in one sentence what is wrong with it, and gives the lock back', async () => {
    const wrong = async (name: string, spoil: (path: string) => Promise<unknown>) => {
      const path = join(home, name)
      await spoil(path)
      const { message, name: kind } = await failure(openDatabase({ dir: path }))
      expect(kind).to.equal('StoreError')
      await rm(`${path}.lock`).then(
        () => expect.fail('the lock is still there'),
        () => {},
      )
      return message.replaceAll(path, 'DIR')
    }
    expect(await wrong('file', (path) => writeFile(path, ''))).to.equal(
      '[store] Cannot use DIR as the data folder (EEXIST). Name a folder that this user may write to.',
    )
    const photos = async (path: string) => {
      await mkdir(path)
      await writeFile(join(path, 'cat.jpg'), '')
    }
    expect(await wrong('photos', photos)).to.include('DIR holds other files than a database.')
    const old = async (path: string) => {
      await mkdir(path)
      await writeFile(join(path, 'PG_VERSION'), '16\n')
    }
    expect(await wrong('old', old)).to.include('DIR was written by Postgres 16, and this version reads 18.')
    const damaged = async (path: string) => {
      await (await newPglite(path)).close()
      await truncate(join(path, 'global/pg_control'), 100)
    }
    expect(await wrong('damaged', damaged)).to.include('The database in DIR cannot be opened: it is damaged.')
  })
})
