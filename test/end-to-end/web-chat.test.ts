import axe from 'axe-core'
import { expect } from 'chai'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { needBrowser } from './browser.ts'
import { newDataDir, startHub, type HubProcess } from './hub-process.ts'

describe('the web chat in a browser', function () {
  this.timeout(120_000)
  const data = newDataDir()
  let browser: Browser
  let hub: HubProcess
  let page: Page
  before(async function () {
    browser = await needBrowser(this)
    hub = await startHub({ DATA_DIR: data.dir })
  })
  after(async () => {
    await browser?.close()
    await hub?.kill()
    data.remove()
  })
  afterEach(() => page?.context().close())

  it('tells where an order is, in the language of the question', async () => {
    page = await shop('c-1001')
    await say('where is my order SO-2026-00417?')
    await see(/ZX123456789CN/)
    await say('我的订单到哪儿了')
    await see(/请问是哪个订单/)
    await page
      .getByRole('button', { name: /SO-2026-00417/ })
      .last()
      .click()
    await see(/已于2026年11月19日发货/)
  })

  it('cancels an order only after a yes, and keeps the conversation over a reload and a kill', async () => {
    page = await shop('c-1001')
    await say('please cancel order SO-2026-00418')
    await see(/Shall I cancel order SO-2026-00418/)
    await say('where is order SO-2026-00418')
    await see(/is being prepared and has not left us yet/)
    await page.getByRole('button', { name: 'Yes', exact: true }).last().click()
    await see(/Order SO-2026-00418 is cancelled/)
    const before = await lines()

    await page.reload()
    await see(/Order SO-2026-00418 is cancelled/)
    expect(await lines()).to.deep.equal(before)

    await hub.kill()
    await say('are you still there?', { isAnswered: false })
    hub = await startHub({ DATA_DIR: data.dir, PORT: new URL(hub.address).port })
    await page.locator('[data-part=typing]').waitFor({ state: 'hidden' })
    await see(/are you still there\?/, '[data-state=sent]')
    await say('thanks')
    await see(/You're welcome/)
    const after = await lines()
    expect(after.slice(0, before.length)).to.deep.equal(before)
    expect(after.filter((line) => line.includes('are you still there?'))).to.have.length(1)
  })

  it('has another conversation for somebody else, and the same one on another device', async () => {
    page = await shop('c-1002')
    await say('hello')
    await see(/What can I do for you/)
    const first = await lines()
    await page.context().close()
    page = await shop('c-1002')
    await see(/What can I do for you/)
    expect(await lines()).to.deep.equal(first)
    await page.locator('#customer').selectOption('')
    await page.locator('[data-part=message]').first().waitFor({ state: 'detached' })
    expect(await lines()).to.deep.equal([])
  })

  it('shows what people write as text, whatever it is', async () => {
    page = await shop('')
    let isFooled = false
    page.on('dialog', () => (isFooled = true))
    for (const attack of attacks()) await say(attack, { isAnswered: false })
    await page
      .locator('[data-part=message][data-from=customer]')
      .nth(attacks().length - 1)
      .waitFor()
    const made = await page.evaluate(() => {
      const root = document.querySelector('parley-chat')?.shadowRoot
      const log = root?.querySelector('[data-part=log]')
      return log?.querySelectorAll(
        'script, iframe, img, object, embed, [onerror], [onload], a[href^="javascript:"]',
      ).length
    })
    expect({ isFooled, made }).to.deep.equal({ isFooled: false, made: 0 })
  })

  it('works over plain HTTP where sockets are blocked', async () => {
    page = await shop('', async (context) => {
      await context.routeWebSocket(/chat\/socket/, (socket) => socket.close())
    })
    await say('what is your return policy?')
    await see(/30 days/)
  })

  it('is usable by everybody: no violation of the accessibility rules, light, dark, on a phone, right to left', async () => {
    const looks = [
      { colorScheme: 'light', viewport: { width: 1200, height: 850 }, isRtl: false },
      { colorScheme: 'light', viewport: { width: 1200, height: 850 }, isRtl: true },
      { colorScheme: 'dark', viewport: { width: 1200, height: 850 }, isRtl: false },
      { colorScheme: 'light', viewport: { width: 390, height: 800 }, isRtl: false },
    ] as const
    for (const look of looks) {
      page = await shop('c-1001', (context) => (look.isRtl ? rightToLeft(context) : Promise.resolve()))
      await page.emulateMedia({ colorScheme: look.colorScheme })
      await page.setViewportSize(look.viewport)
      await say('show me my orders')
      await see(/You have \d orders/)
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate(() => window.axe.run())
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([])
      await page.context().close()
    }
  })

  async function shop(customer: string, prepare?: (context: BrowserContext) => Promise<void>) {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1200, height: 850 } })
    await prepare?.(context)
    page = await context.newPage()
    await page.goto(hub.address)
    await page.locator('#customer:enabled').waitFor()
    if (customer !== '') {
      const told = page.waitForResponse(/shop\/sign-in/)
      await page.locator('#customer').selectOption(customer)
      await told
    }
    await page.locator('[data-part=launcher]').click()
    await page.locator('[data-part=composer-input]').waitFor()
    return page
  }

  async function say(text: string, { isAnswered = true } = {}): Promise<void> {
    const replies = page.locator('[data-part=message][data-from=bot]')
    const before = await replies.count()
    await page.locator('[data-part=composer-input]').fill(text)
    await page.locator('[data-part=composer-input]').press('Enter')
    if (isAnswered) await replies.nth(before).waitFor()
  }

  function see(text: RegExp, within = ''): Promise<void> {
    const message: Locator = page.locator(`[data-part=message]${within}`).filter({ hasText: text })
    return message.last().waitFor()
  }

  /** What is on the screen, line by line, without times. */
  function lines(): Promise<string[]> {
    return page.locator('[data-part=message] [data-part=bubble]').allInnerTexts()
  }
})

declare global {
  interface Window {
    readonly axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
  }
}

/** The words of the widget as those of a language that is written from right to left. */
async function rightToLeft(context: BrowserContext): Promise<void> {
  await context.route(/chat\/words/, async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ json: { ...((await answer.json()) as object), direction: 'rtl' } })
  })
}

/** Texts that would do harm in a page that takes them for markup; more of them where the collection is at hand. */
function attacks(): readonly string[] {
  const own = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '[x](javascript:alert(1))',
  ]
  const collection = resolve(import.meta.dirname, '../../../shared/fuzz/blns/blns.json')
  if (!existsSync(collection)) {
    process.stderr.write(
      '\n*** SKIPPED: the collection of naughty strings is not at hand; only our own are tried. ***\n\n',
    )
    return own
  }
  const naughty = JSON.parse(readFileSync(collection, 'utf8')) as string[]
  return [
    ...own,
    ...naughty.filter((text) => /<|javascript:/i.test(text) && !text.includes('\n')).slice(0, 12),
  ]
}
