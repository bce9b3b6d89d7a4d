import { withoutGone } from './replaced.ts'
import type { Extractor } from './span.ts'

/** E-mail addresses as people have them, in lower case. Rare legal forms (quotes, comments, IP hosts) are left, and so is an old one. */
export const email: Extractor = ({ text, plain }) =>
  withoutGone(
    plain,
    [...text.matchAll(ADDRESS)]
      .filter(([address]) => address.length <= LENGTH_MAX && !address.includes('..'))
      .map(({ 0: address, index }) => ({
        start: index,
        end: index + address.length,
        value: address.toLowerCase(),
      })),
  )

/** RFC 5321 4.5.3.1.3: a path has 256 octets with its brackets. */
const LENGTH_MAX = 254

/** It may begin after any sign, other letter or Han character, but not inside a word. Every repetition is bounded. */
const ADDRESS = new RegExp(
  [
    String.raw`(?<![\p{Script=Latin}\d_%+]|[a-z\d][.'-])`,
    String.raw`[a-z\d_](?:[a-z\d._%+'-]{0,62}[a-z\d_%+-])?@`,
    String.raw`(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}[a-z]{2,24}`,
    String.raw`(?![\p{Script=Latin}\d_@]|[.-][a-z\d])`,
  ].join(''),
  'giu',
)
