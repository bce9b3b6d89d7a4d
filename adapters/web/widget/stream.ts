import type { ClientMessage } from '../protocol.ts'
import { OPENING_MS, SILENCE_MS, readMessage } from './link.ts'
import type { Closing, Link, LinkEvents, LinkSettings } from './link.ts'
import { makeTimer } from './timer.ts'

/**
 * For networks that block sockets: events come as a stream of server-sent events, messages go by POST. Read by
 * hand, because EventSource cannot send the token in a header.
 */
export function openStream({ hub, token, after }: LinkSettings, { received, closed }: LinkEvents): Link {
  const headers = { authorization: `Bearer ${token}` }
  const stop = new AbortController()
  let isReady = false
  const silence = makeTimer()
  let end = (why: Closing) => {
    close()
    closed(why)
  }
  expectMore()
  void listen()
  return { send: (message) => void post(message), close }

  async function listen() {
    try {
      const url = new URL(`chat/events?after=${after}`, hub)
      const response = await fetch(url, {
        headers,
        credentials: 'omit',
        cache: 'no-store',
        signal: stop.signal,
      })
      if (response.status === 401) return end('unauthorised')
      if (!response.ok || !response.body) return end('unopened')
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
      const read = eventReader(hear)
      for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
        expectMore()
        read(chunk.value)
      }
    } catch {
      // A broken stream and a refused one end alike.
    }
    end(isReady ? 'lost' : 'unopened')
  }

  function hear(data: string) {
    const message = readMessage(data)
    isReady ||= message?.type === 'ready'
    if (message && !stop.signal.aborted) received(message)
  }

  async function post(message: ClientMessage) {
    try {
      const response = await fetch(new URL('chat/messages', hub), {
        method: 'POST',
        credentials: 'omit',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(message),
        signal: AbortSignal.timeout(OPENING_MS),
      })
      if (response.status === 401) return end('unauthorised')
      const answer = readMessage(await response.text())
      if (stop.signal.aborted) return
      received(answer ?? { type: 'refused', id: message.id, reason: 'away' })
    } catch {
      if (!stop.signal.aborted) received({ type: 'refused', id: message.id, reason: 'away' })
    }
  }

  function expectMore() {
    silence.start(isReady ? SILENCE_MS : OPENING_MS, () => end(isReady ? 'lost' : 'unopened'))
  }

  function close() {
    end = () => {}
    stop.abort()
    silence.stop()
  }
}

/** Gives the `data` of each server-sent event, however the stream was cut into pieces. */
export function eventReader(heard: (data: string) => void): (piece: string) => void {
  let rest = ''
  let data: string[] = []
  return (piece) => {
    const lines = (rest + piece).split(/\r?\n/u)
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (line.startsWith('data:')) data.push(line.slice(line[5] === ' ' ? 6 : 5))
      else if (line === '' && data.length > 0) {
        heard(data.join('\n'))
        data = []
      }
    }
  }
}
