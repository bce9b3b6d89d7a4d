const TIMEOUT_MS = 15_000

/** Throws when the shop does not answer well or in time. */
export async function getJson<T>(path: string, query: Readonly<Record<string, string>> = {}): Promise<T> {
  const search = new URLSearchParams(query).toString()
  const response = await fetch(search ? `${path}?${search}` : path, { signal: timeout() })
  if (!response.ok) throw new Error(`[shop] ${path} answered ${response.status}.`)
  return (await response.json()) as T
}

/** Throws when the shop does not take it. */
export async function postJson(path: string, body: object): Promise<void> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: timeout(),
  })
  if (!response.ok) throw new Error(`[shop] ${path} answered ${response.status}.`)
}

function timeout(): AbortSignal {
  const controller = new AbortController()
  setTimeout(() => controller.abort(), TIMEOUT_MS)
  return controller.signal
}
