import { chat } from './page/chat.ts'
import { customerChoice } from './page/customer.ts'
import { element } from './page/dom.ts'
import { productGrid } from './page/grid.ts'
import { rememberLanguage } from './page/language.ts'
import { letterBox } from './page/letters.ts'
import { fetchWords } from './page/words.ts'

/** What runs in the browser on the shop's page. Everything here has a place in `html.ts`. */

rememberLanguage(element('language', HTMLSelectElement))
void start()

async function start(): Promise<void> {
  const words = await fetchWords(document.documentElement.lang)
  const ask = chat(words)
  for (const button of document.querySelectorAll('.bubble')) {
    button.addEventListener('click', () => ask(button.textContent))
  }
  letterBox(words)
  await Promise.all([productGrid(words), customerChoice(words)])
}
