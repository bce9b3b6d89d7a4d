import { createHmac, timingSafeEqual } from 'node:crypto'

/** The value of this cookie in a `Cookie` header. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  const prefix = `${name}=`
  return header
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(prefix))
    ?.slice(prefix.length)
}

/** `value` and a signature that only the holder of `secret` can make. `value` holds no dot. */
export function seal(value: string, secret: string): string {
  return `${value}.${signature(value, secret)}`
}

/** The value that was sealed; undefined for anything that `seal` has not made with this secret. */
export function unseal(sealed: string | undefined, secret: string): string | undefined {
  const [value, given, ...more] = sealed?.split('.') ?? []
  if (!value || !given || more.length > 0) return undefined
  const [expected, actual] = [Buffer.from(signature(value, secret)), Buffer.from(given)]
  return expected.length === actual.length && timingSafeEqual(expected, actual) ? value : undefined
}

/** Bound to its use, so that nothing else signed with the same secret passes for a cookie. */
function signature(value: string, secret: string): string {
  return createHmac('sha256', secret).update(`shop_customer ${value}`).digest('base64url')
}
