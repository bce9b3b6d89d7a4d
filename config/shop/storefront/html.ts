import { escape } from './escape.ts'
import type { ShopWords } from './languages.ts'

/** What the chat's button and the page's own accents are painted with. */
const ACCENT = '#0b6e66'

const QUESTIONS = ['question-1', 'question-2', 'question-3']

/** The whole page but the products and the customers, which its script fetches. No inline script, no inline style. */
export function pageHtml(page: {
  readonly words: ShopWords
  /** What the language switch offers. */
  readonly languages: readonly string[]
  readonly categories: readonly string[]
  /** E-mail addresses that a visitor may give to the chat. */
  readonly addresses: readonly string[]
}): string {
  const { locale, direction, words } = page.words
  const word = (name: string): string => escape(words[name] ?? name)
  const emails = new Intl.ListFormat(locale, { type: 'disjunction' }).format(page.addresses)
  return `<!doctype html>
<html lang="${escape(locale)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${ACCENT}">
<meta name="description" content="${word('description')}">
<title>${word('name')} · ${word('tagline')}</title>
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="/shop/page.css">
<script src="/shop/page.js" defer></script>
<script src="/widget.js" data-locale="${escape(locale)}" data-identity="/shop/identity" data-accent="${ACCENT}" defer></script>
</head>
<body>
<a class="skip" href="#products">${word('skip')}</a>
<header class="top">
  <a class="brand" href="/">${AWNING}<span>${word('name')}</span></a>
  <label class="language">
    <span class="unseen">${word('language')}</span>
    <select id="language">${page.languages.map((language) => languageOption(language, locale)).join('')}</select>
  </label>
</header>
<main>
  <section class="hero">
    <div class="pitch">
      <h1>${word('headline')}</h1>
      <p class="intro">${word('intro')}</p>
      <h2 class="small">${word('try-asking')}</h2>
      <ul class="questions">
        ${QUESTIONS.map((name) => `<li><button type="button" class="bubble">${word(name)}</button></li>`).join('\n        ')}
      </ul>
      <p class="note">${word('question-note')}</p>
    </div>
    <section class="demo" aria-labelledby="demo">
      <h2 id="demo" class="stamp">${word('demo')}</h2>
      <label for="customer">${word('signed-in-as')}</label>
      <select id="customer" aria-describedby="sign-in-note" disabled>
        <option value="">${word('visitor')}</option>
      </select>
      <p id="sign-in-note" class="note">${word('sign-in-note')}</p>
      <p id="signed" class="signed" role="status"></p>
      <p class="note proof">${word('proof-note').replace('{{emails}}', escape(emails))}</p>
      <details id="letters" class="letters">
        <summary>${word('letters')}</summary>
        <p id="letters-none" class="note">${word('letters-none')}</p>
        <ul id="letter-list"></ul>
      </details>
      <div id="post" class="post unseen">
        <p id="letter" role="status"></p>
        <button type="button" id="put-away" class="put-away" hidden><span aria-hidden="true">×</span><span class="unseen">${word('put-away')}</span></button>
      </div>
    </section>
  </section>
  <section id="products" class="products" aria-labelledby="products-title" tabindex="-1">
    <h2 id="products-title">${word('products')}</h2>
    <nav aria-label="${word('categories')}">
      <ul class="categories">
        ${['all', ...page.categories].map((name) => categoryLink(name, word)).join('\n        ')}
      </ul>
    </nav>
    <p id="shown" class="unseen" role="status"></p>
    <ul id="grid" class="grid" aria-busy="true">${'<li class="card ghost" aria-hidden="true"></li>'.repeat(10)}</ul>
    <p id="failed" class="failed" role="alert" hidden>
      ${word('products-failed')} <button type="button" id="again" class="plain">${word('try-again')}</button>
    </p>
    <p class="more"><button type="button" id="more" class="plain" hidden>${word('show-more')}</button></p>
    <noscript><p class="failed">${word('products-failed')}</p></noscript>
  </section>
</main>
<footer class="foot"><p>${word('footer')}</p></footer>
<p id="notice" class="notice" role="status"></p>
${CARD.replace('{sold-out}', word('sold-out'))}
</body>
</html>
`
}

function languageOption(language: string, current: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  const title = name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1)
  const selected = language === current ? ' selected' : ''
  return `<option value="${escape(language)}" lang="${escape(language)}"${selected}>${escape(title)}</option>`
}

function categoryLink(name: string, word: (name: string) => string): string {
  return `<li><a href="#${encodeURIComponent(name)}" data-category="${escape(name)}">${word(`category-${name}`)}</a></li>`
}

const CARD = `<template id="card">
<li class="card">
  <article>
    <div class="frame"><img alt="" width="400" height="400" loading="lazy" decoding="async"><span class="badge" hidden>{sold-out}</span></div>
    <h3 class="name" tabindex="-1"></h3>
    <p class="facts"><span class="price"></span><span class="rating"><span class="stars" aria-hidden="true"></span><span class="unseen rated"></span></span></p>
    <p class="choice"><span class="dots" aria-hidden="true"></span><span class="unseen colors"></span><span class="sizes"></span></p>
  </article>
</li>
</template>`

const AWNING = `<svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false"><rect width="32" height="32" rx="9" fill="${ACCENT}"/><path d="M7 9h18l2 6a3 3 0 0 1-6 0 3 3 0 0 1-5 0 3 3 0 0 1-5 0 3 3 0 0 1-6 0z" fill="#fff"/><path d="M8 20h16v4a1.500 1.500 0 0 1-1.500 1.500h-13A1.500 1.500 0 0 1 8 24z" fill="#f2b632"/></svg>`

const ICON = `data:image/svg+xml,${encodeURIComponent(
  AWNING.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" '),
)}`
