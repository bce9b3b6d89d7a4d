/** One alarm that can be set again and again: only the last setting counts. */
export interface Timer {
  start(ms: number, action: () => void): void
  stop(): void
}

export function makeTimer(): Timer {
  let id: ReturnType<typeof setTimeout> | undefined
  return {
    start(ms, action) {
      clearTimeout(id)
      id = setTimeout(action, ms)
    },
    stop: () => clearTimeout(id),
  }
}
