import type { Chat, Scene } from './chat.ts'
import { drawComposer } from './composer.ts'
import { ICONS, el, icon, set } from './dom.ts'
import { drawLog } from './log.ts'
import { SMALL_WINDOW } from './style.ts'
import type { Words } from './words.ts'

export interface View {
  /** Everything, to be put into the shadow root. */
  readonly element: HTMLElement
  readonly launcher: HTMLElement
  open(takesFocus: boolean): void
  close(): void
  /** Opens the panel with this text in its box. */
  compose(text: string): void
  show(scene: Scene): void
}

export interface ViewSettings {
  readonly words: Words
  readonly direction: 'ltr' | 'rtl'
  readonly chat: Pick<Chat, 'start' | 'say' | 'press' | 'retry' | 'read'>
  /** The customer, or the page, has opened or closed the panel. */
  readonly toggled: (isOpen: boolean) => void
}

/** Shorter breaks of the connection are nobody's business. */
const DISCONNECTED_MS = 2000

/** Draws the launcher and the panel. */
export function drawView({ words, direction, chat, toggled }: ViewSettings): View {
  const badge = el('span', { class: 'badge', 'data-part': 'unread', 'aria-hidden': 'true', hidden: true })
  const launcher = el('button', {
    type: 'button',
    class: 'launcher',
    'data-part': 'launcher',
    'aria-label': words.word('open'),
    'aria-expanded': 'false',
    'aria-controls': 'panel',
  })
  launcher.append(icon(ICONS.chat, 'icon chat'), icon(ICONS.chevron, 'icon chevron'), badge)
  const unreadAloud = el('p', { class: 'unseen', role: 'status' })
  const connection = el('p', { class: 'connection', 'data-part': 'connection', role: 'status', hidden: true })
  const shut = el('button', {
    type: 'button',
    class: 'close',
    'data-part': 'close',
    'aria-label': words.word('close'),
  })
  shut.append(icon(ICONS.close))
  const log = drawLog({ words, press: chat.press, retry: chat.retry })
  const composer = drawComposer(words, chat.say)
  const panel = el(
    'div',
    {
      class: 'panel',
      id: 'panel',
      'data-part': 'panel',
      role: 'dialog',
      'aria-labelledby': 'title',
      tabindex: -1,
      hidden: true,
    },
    el(
      'div',
      { class: 'head' },
      el('span', { class: 'mark' }, icon(ICONS.chat)),
      el('h2', { id: 'title', dir: 'auto' }, words.word('title')),
      shut,
    ),
    connection,
    ...log.elements,
    composer.element,
  )
  const element = el(
    'section',
    { class: 'parley', dir: direction, lang: words.locale, 'aria-label': words.word('title') },
    launcher,
    panel,
    unreadAloud,
  )
  let disconnected: ReturnType<typeof setTimeout> | undefined
  let scene: Scene | undefined

  launcher.addEventListener('click', () => (panel.hidden ? open(true) : close()))
  shut.addEventListener('click', close)
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.stopPropagation()
    close()
  })
  for (const event of ['online', 'offline']) addEventListener(event, showConnection)
  return { element, launcher, open, close, compose, show }

  function open(takesFocus: boolean) {
    if (!panel.hidden) return
    panel.hidden = false
    chat.start()
    toggled(true)
    showState()
    showConnection()
    log.toEnd()
    // On a touch screen the keyboard would cover what there is to read.
    if (takesFocus && matchMedia('(pointer: coarse)').matches) panel.focus()
    else if (takesFocus) composer.focus()
  }

  function compose(text: string) {
    open(false)
    composer.compose(text)
  }

  function close() {
    if (panel.hidden) return
    const hadFocus = panel.matches(':focus-within')
    panel.hidden = true
    toggled(false)
    showState()
    if (hadFocus) launcher.focus()
  }

  function show(next: Scene) {
    scene = next
    log.show(next.lines, next.isTyping, next.isLoaded)
    showState()
    showConnection()
  }

  function showState() {
    const isOpen = !panel.hidden
    if (isOpen && scene?.unread) return chat.read()
    const unread = scene?.unread ?? 0
    const aloud = unread > 0 ? words.word('unread', { count: unread }) : ''
    if (unreadAloud.textContent !== aloud) unreadAloud.textContent = aloud
    badge.hidden = unread === 0
    badge.textContent = unread > 99 ? '99+' : String(unread)
    set(launcher, {
      'aria-expanded': String(isOpen),
      'aria-label': [words.word(isOpen ? 'close' : 'open'), ...(aloud ? [aloud] : [])].join(', '),
    })
  }

  function showConnection() {
    if (panel.hidden || scene?.isConnected) {
      clearTimeout(disconnected)
      disconnected = undefined
      connection.hidden = true
      return
    }
    if (!connection.hidden) setConnectionWords()
    disconnected ??= setTimeout(() => {
      connection.hidden = false
      setConnectionWords()
    }, DISCONNECTED_MS)
  }

  function setConnectionWords() {
    connection.textContent = words.word(navigator.onLine ? 'connecting' : 'offline')
  }
}

/** Whether an open panel covers the page. */
export function coversPage(): boolean {
  return matchMedia(SMALL_WINDOW).matches
}
