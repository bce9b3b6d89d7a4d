/** In lower case, Latin letters without accents. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/œ/gu, 'oe')
    .replace(/\p{Script=Latin}/gu, (letter) => letter.normalize('NFD').charAt(0))
}

/** The forms that two words of one root share: number, gender and case, in European languages alike. */
export function formsOf(word: string): ReadonlySet<string> {
  const known = FORMS.get(word)
  if (known) return known
  if (FORMS.size >= FORMS_MAX) FORMS.clear()
  const forms = new Set([word, ...shortened(word), ...respelt(word)])
  FORMS.set(word, forms)
  return forms
}

const FORMS = new Map<string, ReadonlySet<string>>()
const FORMS_MAX = 5_000

const ENDINGS = ['s', 'x', 'es', 'n', 'en', 'e', 'a', 'o', 'as', 'os', 'ne', 'ns']
/** Shorter roots are shared by words that have nothing to do with each other. */
const ROOT_MIN = 4

function shortened(word: string): readonly string[] {
  return ENDINGS.flatMap((ending) => {
    const root = word.slice(0, -ending.length)
    const shortest = ending === 's' ? ROOT_MIN - 1 : ROOT_MIN
    return word.endsWith(ending) && root.length >= shortest ? [root] : []
  })
}

/** knives, altavoces, batteries; and Kopfhoerer, as it is typed where the letter is missing. */
function respelt(word: string): readonly string[] {
  const changed = [
    word.replace(/ves$/u, 'f'),
    word.replace(/ves$/u, 'fe'),
    word.replace(/ces$/u, 'z'),
    word.replace(/ies$/u, 'y'),
    word.replace(/(uch|eid|ild)er$/u, '$1'),
    ...(word.length >= 6 ? [word.replace(/([aou])e(?=[a-z])/gu, '$1')] : []),
  ]
  return changed.filter((each) => each !== word).flatMap((each) => [each, ...shortened(each)])
}

/** The same word, whatever its ending. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length < ROOT_MIN - 1 || b.length < ROOT_MIN - 1 || a.charAt(0) !== b.charAt(0)) return false
  const forms = formsOf(b)
  for (const form of formsOf(a)) if (forms.has(form)) return true
  return false
}

/** Of two words that are written as one, is this the last: "Jacke" of "Regenjacke"? */
export function isEndOf(end: string, word: string): boolean {
  if (end.length < ROOT_MIN || word.length < end.length + 2) return false
  for (const root of formsOf(end)) {
    if (root.length < ROOT_MIN) continue
    for (const form of formsOf(word)) if (form.length > root.length + 1 && form.endsWith(root)) return true
  }
  return false
}

/** As a slip of the finger: a letter changed, added or left out, or two swapped; in a long word twice. */
export function isMisspelt(word: string, meant: string): boolean {
  if (word.length < 5 || meant.length < 5 || word.charAt(0) !== meant.charAt(0)) return false
  const slips = Math.min(word.length, meant.length) >= 9 ? 2 : 1
  for (const form of [meant, `${meant}s`, meant.replace(/s$/u, '')])
    if (Math.abs(word.length - form.length) <= slips && distance(word, form) <= slips) return true
  return false
}

/** Damerau's: swapped neighbours count once. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
