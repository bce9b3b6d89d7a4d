/**
 * Ways to pay as parts of regular expressions over plain text: `sure` names one wherever it stands, `paying` only
 * beside a word for paying or in an answer.
 */
export const PAYMENTS: Readonly<Record<string, { readonly sure: string; readonly paying: string }>> = {
  card: {
    sure: 'credit ?cards?|debit ?cards?|bank ?cards?|visa(?: card)?(?! application)|master ?card|amex|american express|maestro|tarjetas? (?:de (?:credito|debito)|bancaria)|cartes? (?:de credit|bancaires?|bleue|de debit)|kredit ?karten?|ec-?karten?|debitkarten?|girocard|信用卡|银行卡|储蓄卡|借记卡|クレジットカード|クレカ|デビットカード|银联',
    paying: 'cards?|tarjetas?|cartes?|cb|karten?|刷卡|卡|カード',
  },
  paypal: { sure: 'pay ?pal|贝宝|ペイパル', paying: '' },
  'apple-pay': { sure: 'apple ?pay|applepay|苹果支付|アップルペイ', paying: '' },
  'google-pay': { sure: 'google ?pay|gpay|谷歌支付|グーグルペイ', paying: '' },
  alipay: { sure: 'ali ?pay|支付宝|アリペイ|花呗', paying: '' },
  'wechat-pay': {
    sure: 'we ?chat ?pay|微信支付|微信付款|微信钱包|ウィーチャットペイ',
    paying: '微信|wechat',
  },
  klarna: { sure: 'klarna', paying: '' },
  invoice: {
    sure: 'kauf auf rechnung|auf rechnung|rechnungskauf|per rechnung|payment (?:by|on) invoice|pay (?:by|on|via|with) invoice|paiement sur facture|payer sur facture|pagar (?:con|por|a) factura|後払い|先用后付',
    paying: 'invoice|rechnung|facture|factura|请求书払い|請求書',
  },
  'bank-transfer': {
    sure: 'bank ?transfers?|wire transfers?|transferencias?(?: bancaria)?|virements?(?: bancaires?)?|banküberweisung|bankuberweisung|uberweisung|ueberweisung|sepa|vorkasse|sofortuberweisung|银行转账|银行汇款|银行振込|銀行振(?:込|り込み)|お振込|振込',
    paying: 'transfer|transfert|uberweisen|转账|汇款|对公',
  },
  'cash-on-delivery': {
    sure: 'cash on delivery|c\\.?o\\.?d\\.?(?![a-z])(?! promo)|pay on delivery|contra ?reembolso|pago contra entrega|contra entrega|(?:paiement|payer) a la livraison|contre[ -]remboursement|nachnahme|货到付款|到付款|代金引[換换]|代引き?|着払い',
    paying: 'cash|efectivo|especes|liquide|bar(?:zahlung)?|现金|现付|現金',
  },
}

/** Beside a way to pay. */
export const PAYING =
  '(?<![a-z])(?:pay(?:ing|ment|ments|s)?|paid|charged?|by|via|using|pag[aoeu]\\w*|paye?r?z?|paie|paiement|regl\\w*|zahl\\w*|bezahl\\w*|abgebucht|belastet)(?![a-z])|付款|支付|付钱|用|刷|结账|払|支払|決済|引き落とし'
