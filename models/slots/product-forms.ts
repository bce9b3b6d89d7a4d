import { plain } from './plain.ts'

/**
 * The forms in which a word of a name is written in a language: singular and plural, gender, cases; plain. A rough
 * reading is enough, since the forms of other words seldom meet them.
 */
export function formsOf(written: string, language: string): readonly string[] {
  const name = plain(written).replaceAll('-', '')
  const long = name.length >= 3
  const forms = long ? (FORMS[language]?.(name) ?? []) : []
  const spelled =
    language === 'de' ? formsOfUmlauts(written).flatMap((each) => [each, ...(FORMS['de']?.(each) ?? [])]) : []
  return [...new Set([name, ...forms, ...spelled])]
}

const FORMS: Readonly<Record<string, (name: string) => readonly string[]>> = {
  en: (name) => [...singular(name), name].flatMap((one) => [one, `${one}s`, ...englishPlural(one)]),
  es: (name) =>
    [...singular(name), name].flatMap((one) => [
      one,
      `${one}s`,
      ...(/[nlrdz]$/u.test(one) ? [`${one.replace(/z$/u, 'c')}es`] : []),
    ]),
  fr: (name) => [...singular(name), name].flatMap((one) => [one, `${one}s`, `${one}x`]),
  de: (name) => [
    ...['e', 'n', 'en', 's', 'es', 'er'].map((end) => name + end),
    // The singular of 'schuhe', 'schalen'; not of 'jacke'.
    ...(/[^c]ke$|[^k]e$|en$/u.test(name) && name.length >= 6 ? [name.slice(0, -1)] : []),
  ],
}

function singular(name: string): readonly string[] {
  if (name.length < 4 || !/[sx]$/u.test(name) || name.endsWith('ss')) return []
  const stem = name.slice(0, -1)
  if (/(?:sh|ch|ss|on|or|ar|in)es$/u.test(name)) return [stem, name.slice(0, -2)]
  return [stem]
}

function englishPlural(one: string): readonly string[] {
  if (/(?:fe|f)$/u.test(one)) return [one.replace(/fe?$/u, 'ves')]
  if (/[^aeou]y$/u.test(one)) return [one.replace(/y$/u, 'ies')]
  return /(?:s|x|ch|sh)$/u.test(one) ? [`${one}es`] : []
}

/** Of what a thing is like: 'inalámbrico' also as 'inalámbrica' and 'inalámbricos'. */
export function agreeing(written: string, language: string): readonly string[] {
  const name = plain(written)
  if (language !== 'es' || !/..[oa]s?$/u.test(name)) return []
  return ['o', 'a', 'os', 'as'].map((end) => name.replace(/[oa]s?$/u, end))
}

/** As typed where the letters are missing: 'Kopfhoerer'. */
function formsOfUmlauts(written: string): readonly string[] {
  const low = written.toLowerCase().replaceAll('-', '')
  const typed = low.replace(/ä/gu, 'ae').replace(/ö/gu, 'oe').replace(/ü/gu, 'ue').replace(/ß/gu, 'ss')
  return typed === low ? [] : [typed]
}
