import { pattern } from './plain.ts'
import type { Extractor, Span } from './span.ts'

/** Numbers of parcels, in upper case without spaces. Those that are mere digits only where they are called so. */
export const trackingNumber: Extractor = ({ plain, expected }) => {
  const isExpected = expected === 'tracking_number'
  const found: Span[] = []
  for (const { pattern, isSure } of READINGS) {
    for (const { 0: number, index } of plain.matchAll(pattern)) {
      if (!isSure && !isExpected && !CALLED.test(plain.slice(Math.max(0, index - 40), index))) continue
      const span = { start: index, end: index + number.length }
      if (found.some((other) => span.start < other.end && other.start < span.end)) continue
      found.push({ ...span, value: number.replace(/[ -]/gu, '').toUpperCase(), sureness: isSure ? 3 : 2 })
    }
  }
  return found
}

const OPEN = '(?<![a-z\\d#@./-])'
const CLOSE = '(?![a-z\\d@]|[.-][a-z\\d])'
const reading = (isSure: boolean, source: string) => ({
  isSure,
  pattern: pattern(`${OPEN}(?:${source})${CLOSE}`, 'gu'),
})

const READINGS = [
  // UPU S10: two letters, nine digits, the country.
  reading(
    true,
    '[a-z]{2}[ -]?\\d{9}[ -]?[a-z]{2}|[a-z]{2} \\d{3} \\d{3} \\d{3} [a-z]{2}|[a-z]{2} \\d{4} \\d{4} \\d [a-z]{2}',
  ),
  // UPS, Amazon, DHL, SF, YTO, ZTO, JD.
  reading(true, '1z[ -]?[a-z\\d]{3}[ -]?[a-z\\d]{3}[ -]?[a-z\\d]{2}[ -]?[a-z\\d]{4}[ -]?[a-z\\d]{4}'),
  reading(
    true,
    'tba\\d{9,14}|j(?:jd|vgl)\\d{12,20}|sf\\d{12,15}|yt\\d{13,16}|zt\\d{12,15}|jd[a-z]{0,2}\\d{10,15}|3s[a-z]{4}\\d{7,12}|c[a-z]\\d{13}|\\d[a-z]\\d{11}',
  ),
  // FedEx, DHL, GLS, DPD, Yamato: digits alone.
  reading(
    false,
    '(?!so-?\\d)(?:\\d{4}[ -]\\d{4}[ -]\\d{4}(?:[ -]\\d{4}){0,2}(?:[ -]\\d{1,4})?|\\d{10,22}|[a-z]{1,4}\\d{8,18}[a-z]{0,2})',
  ),
]
const CALLED = pattern(
  '(?:(?<![a-z])(?:tracking|track|parcel|package|shipment|waybill|awb|consignment|seguimiento|rastreo|guia|envio|suivi|colis|sendung\\w*|paket\\w*|sendungsnummer|tracking-?(?:nr|nummer|id|code)|trackingnummer)(?![a-z])|运单|快递|物流|单号|追踪|追跡|伝票|送り状|問い合わせ番号)[^\\d\\n]{0,24}$',
)
