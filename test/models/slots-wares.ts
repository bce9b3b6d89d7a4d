import type { Table } from './slots-table.ts'

/** What the shop does not name but people ask for, and typing errors in what it does. */
export const WARES: Table = {
  slot: 'product',
  cases: {
    en: `
do you have lawn mowers | lawn mowers
Do you sell dog beds? | dog beds
I'm looking for garden hoses, please | garden hoses
hi, have you got any black lawn mowers in stock? | lawn mowers
do you also carry vegan protein powder for kids | vegan protein powder for kids
how much is the rain jaket | rain jaket
is the cofee grinder in stock | cofee grinder
compare the mirrorless camera with something similar | mirrorless camera
do you have jackets for dogs | jackets
? lawn mowers | lawn mowers
? a lawn mower please | lawn mower
? the third one | -
? no | -
? I don't know | -
? what do you have | -
? something nice for my mother who loves gardening so much | -
do you have it in blue | -
do you have a phone number | -
do you have any discounts for students | -
do you have my order | -
do you have time | -
I'm looking for my parcel | -
I'm looking for someone to talk to | -
do you sell anything else | -
what do you have to say | -
do you have PayPal | -`,
    es: `
¿tenéis cortacéspedes? | cortacéspedes
¿Venden camas para perros? | camas para perros
estoy buscando mangueras de jardín | mangueras de jardín
hola, ¿tienen cortacéspedes rojos? | cortacéspedes
auriculares inalambricos | auriculares inalambricos
cuánto cuesta la chaqeta impermeable | chaqeta impermeable
? cortacéspedes | cortacéspedes
? no sé | -
¿tienen mi pedido? | -
¿tienen descuentos? | -
¿tenéis otro color? | -
¿la tenéis en azul? | -
busco a una persona | -
¿abrió la tienda? | -`,
    fr: `
vous vendez des tondeuses à gazon ? | tondeuses à gazon
vous vendez tondeuses ? | tondeuses
avez-vous des niches pour chien ? | niches pour chien
je cherche un tuyau d'arrosage | tuyau d'arrosage
est-ce que vous avez des tondeuses rouges ? | tondeuses
combien coûte la veste de pluei | veste
? tondeuses | tondeuses
? je ne sais pas | -
vous avez reçu mon colis ? | -
avez-vous des réductions ? | -
avez-vous une autre couleur ? | -
je cherche mon colis | -
une tache sur le tissu | -`,
    de: `
habt ihr Rasenmäher? | rasenmäher
Verkaufen Sie auch Hundebetten? | hundebetten
ich suche einen Gartenschlauch | gartenschlauch
haben Sie schwarze Rasenmäher auf Lager? | rasenmäher
hallo, habt ihr eigentlich Rasenmäher im Angebot | rasenmäher
was kostet die Kafeemühle | kafeemühle
? Rasenmäher | rasenmäher
? keine Ahnung | -
habt ihr mein Paket verschickt | -
haben Sie das Geld schon erhalten | -
habt ihr Rabatte? | -
habt ihr die auch in blau? | -
ich suche meine Bestellung | -
habt ihr noch Fragen | -`,
    zh: `
有没有割草机卖 | 割草机
有割草机吗 | 割草机
你们卖狗窝吗？ | 狗窝
我在找割草机 | 割草机
你们有没有割草机 | 割草机
? 割草机 | 割草机
? 不知道 | -
有人吗 | -
有货吗 | -
有没有优惠 | -
有没有发货 | -
有红色的吗 | -
有没有消息 | -
你们有客服电话吗 | -`,
    ja: `
芝刈り機はありますか | 芝刈り機
犬の首輪は売っていますか？ | 犬の首輪
ガーデンホースを探しています | ガーデンホース
芝刈り機って置いてますか | 芝刈り機
? 芝刈り機 | 芝刈り機
? 芝刈り機です | 芝刈り機
? わかりません | -
在庫はありますか | -
割引はありますか | -
他の色はありますか | -
質問があります | -
荷物を探しています | -
サイズはありますか | -`,
  },
}
