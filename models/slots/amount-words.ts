/** Currencies as parts of regular expressions over plain text. Where a sign stands for several, the likeliest. */
export const CURRENCIES: Readonly<Record<string, { readonly before: string; readonly after: string }>> = {
  EUR: { before: '€|eur', after: '€|eur(?![a-z])|euros?(?![a-z])|欧元|ユーロ' },
  USD: {
    before: 'us\\$|\\$|usd',
    after:
      'us\\$|\\$|usd(?![a-z])|us dollars?(?![a-z])|dollars?(?![a-z])|dollares?|dolar(?:es)?(?![a-z])|bucks(?![a-z])|美元|美金|ドル',
  },
  GBP: {
    before: '£|gbp',
    after:
      '£|gbp(?![a-z])|pounds?(?! ?(?:of|heavy))(?![a-z])|quid(?![a-z])|libras?(?![a-z])|livres? sterling|pfund(?![a-z])|英镑|ポンド',
  },
  CNY: { before: 'rmb|cny|人民币', after: '元|块钱?|圆|rmb|cny(?![a-z])|yuan(?![a-z])|人民币|renminbi' },
  JPY: { before: 'jpy', after: '円|jpy(?![a-z])|yen(?:es)?(?![a-z])|日元|日圆' },
  CHF: {
    before: 'chf|sfr\\.?|fr\\.',
    after: 'chf(?![a-z])|franken(?![a-z])|francs suisses|swiss francs|瑞士法郎',
  },
  MXN: { before: 'mxn|mx\\$', after: 'mxn(?![a-z])|pesos(?: mexicanos)?(?![a-z])' },
  CAD: { before: 'cad|c\\$|ca\\$', after: 'cad(?![a-z])|加元' },
}
/** Stands for yuan, and for yen in Japanese. */
export const YEN_SIGN = '[¥￥]'
/** Money whose currency depends on who speaks. */
export const HUNDREDTHS = 'cents?|centimes?|centimos?|centavos?|毛|角|分|块|euros?|euro'

/** Before a bare number in an answer. */
export const HOUSE_CURRENCY = 'EUR'
