/** Makes an element. Texts become text nodes: nothing here can turn a string into markup. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  set(element, attributes)
  element.append(...children)
  return element
}

/** `true` sets an attribute without a value, `false` and undefined take it away. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

export function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) element.removeAttribute(name)
    else element.setAttribute(name, value === true ? '' : String(value))
  }
}

const SVG = 'http://www.w3.org/2000/svg'

/** A decorative picture of strokes on a 24 by 24 grid. */
export function icon(path: string, className = 'icon'): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  set(svg, { class: className, viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' })
  const stroke = document.createElementNS(SVG, 'path')
  set(stroke, { d: path })
  svg.append(stroke)
  return svg
}

export const ICONS = {
  chat: 'M12 3.5c5 0 8.8 3.3 8.8 7.7s-3.8 7.7-8.8 7.7c-.9 0-1.8-.1-2.6-.3L4.6 20.5l.9-3.9C4 15.2 3.2 13.3 3.2 11.2 3.2 6.8 7 3.5 12 3.5ZM8.5 11.2h.01M12 11.2h.01M15.5 11.2h.01',
  close: 'M6 6l12 12M18 6 6 18',
  chevron: 'M6 9.5l6 6 6-6',
  send: 'M12 19V5.5M6 11.5l6-6 6 6',
  down: 'M12 5v13.5M6 12.5l6 6 6-6',
} as const
