import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A real browser for the suite of `test`, which is skipped, loudly, when there is none. */
export async function needBrowser(test: Mocha.Context): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? PLACES.find((place) => existsSync(place))
  if (executablePath === undefined) {
    process.stderr.write(
      `\n*** SKIPPED: browser suites: no Chromium at ${PLACES.join(', ')}. Install one, or set CHROMIUM to it. ***\n\n`,
    )
    return test.skip()
  }
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
}
