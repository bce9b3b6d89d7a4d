import { backoffMs } from './backoff.ts'

/** The widget's own words in one language. */
export interface Words {
  /** The language that they are in, which may be another than was asked for. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  /** The word of this name with `{{name}}` filled in, empty when there is none. */
  word(name: string, values?: Readonly<Record<string, string | number>>): string
}

/** The page's language: what its author said, else the page's, else the browser's. */
export function pageLocale(script: HTMLScriptElement): string {
  return script.dataset.locale || document.documentElement.lang || navigator.language || 'en'
}

/** Asks the hub until it answers: without words there is nothing to show. */
export async function fetchWords(hub: URL, locale: string): Promise<Words> {
  const url = new URL('chat/words', hub)
  url.searchParams.set('locale', locale)
  for (let failures = 0; ; failures++) {
    try {
      const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(15_000) })
      if (!response.ok) throw new Error(`[widget] ${url.pathname} answered ${response.status}.`)
      return readWords((await response.json()) as WordsAnswer)
    } catch {
      await new Promise((resolve) =>
        setTimeout(resolve, backoffMs(failures, { firstMs: 1000, mostMs: 60_000 })),
      )
    }
  }
}

interface WordsAnswer {
  readonly locale: string
  readonly direction?: 'ltr' | 'rtl'
  readonly words: Readonly<Record<string, string>>
}

/** Makes words of the hub's answer. */
export function readWords({ locale, direction, words }: WordsAnswer): Words {
  return {
    locale,
    direction: direction === 'rtl' ? 'rtl' : 'ltr',
    word: (name, values = {}) =>
      (words[name] ?? '').replace(/\{\{(\w+)\}\}/gu, (_, key) => String(values[key] ?? '')),
  }
}
