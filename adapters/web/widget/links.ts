/** A stretch of text, with the address it stands for when it is one. */
export interface Stretch {
  readonly text: string
  readonly url?: string
}

// Ends at white space, quotes, angle brackets and the punctuation of East Asian text, which has no spaces.
const ADDRESS = /https?:\/\/[^\s<>"'`\u3000-\u303f\uff00-\uffef]+/giu
const TRAILING = /[.,;:!?…*_~)\]}]$/u

/** Cuts a text into plain stretches and http(s) addresses. Nothing else becomes a link. */
export function linkify(text: string): Stretch[] {
  const stretches: Stretch[] = []
  let end = 0
  for (const match of text.matchAll(ADDRESS)) {
    const address = withoutTrailing(match[0])
    const url = safeUrl(address, address)
    if (!url) continue
    if (match.index > end) stretches.push({ text: text.slice(end, match.index) })
    stretches.push({ text: address, url })
    end = match.index + address.length
  }
  if (end < text.length) stretches.push({ text: text.slice(end) })
  return stretches
}

/**
 * The absolute form of an address that may be followed: http(s), or a path on the page's own origin. Undefined
 * for everything else (`javascript:`, `data:`, `//other.example`) and for addresses with a user name, which
 * look like one host and lead to another.
 */
export function safeUrl(address: string, page: string): string | undefined {
  const url = parse(address, page)
  if (!url || !/^https?:$/u.test(url.protocol) || url.username || url.password) return undefined
  const isAbsolute = /^https?:\/\//iu.test(address)
  return isAbsolute || url.origin === new URL(page).origin ? url.href : undefined
}

/** Full stops and closing brackets belong to the sentence, unless the bracket was opened in the address. */
function withoutTrailing(address: string): string {
  let kept = address
  while (TRAILING.test(kept)) {
    const opening = { ')': '(', ']': '[', '}': '{' }[kept.slice(-1)]
    if (opening && count(kept, opening) >= count(kept, kept.slice(-1))) break
    kept = kept.slice(0, -1)
  }
  return kept
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}

function parse(address: string, page: string): URL | undefined {
  try {
    return new URL(address, page)
  } catch {
    return undefined
  }
}
