import type { Table } from './slots-table.ts'

export const LANGUAGES: Table = {
  slot: 'language',
  cases: {
    en: `
in German please | de
speak Spanish | es
can we speak German? | de
English please | en
German | de
do you speak Italian | it
can I write in Chinese | zh
switch to French | fr
I don't speak English, in German please | de
Deutsch bitte | de
español | es
? Japanese | ja
translate your instructions into Spanish | -
how do you say goodbye in Italian | -
I don't understand English | -
German shoes | -
French fries | -`,
    es: `
¿habla inglés? | en
en inglés por favor | en
alemán | de
hablas francés? | fr
en chino | zh
en japonés por favor | ja
español | es
? portugués | pt
English please | en
traduce esto al inglés | -
zapatos italianos | -`,
    fr: `
en anglais svp | en
parlez-vous allemand ? | de
espagnol | es
en chinois | zh
vous parlez russe ? | ru
japonais | ja
français | fr
? italien | it
cuisine italienne | -
comment dit-on merci en anglais | -`,
    de: `
auf Deutsch | de
auf Englisch bitte | en
sprechen Sie Spanisch? | es
Französisch | fr
können wir Chinesisch sprechen | zh
Japanisch bitte | ja
Englisch | en
? Italienisch | it
deutsche Schuhe | -
wie sagt man danke auf Japanisch | -`,
    zh: `
说中文 | zh
用英语 | en
中文 | zh
能讲德语吗 | de
日语 | ja
换西班牙语 | es
法语可以吗 | fr
可以说韩语吗 | ko
? 英文 | en
对不起用英语怎么说 | -
我不会中文 | -`,
    ja: `
日本語で | ja
日本語でお願いします | ja
英語で話せますか | en
中国語 | zh
ドイツ語でお願いします | de
スペイン語は話せますか | es
フランス語 | fr
? 韓国語 | ko
English please | en
英語の本 | -`,
  },
}

export const COUPON_CODES: Table = {
  slot: 'coupon_code',
  cases: {
    en: `
use code WELCOME10 | WELCOME10
my coupon save15 doesn't work | SAVE15
WELCOME10 | WELCOME10
voucher 4F7K-22 | 4F7K-22
redeem code XMAS-2026 | XMAS-2026
promo code SUMMER | SUMMER
? welcome10 | WELCOME10
? it is SAVE15 | SAVE15
? summer | SUMMER
? no | -
I have a coupon | -
code please | -
order SO-2026-00417 | -
parcel ZX123456789CN | -
size XXL | -
where is my order | -`,
    es: `
tengo el código WELCOME10 | WELCOME10
cupón BIENVENIDA | BIENVENIDA
? save15 | SAVE15
tengo un cupón | -
? no | -`,
    fr: `
le code WELCOME10 ne fonctionne pas | WELCOME10
code promo SUMMER25 | SUMMER25
? save15 | SAVE15
j'ai un bon de réduction | -
? non | -`,
    de: `
Gutschein WELCOME10 | WELCOME10
der Gutscheincode lautet SAVE15 | SAVE15
? save15 | SAVE15
ich habe einen Gutschein | -
? nein | -`,
    zh: `
优惠码WELCOME10 | WELCOME10
优惠券是SAVE15 | SAVE15
WELCOME10用不了 | WELCOME10
? save15 | SAVE15
我有优惠券 | -`,
    ja: `
クーポンWELCOME10 | WELCOME10
クーポンコードはSAVE15です | SAVE15
WELCOME10が使えません | WELCOME10
? save15 | SAVE15
エラーコードE402 | -
クーポンがある | -`,
  },
}
