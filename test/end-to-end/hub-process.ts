import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { ClientMessage, ServerMessage, Session } from '../../adapters/web/protocol.ts'

/** `npm start` as a process of its own. */
export interface HubProcess {
  /** Where it listens: 'http://127.0.0.1:41234'. */
  readonly address: string
  /** What it printed until it was ready. */
  readonly lines: readonly string[]
  readonly pid: number
  /** Ctrl-C. Resolves with the exit code. */
  stop(): Promise<number | null>
  /** kill -9. */
  kill(): Promise<void>
}

const ROOT = resolve(import.meta.dirname, '../..')

/** A folder for a hub's data that shares the trained models, so that each test need not train again. */
export function newDataDir(): { readonly dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'parley-'))
  const models = resolve(ROOT, process.env['DATA_DIR'] ?? 'data', 'models')
  mkdirSync(models, { recursive: true })
  symlinkSync(models, join(dir, 'models'))
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) }
}

/** Starts a hub and waits for its ready line. Throws what it printed when it ends before. */
export async function startHub(env: Readonly<Record<string, string>>): Promise<HubProcess> {
  const child = spawnHub(env)
  const lines: string[] = []
  const printed = collect(child)
  const address = await new Promise<string>((found, failed) => {
    createInterface({ input: child.stdout ?? process.stdin }).on('line', (line) => {
      lines.push(line)
      const ready = /ready at (http:\S+)/.exec(line)?.[1]
      if (ready) found(ready)
    })
    child.once('exit', (code) => failed(new Error(`The hub ended with ${code}: ${printed()}`)))
  })
  const exited = new Promise<number | null>((done) => child.once('exit', done))
  return {
    address,
    lines,
    pid: child.pid ?? 0,
    stop: () => (child.kill('SIGINT'), exited),
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
  }
}

/** Starts a hub that is expected not to start: its exit code and what it said. */
export async function failingHub(
  env: Readonly<Record<string, string>>,
): Promise<{ code: number | null; said: string }> {
  const child = spawnHub(env)
  const printed = collect(child)
  const code = await new Promise<number | null>((done) => child.once('close', done))
  return { code, said: printed() }
}

function spawnHub(env: Readonly<Record<string, string>>): ChildProcess {
  const { DATABASE_URL: _, REDIS_URL: __, ...rest } = process.env
  return spawn(process.execPath, ['--import', 'tsx', 'commands/start.ts'], {
    cwd: ROOT,
    env: { ...rest, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function collect(child: ChildProcess): () => string {
  const parts: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data: Buffer) => parts.push(data.toString()))
  return () => parts.join('')
}

/** A visitor over plain HTTP, as the widget is where sockets are blocked. */
export async function visitor(address: string, identity?: string): Promise<Visitor> {
  const headers = { origin: address, 'content-type': 'application/json' }
  const opened = await fetch(`${address}/chat/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify(identity ? { identity } : {}),
  })
  const { token } = (await opened.json()) as Session
  const authorized = { ...headers, authorization: `Bearer ${token}` }
  return {
    token,
    send: (message) =>
      fetch(`${address}/chat/messages`, {
        method: 'POST',
        headers: authorized,
        body: JSON.stringify(message),
      }),
    async heard(isEnough) {
      const abort = new AbortController()
      const stream = await fetch(`${address}/chat/events`, { headers: authorized, signal: abort.signal })
      const messages: ServerMessage[] = []
      let rest = ''
      for await (const chunk of stream.body ?? []) {
        const parts = (rest + Buffer.from(chunk).toString()).split('\n\n')
        rest = parts.pop() ?? ''
        for (const part of parts) {
          if (part.startsWith('data: ')) messages.push(JSON.parse(part.slice(6)) as ServerMessage)
        }
        if (isEnough(messages)) break
      }
      abort.abort()
      return messages
    },
  }
}

export interface Visitor {
  readonly token: string
  send(message: ClientMessage): Promise<Response>
  /** Everything from the first event on, until it is enough. */
  heard(isEnough: (messages: readonly ServerMessage[]) => boolean): Promise<readonly ServerMessage[]>
}

/** The events in these messages, each once. */
export function eventsIn(messages: readonly ServerMessage[]) {
  return messages.flatMap((message) => (message.type === 'events' ? message.events : []))
}

/** Signs a demo customer in on the page of the shop, and returns the page's signed word for it. */
export async function signIn(address: string, customer: string): Promise<string> {
  const signed = await fetch(`${address}/shop/sign-in`, {
    method: 'POST',
    headers: { origin: address, 'content-type': 'application/json' },
    body: JSON.stringify({ customer }),
  })
  const cookie = signed.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  const asked = await fetch(`${address}/shop/identity`, { headers: { cookie } })
  return ((await asked.json()) as { identity: string }).identity
}
