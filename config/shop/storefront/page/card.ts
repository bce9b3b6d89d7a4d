import { element, inside } from './dom.ts'
import type { Words } from './words.ts'

export interface ShownProduct {
  readonly id: string
  readonly name: string
  readonly price: { readonly amount: number; readonly currency: string }
  readonly colors: readonly string[]
  readonly sizes: readonly string[]
  readonly rating: number
  readonly image: string
  readonly isSoldOut: boolean
}

/** Fills in the page's card template for one product. */
export function drawCard(product: ShownProduct, { locale, word }: Words): Node {
  const { name, price, rating, colors, sizes } = product
  const card = element('card', HTMLTemplateElement).content.cloneNode(true) as DocumentFragment
  const write = (selector: string, text: string): void => {
    inside(card, selector, HTMLElement).textContent = text
  }
  const stars = rating.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })

  inside(card, 'img', HTMLImageElement).src = product.image
  inside(card, '.badge', HTMLElement).hidden = !product.isSoldOut
  write('.name', name)
  write('.price', price.amount.toLocaleString(locale, { style: 'currency', currency: price.currency }))
  write('.stars', `★ ${stars}`)
  write('.rated', word('rating', { rating: stars }))
  write(
    '.colors',
    word('colors', {
      colors: list(
        colors.map((color) => word(`color-${color}`)),
        locale,
      ),
    }),
  )
  inside(card, '.dots', HTMLElement).append(...colors.map(dot))
  const [smallest, largest] = [sizes[0], sizes.at(-1)]
  if (smallest && largest) write('.sizes', word('sizes', { from: smallest, to: largest }))
  return card
}

function dot(color: string): Node {
  const dot = document.createElement('span')
  dot.className = 'dot'
  dot.dataset['color'] = color
  return dot
}

function list(words: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(words)
}
