/** Longest text that is looked at, in UTF-16 units. Which language it is shows in the first sentence. */
const TEXT_LIMIT = 600

/** The words of a text in lower case, without what reads the same in every language: numbers, codes, links. */
export function plain(text: string): string {
  const folded = text
    .slice(0, TEXT_LIMIT)
    .normalize('NFKC')
    .slice(0, TEXT_LIMIT)
    .replace(/[’‘ʼ`´]/gu, "'")
  return SAME_EVERYWHERE.reduce((rest, pattern) => rest.replace(pattern, ' '), folded).toLowerCase()
}

/** In order. Every repetition is bounded. Han characters may stand beside a code without a space. */
const SAME_EVERYWHERE: readonly RegExp[] = [
  /<[^<>]{0,200}>/gu,
  /(?:https?:\/\/|www\.)[\w.~:/?#[\]@!$&()*+,;=%-]{1,300}/giu,
  /[\w.+-]{1,64}@[\w.-]{1,190}/gu,
  /(?<![\p{L}\d])s[o0][-\s]{0,2}\d{4}[-\s]{0,2}\d{1,6}/giu,
  /[\p{Script=Latin}\d_-]{0,40}\d[\p{Script=Latin}\d_-]{0,40}/gu,
]
