import { PROTOCOL } from '../protocol.ts'
import { OPENING_MS, SILENCE_MS, readMessage } from './link.ts'
import type { Closing, Link, LinkEvents, LinkSettings } from './link.ts'
import { makeTimer } from './timer.ts'

const PING_MS = 25_000
/** The hub's close codes for a token that it does not accept: its own, and "policy violation". */
const UNAUTHORISED = [4401, 1008]

/** Opens the socket. The token travels as a subprotocol, so that it is in no URL and in no access log. */
export function openSocket({ hub, token, after }: LinkSettings, { received, closed }: LinkEvents): Link {
  const url = new URL(`chat/socket?after=${after}`, hub)
  url.protocol = url.protocol.replace('http', 'ws')
  let isReady = false
  const silence = makeTimer()
  const ping = setInterval(() => isReady && send({ type: 'ping' }), PING_MS)
  const quiet = new AbortController()
  let end = (why: Closing) => {
    close()
    closed(why)
  }
  const socket = construct(url, token)
  if (!socket) queueMicrotask(() => end('unopened'))
  const on = { signal: quiet.signal }
  socket?.addEventListener(
    'close',
    ({ code }) => end(UNAUTHORISED.includes(code) ? 'unauthorised' : isReady ? 'lost' : 'unopened'),
    on,
  )
  socket?.addEventListener('message', ({ data }) => hear(String(data)), on)
  expectMore()
  return { send, close }

  function hear(data: string) {
    const message = readMessage(data)
    isReady ||= message?.type === 'ready'
    expectMore()
    if (message) received(message)
  }

  function send(message: object) {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message))
  }

  function expectMore() {
    silence.start(isReady ? SILENCE_MS : OPENING_MS, () => end(isReady ? 'lost' : 'unopened'))
  }

  function close() {
    end = () => {}
    quiet.abort()
    silence.stop()
    clearInterval(ping)
    socket?.close()
  }
}

/** Undefined where the browser or the page's policy forbids sockets. */
function construct(url: URL, token: string): WebSocket | undefined {
  try {
    return new WebSocket(url, [PROTOCOL, token])
  } catch {
    return undefined
  }
}
