import { inkOn, readRgb } from './accent.ts'
import { openChat } from './chat.ts'
import { openMemory } from './memory.ts'
import { LOG_STYLE } from './style-log.ts'
import { STYLE } from './style.ts'
import { coversPage, drawView } from './view.ts'
import type { View } from './view.ts'
import { fetchWords, pageLocale } from './words.ts'

declare global {
  interface Window {
    /** What the page can do with the chat. */
    parley?: {
      open(): void
      close(): void
      /** Opens the chat with this text in its box, not sent yet. */
      compose(text: string): void
      /** Call it when somebody has signed in or out. */
      identify(): Promise<void>
    }
  }
}

const OPEN_KEY = 'parley open'

const script = document.currentScript
if (!(script instanceof HTMLScriptElement)) {
  throw new Error(
    '[widget] Found no script element of its own. Load it with <script src="…/widget.js" defer>.',
  )
}
if (!window.parley) boot(script)

function boot(script: HTMLScriptElement) {
  const hub = new URL('.', script.src)
  const locale = pageLocale(script)
  const memory = openMemory(hub.href, () => localStorage)
  let view: View | undefined
  let wish = initialWish(script)
  let draft = ''
  const chat = openChat({
    hub,
    memory,
    identity: identityUrl(script),
    locale,
    changed: (scene) => view?.show(scene),
  })
  window.parley = {
    open() {
      wish = true
      view?.open(true)
    },
    close() {
      wish = false
      view?.close()
    },
    compose(text) {
      wish = true
      draft = text
      view?.compose(text)
    },
    identify: () => chat.identify(),
  }
  void mount()

  async function mount() {
    const words = await fetchWords(hub, locale)
    if (document.readyState === 'loading') {
      await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }))
    }
    const direction = script.dataset.direction === 'rtl' ? 'rtl' : words.direction
    const drawn = drawView({ words, direction, chat, toggled: rememberOpen })
    const host = document.createElement('parley-chat')
    const shadow = host.attachShadow({ mode: 'open' })
    const variable = new CSSStyleSheet()
    shadow.adoptedStyleSheets = [sheet(STYLE), sheet(LOG_STYLE), variable]
    shadow.append(drawn.element)
    document.body.append(host)
    paint(variable, drawn.launcher, script.dataset.accent)
    view = drawn
    if (wish) view.open(false)
    if (draft) view.compose(draft)
    chat.resume()
  }
}

/** Colours and sizes that are known only on the page. In a style sheet: a strict policy forbids style attributes. */
function paint(variable: CSSStyleSheet, launcher: HTMLElement, accent: string | undefined) {
  const chosen = accent && CSS.supports('color', accent) ? `--parley-accent:${accent};` : ''
  const update = () => {
    variable.replaceSync(`:host{${chosen}}`)
    const background = readRgb(getComputedStyle(launcher).backgroundColor)
    const ink = background ? `--on-accent:${inkOn(background)};` : ''
    // The keyboard of a phone covers the window without changing its size.
    const seen = window.visualViewport
    const size = seen?.scale === 1 ? `--window-height:${seen.height}px;--window-top:${seen.offsetTop}px;` : ''
    variable.replaceSync(`:host{${chosen}${ink}${size}}`)
  }
  update()
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', update)
  for (const event of ['resize', 'scroll']) window.visualViewport?.addEventListener(event, update)
}

function sheet(rules: string): CSSStyleSheet {
  const made = new CSSStyleSheet()
  made.replaceSync(rules)
  return made
}

/** An open panel stays open from page to page, except where it would cover the page. */
function initialWish(script: HTMLScriptElement): boolean {
  const kept = inSession((storage) => storage.getItem(OPEN_KEY))
  return kept === undefined || kept === null
    ? script.dataset.open === 'true'
    : kept === 'true' && !coversPage()
}

function rememberOpen(isOpen: boolean) {
  inSession((storage) => storage.setItem(OPEN_KEY, String(isOpen)))
}

function inSession<Result>(action: (storage: Storage) => Result): Result | undefined {
  try {
    return action(sessionStorage)
  } catch {
    return undefined
  }
}

/** Only the page itself can say who is signed in to it. */
function identityUrl(script: HTMLScriptElement): URL | undefined {
  if (!script.dataset.identity) return undefined
  const url = new URL(script.dataset.identity, location.href)
  if (url.origin === location.origin) return url
  throw new Error(`[widget] data-identity names ${url.origin}. Give an address on ${location.origin}.`)
}
