/** Longest text that is looked at, in UTF-16 units. */
export const TEXT_LIMIT = 4_000

/**
 * The text with every sign written in its plainest form: ASCII for full-width letters and digits, one hyphen, one
 * space, western digits. Every place keeps its number, so that a value can be cut out of the text as written.
 */
export function fold(text: string): string {
  return text
    .slice(0, TEXT_LIMIT)
    .replace(/[\uFF01-\uFF5E]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/gu, western)
    .replace(/[\u00AD\u2010-\u2015\u2212\u2043\u30FC\uFE58\uFE63]/gu, hyphen)
    .replace(/[\u00A0\u2000-\u200D\u202F\u2060\u3000\uFEFF]/gu, ' ')
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/\0/gu, ' ')
}

function western(digit: string): string {
  const code = digit.charCodeAt(0)
  const zero = [0x0966, 0x06f0, 0x0660].find((first) => first <= code) ?? code
  return String(code - zero)
}

/** The long-vowel sign of Japanese is also typed for a dash, but only beside a digit or a Latin letter. */
function hyphen(sign: string, place: number, text: string): string {
  if (sign !== '\u30FC') return '-'
  return /[A-Za-z0-9\uFF10-\uFF5A]/u.test(text[place - 1] ?? '') ? '-' : sign
}
