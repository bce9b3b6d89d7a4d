import { expect } from 'chai'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { COLORS, RANGES } from '../../config/shop/catalogue.ts'
import { pageHtml } from '../../config/shop/storefront/html.ts'

const LOCALES = readdirSync(new URL('../../locales', import.meta.url)).filter((locale) =>
  existsSync(fileOf(locale)),
)

/** Written by the page's script, not into its HTML. */
const SCRIPT_WORDS = [
  'signed-in',
  'signed-out',
  'sign-in-failed',
  'chat-missing',
  'shown',
  'sizes',
  'colors',
  'rating',
  'letter-verification-code',
  'letter-invoice',
  'letter-password-reset',
  'letter-account-changed',
]

describe("the words of the shop's page", () => {
  it('are there in all languages of the catalogue', () => {
    expect(LOCALES).to.include.members(['en', 'zh', 'es', 'fr', 'de', 'ja'])
  })

  it('have the holes of the English ones in every language', () => {
    const english = wordsOf('en')
    for (const locale of LOCALES) {
      for (const [name, word] of Object.entries(wordsOf(locale))) {
        expect(holesOf(word), `${locale} ${name}`).to.deep.equal(holesOf(english[name] ?? ''))
        expect(Object.keys(english), locale).to.include(name)
      }
    }
  })

  it('name every category and every colour of the catalogue', () => {
    expect(Object.keys(wordsOf('en'))).to.include.members([
      ...Object.keys(RANGES).map((category) => `category-${category}`),
      ...Object.keys(COLORS).map((color) => `color-${color}`),
      ...SCRIPT_WORDS,
    ])
  })

  it('are all used: what is written on the page, or what its script writes', () => {
    const marked = Object.fromEntries(Object.keys(wordsOf('en')).map((name) => [name, `«${name}»`]))
    const html = pageHtml({
      words: { locale: 'en', direction: 'ltr', words: marked },
      languages: ['en'],
      categories: Object.keys(RANGES),
      addresses: [],
    })
    const unused = Object.keys(marked).filter(
      (name) => !html.includes(`«${name}»`) && !SCRIPT_WORDS.includes(name) && !name.startsWith('color-'),
    )
    expect(unused).to.deep.equal([])
  })
})

function wordsOf(locale: string): Record<string, string> {
  return (parse(readFileSync(fileOf(locale), 'utf8')) as { words: Record<string, string> }).words
}

function fileOf(locale: string): URL {
  return new URL(`../../locales/${locale}/_shop.yaml`, import.meta.url)
}

function holesOf(word: string): string[] {
  return (word.match(/\{\{\w+\}\}/g) ?? []).toSorted((a, b) => (a < b ? -1 : 1))
}
