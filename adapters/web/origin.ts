import type { IncomingHttpHeaders } from 'node:http'

/** May a page of this origin talk to the hub? Ours may, and those that the operator named; a request without one may not. */
export type OriginGate = (headers: IncomingHttpHeaders) => boolean

export function originGate(origins: readonly string[]): OriginGate {
  const allowed = new Set(origins)
  return ({ origin, host }) => {
    if (origin === undefined || !URL.canParse(origin)) return false
    return allowed.has(origin) || new URL(origin).host === host
  }
}
