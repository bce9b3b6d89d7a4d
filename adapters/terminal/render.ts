import { plainText, type Block } from '../../core/message.ts'

/** A reply as lines of text, its choices numbered from 1. */
export function render(blocks: readonly Block[]): { readonly text: string; readonly choices: number } {
  let choices = 0
  const lines = blocks.map((block) => {
    switch (block.kind) {
      case 'choices':
        return block.choices.map(({ label }) => `  ${++choices}. ${label}`).join('\n')
      case 'card':
        return plainText([block]).replaceAll(/^/gm, '  | ')
      case 'link':
        return `${block.label}: ${block.url}`
      case 'text':
      case 'image':
        return plainText([block])
    }
  })
  return { text: withoutControls(lines.join('\n')), choices }
}

/** Escape sequences in a text must not reach the terminal. */
function withoutControls(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n]/gu, '')
}
