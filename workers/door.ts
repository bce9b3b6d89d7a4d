import type { Door } from '../adapters/channel.ts'
import type { Mailbox } from '../store/mailbox.ts'
import type { Logger } from './log.ts'
import type { Queue } from './queue.ts'

/** The one door in: a message is kept, and then somebody is told to read it. */
export function openDoor(parts: {
  readonly mailbox: Pick<Mailbox, 'deposit'>
  readonly queue: Pick<Queue, 'signal'>
  readonly report: Logger
}): Door {
  const { mailbox, queue, report } = parts
  return {
    async receive(message) {
      const deposited = await mailbox.deposit(message).catch((error: unknown) => {
        report.error({ channel: message.channel, reason: reasonOf(error) }, 'a message could not be kept')
        throw error
      })
      // Kept is kept: a queue that is away must not hold up the platform. The sweeper signals again.
      void queue.signal('turn', deposited.conversationId).catch((error: unknown) => {
        report.warn(
          { conversation: deposited.conversationId, reason: reasonOf(error) },
          'the queue took no signal',
        )
      })
      return deposited
    },
  }
}

/** What went wrong, without the values of a query, which are a person's words. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error ? cause.message : 'unknown'
}
