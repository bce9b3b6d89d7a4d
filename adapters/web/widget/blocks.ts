import type { ClientBlock } from '../protocol.ts'
import { el } from './dom.ts'
import { linkify, safeUrl } from './links.ts'
import type { Words } from './words.ts'

export interface BlockSettings {
  readonly words: Words
  readonly press: (index: number, label: string) => void
}

/** Draws one block of a reply. Nothing for a block that this version of the widget does not know. */
export function drawBlock(block: ClientBlock, settings: BlockSettings): HTMLElement[] {
  switch (block.kind) {
    case 'text':
      return [bubble(block.text, settings.words)]
    case 'choices':
      return [choices(block.choices, settings)]
    case 'card':
      return [card(block.card, settings.words)]
    case 'image':
      return [picture(block.url, block.alt, 'picture')]
    case 'link':
      return [el('div', { class: 'bubble', dir: 'auto' }, anchor(block.url, block.label, settings.words))]
    default:
      return []
  }
}

/** A text in its bubble, with its addresses as links. */
export function bubble(text: string, words: Words): HTMLElement {
  const parts = linkify(text).map((stretch) =>
    stretch.url ? anchor(stretch.url, stretch.text, words) : stretch.text,
  )
  return el('div', { class: 'bubble', dir: 'auto', 'data-part': 'bubble' }, ...parts)
}

type Of<Kind extends ClientBlock['kind']> = Extract<ClientBlock, { kind: Kind }>

function choices(offered: Of<'choices'>['choices'], { words, press }: BlockSettings): HTMLElement {
  const buttons = offered.map(({ label, index }) => {
    const button = el(
      'button',
      {
        type: 'button',
        class: 'choice',
        'data-part': 'choice',
        'data-index': index,
        'aria-pressed': 'false',
        dir: 'auto',
      },
      label,
    )
    button.addEventListener('click', () => press(index, label))
    return button
  })
  return el('div', { class: 'choices', role: 'group', 'aria-label': words.word('choices') }, ...buttons)
}

function card({ of, title, subtitle, image, fields, url }: Of<'card'>['card'], words: Words): HTMLElement {
  const address = url && safeUrl(url, location.href)
  const heading = address ? anchor(address, title, words) : title
  return el(
    'div',
    { class: `card ${of === 'order' ? 'order' : 'product'}`, 'data-part': 'card' },
    // The title says what the picture shows.
    ...(image ? [picture(image, '', 'thumb')] : []),
    el(
      'div',
      { class: 'facts' },
      el('div', { class: 'name', dir: 'auto' }, heading),
      ...(subtitle ? [el('div', { class: 'subtitle', dir: 'auto' }, subtitle)] : []),
      ...(fields.length > 0 ? [el('dl', {}, ...fields.map(field))] : []),
    ),
  )
}

function field({ label, value }: Of<'card'>['card']['fields'][number]): HTMLElement {
  return el('div', { class: 'field' }, el('dt', { dir: 'auto' }, label), el('dd', { dir: 'auto' }, value))
}

/** A picture that cannot be shown gives way to the words for it. */
function picture(address: string, alt: string, className: string): HTMLElement {
  const frame = el('div', { class: className })
  const url = safeUrl(address, location.href)
  const missing = () => {
    if (alt) frame.replaceChildren(el('span', { class: 'alt', dir: 'auto' }, alt))
    else frame.hidden = true
  }
  if (!url) {
    missing()
    return frame
  }
  const image = el('img', { alt, loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer' })
  image.addEventListener('error', missing)
  image.src = url
  frame.append(image)
  return frame
}

/** A link that opens beside the shop's page, or plain words when its address may not be followed. */
function anchor(address: string, label: string, words: Words): Node {
  const url = safeUrl(address, location.href)
  if (!url) return document.createTextNode(label)
  return el(
    'a',
    { href: url, target: '_blank', rel: 'noopener noreferrer nofollow' },
    label,
    el('span', { class: 'unseen' }, ` ${words.word('new-tab')}`),
  )
}
