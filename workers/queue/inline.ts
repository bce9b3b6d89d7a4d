import type { Look, Queue } from '../queue.ts'

/** A queue without a carrier: ids are looked at one after another by `settle`. For commands that run once. */
export interface InlineQueue extends Queue {
  /** Looks at everything that was signalled, and at what that signals, until nothing is left. Throws what a look throws. */
  settle(): Promise<void>
}

export function inlineQueue(): InlineQueue {
  const lanes = new Map<string, Look>()
  const waiting = new Map<string, { readonly lane: string; readonly id: string }>()
  const { signal: never } = new AbortController()
  return {
    description: 'in this process',
    async signal(lane, id) {
      waiting.set(`${lane} ${id}`, { lane, id })
    },
    async work(lane, look) {
      lanes.set(lane, look)
    },
    async settle() {
      for (let [next] = waiting; next; [next] = waiting) {
        const [key, { lane, id }] = next
        waiting.delete(key)
        await lanes.get(lane)?.(id, never)
      }
    },
    async close() {
      waiting.clear()
    },
  }
}
