import { createHmac, timingSafeEqual } from 'node:crypto'

/** A signed, expiring word of ours. `use` keeps tokens of one kind from passing as another. */
export interface Tokens<Claims extends object> {
  /** `livesMs`: shorter than usual. */
  sign(claims: Claims, livesMs?: number): { readonly token: string; readonly expiresAt: string }
  /** The claims, or null for anything forged, altered, expired or of another use. */
  verify(token: string): Claims | null
}

/** Longer is no token of ours and not worth the hashing. */
const TOKEN_MAX = 2000

/** `now` in milliseconds. The claims are readable by their bearer: nothing secret goes into them. */
export function tokens<Claims extends object>(options: {
  readonly use: string
  readonly secret: string
  readonly livesMs: number
  readonly now: () => number
}): Tokens<Claims> {
  const { use, secret, livesMs, now } = options
  const signature = (body: string) => createHmac('sha256', secret).update(`${use}.${body}`).digest()
  return {
    sign(claims, lives = livesMs) {
      const exp = now() + lives
      const body = Buffer.from(JSON.stringify({ ...claims, exp })).toString('base64url')
      return {
        token: `${body}.${signature(body).toString('base64url')}`,
        expiresAt: new Date(exp).toISOString(),
      }
    },
    verify(token) {
      if (token.length > TOKEN_MAX) return null
      const [body = '', given = '', ...rest] = token.split('.')
      const expected = signature(body)
      const received = Buffer.from(given, 'base64url')
      if (rest.length > 0 || received.length !== expected.length || !timingSafeEqual(received, expected))
        return null
      const { exp, ...claims } = JSON.parse(Buffer.from(body, 'base64url').toString()) as Claims & {
        exp: number
      }
      return exp > now() ? (claims as unknown as Claims) : null
    },
  }
}
