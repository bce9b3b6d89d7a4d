import { drawCard, type ShownProduct } from './card.ts'
import { element } from './dom.ts'
import { getJson } from './fetch.ts'
import type { Words } from './words.ts'

/** Products that are shown at first, and added with each press of the button below them. */
const STEP = 24

const ALL = 'all'

/** The products of the category that the address names (`#shoes`), all of them without one. */
export async function productGrid(words: Words): Promise<void> {
  const grid = element('grid', HTMLUListElement)
  const more = element('more', HTMLButtonElement)
  const failed = element('failed', HTMLElement)
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-category]')]
  let category = named() ?? ALL
  let limit = STEP
  /** Of several requests on their way, only the last one is shown. */
  let latest = 0

  addEventListener('hashchange', () => {
    const next = named()
    if (!next || next === category) return
    category = next
    limit = STEP
    void show()
  })
  more.addEventListener('click', () => {
    const firstNew = grid.children.length
    limit += STEP
    void show().then(() => grid.children[firstNew]?.querySelector<HTMLElement>('.name')?.focus())
  })
  element('again', HTMLButtonElement).addEventListener('click', () => void show())
  await show()

  async function show(): Promise<void> {
    const wanted = category
    const turn = ++latest
    for (const link of links) {
      if (link.dataset['category'] === wanted) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
    grid.setAttribute('aria-busy', 'true')
    try {
      // One more than is shown tells whether there are more.
      const query = {
        locale: words.locale,
        limit: String(limit + 1),
        ...(wanted === ALL ? {} : { category: wanted }),
      }
      const { products } = await getJson<{ products: ShownProduct[] }>('/shop/products', query)
      if (turn !== latest) return
      grid.replaceChildren(...products.slice(0, limit).map((product) => drawCard(product, words)))
      more.hidden = products.length <= limit
      failed.hidden = true
      element('shown', HTMLElement).textContent = words.word('shown', {
        count: Math.min(limit, products.length),
      })
    } catch {
      if (turn !== latest) return
      grid.replaceChildren()
      more.hidden = true
      failed.hidden = false
    }
    grid.setAttribute('aria-busy', 'false')
  }

  /** undefined: the address names something else, as after the skip link. */
  function named(): string | undefined {
    if (!location.hash) return ALL
    return links.find((link) => link.hash === location.hash)?.dataset['category']
  }
}
