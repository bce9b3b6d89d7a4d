import { createHmac } from 'node:crypto'

/** Six decimal digits that only the holder of the secret can know. The same request always has the same code. */
export function codesOf(secret: string): (requestId: string) => string {
  return (requestId) => {
    const number = createHmac('sha256', secret).update(`code.${requestId}`).digest().readUInt32BE()
    return String(number % 1_000_000).padStart(6, '0')
  }
}
