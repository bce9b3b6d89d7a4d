import { setTimeout } from 'node:timers/promises'
import type { Client } from 'pg'

type Tell = (payload: string) => void

const FIRST_WAIT_MS = 100
const LONGEST_WAIT_MS = 5000

/**
 * One connection that listens to every topic, made at the first one. When it breaks it is made again, for as long
 * as it takes, and then every listener is told '': what was said meanwhile is lost.
 */
export function listener(newClient: () => Client) {
  const topics = new Map<string, Set<Tell>>()
  const closing = new AbortController()
  let connected: Promise<Client> | null = null

  async function connect(): Promise<Client> {
    const client = newClient()
    client.on('error', () => {})
    client.on('notification', ({ channel, payload }) => tell(channel, payload ?? ''))
    try {
      await client.connect()
      for (const topic of topics.keys()) await client.query(`listen "${topic}"`)
    } catch (error) {
      await client.end().catch(() => {})
      throw error
    }
    client.once('end', () => {
      if (!closing.signal.aborted) connected = reconnect()
    })
    return client
  }

  async function reconnect(): Promise<Client> {
    for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
      await setTimeout(waitMs, undefined, { signal: closing.signal, ref: false })
      const client = await connect().catch(() => null)
      if (client === null) continue
      for (const topic of topics.keys()) tell(topic, '')
      return client
    }
  }

  function tell(topic: string, payload: string): void {
    for (const fn of topics.get(topic) ?? []) fn(payload)
  }

  async function listen(topic: string, fn: Tell): Promise<() => Promise<void>> {
    const tells = topics.get(topic) ?? new Set()
    topics.set(topic, tells.add(fn))
    connected ??= connect().catch((error: unknown) => {
      connected = null
      throw error
    })
    await (await connected).query(`listen "${topic}"`)
    return async () => {
      tells.delete(fn)
    }
  }

  async function close(): Promise<void> {
    closing.abort()
    const client = await connected?.catch(() => null)
    await client?.end()
  }

  return { listen, close }
}
