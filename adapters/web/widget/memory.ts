/** What this browser remembers of one hub. Values are JSON. Lives as long as the page where storage is closed to us. */
export interface Memory {
  get(key: string): unknown
  set(key: string, value: unknown): void
  remove(key: string): void
  /** The names, without the hub's own prefix, that start so. */
  keys(start: string): string[]
  /** Calls back when another tab has changed what is kept under this name. */
  watch(key: string, changed: () => void): void
}

/** `open` gives the browser's storage; it may throw, as in private windows or in frames without cookies. */
export function openMemory(hub: string, open: () => Storage): Memory {
  const prefix = `parley ${hub} `
  const storage = attempt(open)
  const inPage = new Map<string, unknown>()
  return {
    get: (key) =>
      inPage.get(key) ?? attempt(() => JSON.parse(storage?.getItem(prefix + key) ?? 'null')) ?? undefined,
    set(key, value) {
      // A full or closed storage must not lose what the page itself still needs.
      const isKept = attempt(
        () => (storage?.setItem(prefix + key, JSON.stringify(value)), storage !== undefined),
      )
      if (isKept) inPage.delete(key)
      else inPage.set(key, value)
    },
    remove(key) {
      inPage.delete(key)
      attempt(() => storage?.removeItem(prefix + key))
    },
    keys(start) {
      const stored = attempt(() => Object.keys(storage ?? {})) ?? []
      const names = stored.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length))
      return [...new Set([...names, ...inPage.keys()])].filter((name) => name.startsWith(start))
    },
    watch(key, changed) {
      addEventListener('storage', (event) => {
        if (event.storageArea === storage && event.key === prefix + key) changed()
      })
    },
  }
}

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
