import { element } from './dom.ts'
import { getJson } from './fetch.ts'

export interface Words {
  readonly locale: string
  /** The word of this name with `{{name}}` filled in. */
  readonly word: (name: string, values?: Readonly<Record<string, string | number>>) => string
}

/** Words for what the script writes. The rest of the page came in the right language. */
export async function fetchWords(locale: string): Promise<Words> {
  try {
    const { words } = await getJson<{ words: Record<string, string> }>('/shop/words', { locale })
    return {
      locale,
      word: (name, values = {}) =>
        (words[name] ?? name).replaceAll(/\{\{(\w+)\}\}/g, (hole, key: string) =>
          String(values[key] ?? hole),
        ),
    }
  } catch (error) {
    element('failed', HTMLElement).hidden = false
    element('again', HTMLButtonElement).addEventListener('click', () => location.reload())
    throw error
  }
}
