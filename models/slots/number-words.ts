/**
 * Number words of en, es, fr, de, plain. Where languages share a word (fr 'dix', es 'once') one of them has it. What
 * is also an article ('un', 'ein') is kept apart.
 */
const WORDS: Readonly<Record<number, string>> = {
  0: 'zero cero null',
  1: 'one',
  2: 'two dos deux zwei zwo',
  3: 'three tres trois drei',
  4: 'four cuatro quatre vier',
  5: 'five cinco cinq funf fuenf',
  6: 'six seis sechs',
  7: 'seven siete sept sieben',
  8: 'eight ocho huit acht',
  9: 'nine nueve neuf neun',
  10: 'ten diez dix zehn',
  11: 'eleven once onze elf',
  12: 'twelve doce douze zwolf zwoelf',
  13: 'thirteen trece treize dreizehn',
  14: 'fourteen catorce quatorze vierzehn',
  15: 'fifteen quince quinze funfzehn fuenfzehn',
  16: 'sixteen dieciseis seize sechzehn',
  17: 'seventeen diecisiete siebzehn',
  18: 'eighteen dieciocho achtzehn',
  19: 'nineteen diecinueve neunzehn',
  20: 'twenty veinte vingt vingts zwanzig',
  21: 'veintiuno veintiun veintiuna',
  22: 'veintidos',
  23: 'veintitres',
  24: 'veinticuatro',
  25: 'veinticinco',
  26: 'veintiseis',
  27: 'veintisiete',
  28: 'veintiocho',
  29: 'veintinueve',
  30: 'thirty treinta trente dreissig dreißig',
  40: 'forty cuarenta quarante vierzig',
  50: 'fifty cincuenta cinquante funfzig fuenfzig',
  60: 'sixty sesenta soixante sechzig',
  70: 'seventy setenta septante siebzig',
  80: 'eighty ochenta huitante octante achtzig',
  90: 'ninety noventa nonante neunzig',
  200: 'doscientos doscientas',
  300: 'trescientos trescientas',
  400: 'cuatrocientos cuatrocientas',
  500: 'quinientos quinientas',
  600: 'seiscientos seiscientas',
  700: 'setecientos setecientas',
  800: 'ochocientos ochocientas',
  900: 'novecientos novecientas',
}

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries(WORDS).flatMap(([value, words]) =>
    words.split(' ').map((word) => [word, Number(value)] as const),
  ),
)

/** One, where it is not a mere article. */
export const ARTICLES: ReadonlySet<string> = new Set(
  'a an un una uno une ein eine einen einem eins einer'.split(' '),
)

export const HUNDREDS: ReadonlySet<string> = new Set(
  'hundred hundreds cien ciento cent cents hundert'.split(' '),
)
export const THOUSANDS: ReadonlySet<string> = new Set('thousand thousands mil mille tausend'.split(' '))
export const ANDS: ReadonlySet<string> = new Set('and y et und'.split(' '))

/** Signs of zh and ja, everyday and formal. */
export const SIGN_DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  俩: 2,
  贰: 2,
  三: 3,
  仨: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}
export const SIGN_UNITS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
  万: 10_000,
}

/** Japanese counts of things. */
export const COUNTS: Readonly<Record<string, number>> = {
  ひとつ: 1,
  ふたつ: 2,
  みっつ: 3,
  よっつ: 4,
  いつつ: 5,
  むっつ: 6,
  ななつ: 7,
  やっつ: 8,
  ここのつ: 9,
}
