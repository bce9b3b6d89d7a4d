import type { Session, SessionRequest } from '../protocol.ts'
import type { Memory } from './memory.ts'

export interface SessionSettings {
  readonly hub: URL
  readonly memory: Memory
  /** Where the page says who is signed in. */
  readonly identity: URL | undefined
}

interface KeptSession extends Session {
  /** The page vouched for somebody when it was made. */
  readonly isIdentified: boolean
}

export const SESSION_KEY = 'session'

/** Continues the session of this browser, or begins one. Throws while the hub cannot be reached. */
export function askSession(settings: SessionSettings): Promise<Session> {
  // Two tabs that begin at once would begin two conversations.
  return navigator.locks
    ? navigator.locks.request(`parley ${settings.hub.href}`, () => ask(settings))
    : ask(settings)
}

/** The session that this browser remembers, which the hub may no longer know. */
export function keptSession(memory: Memory): KeptSession | undefined {
  const kept = memory.get(SESSION_KEY) as KeptSession | undefined
  return typeof kept?.token === 'string' && typeof kept.conversation === 'string' ? kept : undefined
}

async function ask({ hub, memory, identity: identityUrl }: SessionSettings): Promise<Session> {
  const identity = identityUrl && (await askIdentity(identityUrl))
  const kept = keptSession(memory)
  // Whoever signed out, or uses this computer next, must not see the signed-in person's conversation.
  const token = kept && !(kept.isIdentified && identity === null) ? kept.token : undefined
  const { session, request } = await firstAccepted(hub, [
    { ...(identity && { identity }), ...(token && { token }) },
    ...(identity ? [{ identity }] : []),
    ...(token && !kept?.isIdentified ? [{ token }] : []),
    {},
  ])
  const isIdentified =
    request.identity !== undefined || (request.token !== undefined && kept?.isIdentified === true)
  memory.set(SESSION_KEY, { ...session, isIdentified } satisfies KeptSession)
  return session
}

/** null: nobody is signed in, or the page cannot tell. */
async function askIdentity(url: URL): Promise<string | null> {
  try {
    const response = await fetch(url, { credentials: 'same-origin', signal: AbortSignal.timeout(10_000) })
    const answer = response.ok ? ((await response.json()) as { identity?: unknown }) : {}
    return typeof answer.identity === 'string' && answer.identity !== '' ? answer.identity : null
  } catch {
    return null
  }
}

/** What the hub does not accept, an expired token or identity, is left out of the next request. */
async function firstAccepted(hub: URL, requests: readonly SessionRequest[]) {
  let status = 0
  for (const request of requests) {
    const response = await fetch(new URL('chat/session', hub), {
      method: 'POST',
      credentials: 'omit',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(15_000),
    })
    if (response.ok) return { session: (await response.json()) as Session, request }
    status = response.status
    if (![400, 401, 403].includes(status)) break
  }
  throw new Error(`[widget] The hub gave no session: it answered ${status}.`)
}
