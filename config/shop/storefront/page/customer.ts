import { identify } from './chat.ts'
import { element } from './dom.ts'
import { getJson, postJson } from './fetch.ts'
import type { Words } from './words.ts'

interface Customers {
  readonly customers: readonly { readonly id: string; readonly name: string }[]
  readonly signedIn: string | null
}

/** The chooser of who is signed in. It shows what the shop has taken, never just what was clicked. */
export async function customerChoice(words: Words): Promise<void> {
  const select = element('customer', HTMLSelectElement)
  const signed = element('signed', HTMLElement)
  const { customers, signedIn } = await getJson<Customers>('/shop/customers')
  select.append(...customers.map(({ id, name }) => new Option(name, id)))
  let current = signedIn ?? ''
  select.value = current
  select.disabled = false

  select.addEventListener('change', () => void choose(select.value))

  async function choose(id: string): Promise<void> {
    try {
      await (id ? postJson('/shop/sign-in', { customer: id }) : postJson('/shop/sign-out', {}))
      current = id
      const name = customers.find((customer) => customer.id === id)?.name
      signed.textContent = name ? words.word('signed-in', { name }) : words.word('signed-out')
      identify()
    } catch {
      select.value = current
      signed.textContent = words.word('sign-in-failed')
    }
  }
}
