import type { Kept } from '../../main/kept.ts'
import type { Queue } from '../../workers/queue.ts'

/** A queue that tells when nothing is left to do for a conversation: asked of the database after every look. */
export function settling(
  queue: Queue,
  { mailbox, outbox }: Pick<Kept, 'mailbox' | 'outbox'>,
): { readonly queue: Queue; readonly settle: (conversationId: string) => Promise<void> } {
  const waiting = new Map<string, () => void>()
  const isQuiet = async (id: string) =>
    (await mailbox.waiting(id, 1)).length === 0 && (await outbox.open(id)).length === 0
  const release = async () => {
    for (const [id, resolve] of waiting) if (await isQuiet(id)) resolve()
  }
  return {
    queue: {
      ...queue,
      work: (lane, look, options) =>
        queue.work(
          lane,
          (id, abort) => look(id, abort).finally(() => void release().catch(() => {})),
          options,
        ),
    },
    async settle(conversationId) {
      await new Promise<void>((resolve) => {
        waiting.set(conversationId, resolve)
        void release()
      })
      waiting.delete(conversationId)
    },
  }
}
