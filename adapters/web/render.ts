import type { Event } from '../../core/event.ts'
import type { Block } from '../../core/message.ts'
import { clientIdOf } from './parse.ts'
import type { ClientBlock, ClientEvent } from './protocol.ts'

/** What the widget shows of these events; the rest of the log stays in the hub. */
export function render(
  events: readonly { readonly seq: number; readonly event: Event }[],
  thread: string,
): readonly ClientEvent[] {
  return events.flatMap(({ seq, event }): readonly ClientEvent[] => {
    const { id, at } = event
    switch (event.type) {
      case 'user-uttered': {
        const { key, text } = event.utterance
        return [{ seq, id, at, from: 'customer', key: clientIdOf(key, thread), text }]
      }
      case 'bot-uttered':
        return [{ seq, id, at, from: 'bot', locale: event.locale, blocks: renderBlocks(event.blocks) }]
      case 'handed-off':
      case 'handed-back':
        return [{ seq, id, at, from: 'hub', notice: event.type }]
      case 'session-started':
      case 'language-switched':
      case 'intent-started':
      case 'slot-filled':
      case 'slot-cleared':
      case 'job-requested':
      case 'job-returned':
      case 'intent-fulfilled':
      case 'intent-abandoned':
        return []
    }
  })
}

/** What a press means stays in the hub: the widget names the event and the index among all its choices. */
function renderBlocks(blocks: readonly Block[]): readonly ClientBlock[] {
  let index = 0
  return blocks.map((block) =>
    block.kind === 'choices'
      ? { kind: 'choices', choices: block.choices.map(({ label }) => ({ label, index: index++ })) }
      : block,
  )
}
