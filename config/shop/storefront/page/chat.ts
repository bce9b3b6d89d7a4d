import { element } from './dom.ts'
import type { Words } from './words.ts'

/** What the chat widget offers to the page it sits on, once it is there. */
interface Chat {
  open?(): void
  /** Writes a text into the chat's input, for the customer to send. */
  compose?(text: string): void
  /** To be called when somebody has signed in or out. */
  identify?(): unknown
}

/** Asks the chat this question: opens it with the text ready to be sent. */
export type Ask = (question: string) => void

export function chat(words: Words): Ask {
  const notice = element('notice', HTMLElement)
  return (question) => {
    const parley = widget()
    notice.textContent = parley ? '' : words.word('chat-missing')
    parley?.open?.()
    parley?.compose?.(question)
  }
}

/** Calls back whenever somebody turns to the chat: to the widget itself or to a question of the page. */
export function whenChatIsUsed(used: () => void): void {
  for (const type of ['click', 'input']) {
    document.addEventListener(type, ({ target }) => {
      if (target instanceof Element && target.closest('parley-chat, .bubble')) used()
    })
  }
}

/** Tells the chat that it talks to somebody else now. */
export function identify(): void {
  void widget()?.identify?.()
}

function widget(): Chat | undefined {
  return (window as unknown as { parley?: Chat }).parley
}
