import type { Table } from './slots-table.ts'

export const AMOUNTS: Table = {
  slot: 'amount',
  cases: {
    en: `
$1,023.50 | 1023.5 USD
€89.90 | 89.9 EUR
89.90 EUR | 89.9 EUR
20 euros | 20 EUR
twenty euros | 20 EUR
two hundred and fifty dollars | 250 USD
£50 | 50 GBP
50 pounds | 50 GBP
40 quid | 40 GBP
5 yuan | 5 CNY
3000 yen | 3000 JPY
you charged me 59.00 € twice | 59 EUR
between $50 and $100 | 50 USD; 100 USD
? 120 | 120 EUR
? 1,023.50 | 1023.5 EUR
120 | -
2 pounds of coffee | -
417 orders | -
50% | -`,
    es: `
89,90 € | 89.9 EUR
1.023,50 euros | 1023.5 EUR
un euro cincuenta | 1.5 EUR
20 euros con 50 céntimos | 20 EUR
veinte euros | 20 EUR
cien dólares | 100 USD
300 pesos | 300 MXN
3 mil pesos | 3000 MXN
me cobraron 59 € | 59 EUR
€ 20 | 20 EUR
mil doscientos euros | 1200 EUR
? 89,90 | 89.9 EUR
? 120 | 120 EUR
120 | -
dos veces | -`,
    fr: `
89,90 € | 89.9 EUR
1 023,50 € | 1023.5 EUR
vingt euros | 20 EUR
deux euros cinquante | 2.5 EUR
20 euros 50 | 20.5 EUR
quatre-vingts euros | 80 EUR
cent dollars | 100 USD
50 francs suisses | 50 CHF
on m'a débité 59 euros | 59 EUR
€20 | 20 EUR
1.200,00 EUR | 1200 EUR
? 89,90 | 89.9 EUR
120 | -
deux fois | -`,
    de: `
89,90 € | 89.9 EUR
1.023,50 Euro | 1023.5 EUR
1'023.50 CHF | 1023.5 CHF
zwanzig Euro | 20 EUR
ein Euro fünfzig | 1.5 EUR
zweihundertfünfzig Euro | 250 EUR
50 Franken | 50 CHF
20 Euro 50 | 20.5 EUR
ihr habt 59 Euro abgebucht | 59 EUR
EUR 20 | 20 EUR
100 Dollar | 100 USD
? 89,90 | 89.9 EUR
120 | -
zweimal | -`,
    zh: `
1023.50元 | 1023.5 CNY
一千零二十三块五 | 1023.5 CNY
三百块 | 300 CNY
89块9 | 89.9 CNY
￥１２０ | 120 CNY
¥120 | 120 CNY
１０２３．５０元 | 1023.5 CNY
二十欧元 | 20 EUR
20美元 | 20 USD
两百块钱 | 200 CNY
1万元 | 10000 CNY
人民币500 | 500 CNY
十块五毛 | 10.5 CNY
扣了我五十块 | 50 CNY
? 120 | 120 EUR
一块儿 | -
120 | -`,
    ja: `
3000円 | 3000 JPY
3,000円 | 3000 JPY
三千円 | 3000 JPY
¥3,000です | 3000 JPY
二万円 | 20000 JPY
2万円 | 20000 JPY
20ユーロ | 20 EUR
20ドル | 20 USD
１２０円 | 120 JPY
5900円請求された | 5900 JPY
1万5千円 | -
? 120 | 120 EUR
120 | -
3回 | -`,
  },
}

export const PAYMENT_METHODS: Table = {
  slot: 'payment_method',
  cases: {
    en: `
can I pay by credit card | card
visa | card
I paid with my card | card
paypal | paypal
do you take Apple Pay | apple-pay
google pay | google-pay
alipay | alipay
WeChat Pay | wechat-pay
klarna? | klarna
can I pay by invoice | invoice
bank transfer | bank-transfer
cash on delivery | cash-on-delivery
? card | card
? invoice | invoice
? cash | cash-on-delivery
a memory card | -
send me the invoice | -
gift card | -`,
    es: `
¿puedo pagar con tarjeta? | card
tarjeta de crédito | card
con paypal | paypal
transferencia bancaria | bank-transfer
contra reembolso | cash-on-delivery
pagar en efectivo | cash-on-delivery
klarna | klarna
apple pay | apple-pay
? tarjeta | card
? factura | invoice
tarjeta de memoria | -
envíame la factura | -`,
    fr: `
payer par carte | card
carte bancaire | card
carte bleue | card
par virement | bank-transfer
paiement à la livraison | cash-on-delivery
paiement sur facture | invoice
avec paypal | paypal
klarna | klarna
? carte | card
? facture | invoice
carte mémoire | -
envoyez-moi la facture | -`,
    de: `
mit Karte zahlen | card
Kreditkarte | card
EC-Karte | card
auf Rechnung | invoice
Überweisung | bank-transfer
Vorkasse | bank-transfer
per Nachnahme | cash-on-delivery
mit PayPal | paypal
Klarna | klarna
? Karte | card
? Rechnung | invoice
Speicherkarte | -
schickt mir die Rechnung | -`,
    zh: `
用支付宝 | alipay
微信支付 | wechat-pay
能用微信付吗 | wechat-pay
信用卡可以吗 | card
货到付款 | cash-on-delivery
银行转账 | bank-transfer
花呗 | alipay
paypal能用吗 | paypal
? 微信 | wechat-pay
? 卡 | card
加个微信 | -
存储卡 | -
开发票 | -`,
    ja: `
クレジットカードで払えますか | card
クレカ | card
代引き | cash-on-delivery
銀行振込 | bank-transfer
後払い | invoice
PayPalで | paypal
アリペイ | alipay
カードで支払う | card
? カード | card
メモリーカード | -
請求書を送って | -`,
  },
}
