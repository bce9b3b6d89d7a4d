/** What a person said to us and what we say back, free of any platform. */

/** Where to answer. Only the adapter that made it looks inside. */
export type Address = Readonly<Record<string, string>>

/** A conversation's name at its platform: a tuple of columns, never a joined string that could be forged. */
export interface ConversationKey {
  readonly channel: string
  /** Which of our accounts on that platform was written to. */
  readonly account: string
  /** The platform's own name for the thread of messages. */
  readonly thread: string
}

/** One message as it arrived, verified by its adapter, in the common format. */
export interface InboundMessage extends ConversationKey {
  /** The platform's key of this message, unique per channel and account: what drops a second delivery. */
  readonly key: string
  readonly address: Address
  readonly author: Author
  /** ISO 8601, by the platform's clock when it gives one. */
  readonly at: string
  /** Plain text, always present; empty when the message is only a picture or a press. */
  readonly text: string
  /** The button that was pressed. */
  readonly press?: Press
  readonly attachments?: readonly Attachment[]
  /** The platform's language hint (BCP 47), when it states one. */
  readonly localeHint?: string
}

export interface Author {
  readonly id: string
  readonly name?: string
  /** The shop's customer, set only when the channel has verified who this is. */
  readonly customerId?: string
}

/** A press of the choice at `index` (from 0) among the choices of the `bot-uttered` event `event`. */
export interface Press {
  readonly event: string
  readonly index: number
}

/** A handle that the adapter can turn into bytes. Never a URL with a secret in it. */
export interface Attachment {
  readonly kind: 'image' | 'file' | 'voice' | 'video' | 'location'
  readonly handle: string
  readonly name?: string
}

/** What pressing a choice means, now or in a year: complete in itself, whatever the words on it. */
export type Meaning =
  | { readonly kind: 'intent'; readonly intent: string }
  | { readonly kind: 'slot'; readonly intent: string; readonly slot: string; readonly value: string }
  /** Of several things that can be given, this one will be. */
  | { readonly kind: 'ask'; readonly intent: string; readonly slot: string }
  | { readonly kind: 'answer'; readonly intent: string; readonly slots: Slots; readonly yes: boolean }
  | { readonly kind: 'hand-back' }

/** Slot values by slot name, in canonical form. */
export type Slots = Readonly<Record<string, string>>

export interface Choice {
  readonly label: string
  readonly meaning: Meaning
}

/** A labelled fact on a card. */
export interface Field {
  readonly label: string
  readonly value: string
}

/** A piece of a reply. The union is short and closed, so that every channel can render all of it. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'image'; readonly url: string; readonly alt: string }
  | { readonly kind: 'link'; readonly url: string; readonly label: string }

export interface Card {
  readonly of: 'order' | 'product'
  readonly title: string
  readonly subtitle?: string
  readonly image?: string
  readonly fields: readonly Field[]
  readonly url?: string
}

/** Everything a person would read in these blocks: texts, cards and buttons, a line each. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.flatMap(lines).join('\n')
}

function lines(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return [block.text]
    case 'choices':
      return block.choices.map((choice) => choice.label)
    case 'card': {
      const { title, subtitle, fields } = block.card
      return [
        title,
        ...(subtitle ? [subtitle] : []),
        ...fields.map((field) => `${field.label}: ${field.value}`),
      ]
    }
    case 'image':
      return [block.alt]
    case 'link':
      return [block.label]
  }
}
