import { LANGUAGES } from '../catalogue.ts'

export interface ShopWords {
  /** The language that these words are in. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  readonly words: Readonly<Record<string, string>>
}

type AskWords = (locale: string) => ShopWords

/** A language tag, as far as the shop cares. */
export const LOCALE_PATTERN = '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'

export const FALLBACK = 'en'

/** The languages of the catalogue that have words of their own. */
export function offered(words: AskWords): string[] {
  return LANGUAGES.filter((language) => words(language).locale === language)
}

/** The words of one language; what it lacks is filled in from the fallback language. */
export function inLanguage(words: AskWords, locale: string): ShopWords {
  const own = words(locale)
  return { ...own, words: { ...words(FALLBACK).words, ...own.words } }
}

/** The first wish that can be met: 'zh-CN;q=0.8' is met by 'zh'. Wishes come from outside and may be anything. */
export function chooseLanguage(languages: readonly string[], wishes: readonly unknown[]): string {
  for (const wish of wishes) {
    if (typeof wish !== 'string') continue
    const tag = wish.split(';')[0]?.trim().toLowerCase() ?? ''
    const met = languages.find((language) => tag === language || tag.split('-')[0] === language)
    if (met) return met
  }
  return FALLBACK
}
