/**
 * Colours as parts of regular expressions over plain text: en, es, fr, de, then zh and ja. Shades count as the colour
 * that the shop would file them under.
 */
export const COLOR_NAMES: Readonly<Record<string, { readonly words: string; readonly signs: string }>> = {
  black: { words: 'black|negr[oa]s?|noire?s?|schwarz(?:e[nrsm]?)?', signs: '黑|黒' },
  white: { words: 'white|blanc[oa]s?|blanc(?:he)?s?|weiss(?:e[nrsm]?)?|weiß(?:e[nrsm]?)?', signs: '白' },
  grey: { words: 'gr[ea]y|gris(?:es|e)?|grau(?:e[nrsm]?)?|anthracite?|anthrazit', signs: '灰' },
  silver: {
    words: 'silver|platead[oa]s?|argentee?s?|silber(?:n(?:e[nrsm]?)?)?|silberfarben(?:e[nrs]?)?',
    signs: '银|銀',
  },
  blue: {
    words: 'blue|navy|azul(?:es)?|bleue?s?|blau(?:e[nrsm]?)?|marineblau|turquoise|turquesa|turkis|celeste',
    signs: '蓝|藍|青|紺|藏青',
  },
  red: {
    words: 'red|burgundy|maroon|roj[oa]s?|rouges?|rot(?:e[nrsm]?)?|bordeaux|granate',
    signs: '红|紅|赤|酒红',
  },
  green: {
    words: 'green|olive|verdes?|verte?s?|grun(?:e[nrsm]?)?|gruen(?:e[nrsm]?)?|khaki|caqui',
    signs: '绿|綠|緑',
  },
  yellow: { words: 'yellow|amarill[oa]s?|jaunes?|gelb(?:e[nrsm]?)?', signs: '黄|黃' },
  orange: { words: 'orange|naranjas?|anaranjad[oa]s?|orangefarben(?:e[nrs]?)?', signs: '橙' },
  pink: { words: 'pink|rosas?|rosad[oa]s?|roses?|rosafarben(?:e[nrs]?)?|fuchsia|fucsia', signs: '粉|粉红' },
  purple: {
    words:
      'purple|violet|lilac|morad[oa]s?|violetas?|lilas?|violet(?:te)?s?|purpur|lila|violett(?:e[nrsm]?)?',
    signs: '紫',
  },
  brown: { words: 'brown|marron(?:es)?|color cafe|castan[oa]s?|brune?s?|braun(?:e[nrsm]?)?', signs: '棕|褐' },
  beige: { words: 'beiges?|cream|sand|creme|sandfarben(?:e[nrs]?)?', signs: '卡其|米白' },
}

/** Colours named by a thing: only with 色 after it. */
export const DYES: Readonly<Record<string, string>> = {
  brown: '咖啡|茶|こげ茶|栗',
  beige: '米|杏|肌',
  orange: '橘',
  pink: '桃',
}

/** In Japanese also by their English names. */
export const KATAKANA: Readonly<Record<string, string>> = {
  black: 'ブラック',
  white: 'ホワイト',
  grey: 'グレー|グレイ',
  silver: 'シルバー',
  blue: 'ブルー|ネイビー',
  red: 'レッド|ワインレッド',
  green: 'グリーン|カーキ',
  yellow: 'イエロー',
  orange: 'オレンジ',
  pink: 'ピンク',
  purple: 'パープル',
  brown: 'ブラウン',
  beige: 'ベージュ',
}

/** Words that are something else as well: a colour only beside the word 'colour' or a product, or when asked for. */
export const DOUBTFUL =
  'rosas?|roses?|bordeaux|wei(?:ss|ß)|sand|cream|creme|orange|naranjas?|silver|celeste|olive|brune?s?|lilas?|violet|turquoise'

/** What makes of a colour another thing, after and before it. */
export const NOT_AFTER =
  '(?:(?: |-)(?:friday|fridays|monday|mondays|card|cards|cross|list|label|market|mail|box test|tape|light district|screen of death|eyes?|haired|paper|house|tea|bean|pepper|juice|salad|wine|magic|belt|hole|people|man|woman|guys?|viernes|lunes|cruz|lista|vino|mercado|te|dinero|merdique|croix|liste|marche|vin|geld|arbeit(?:en)?|fahren|sehen|liste|wein|kreuz|kohl|ampel|oyster|floyd|panther|member|status|medal|lining|hour|ich|brick)(?![a-z])|[五卡包利票酒茶糖豆酱薯金名单字])'
export const NOT_BEFORE =
  '(?<![a-z])(?:viernes|vin|vino|out of the|feeling|in the|dolar|livraison|bahia|casa|tarjeta|carte|carton|once in a|mr|mrs|ms|dr|herr|frau|senor|monsieur|madame|prix|numeros|numero|cote|ins|ins |ans) $'
