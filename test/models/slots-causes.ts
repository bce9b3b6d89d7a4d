import type { Table } from './slots-table.ts'

/** Reasons in people's own words, behind 'because' and the like. */
export const CAUSES: Table = {
  slot: 'reason',
  cases: {
    en: `
I want to return it because my dog hates it | my dog hates it
Because my sister already has one, I'd like a refund | my sister already has one
I need to send 418 back because of an allergy, thanks | an allergy
exchange it please, 'cause my wife says it looks silly. Bye | my wife says it looks silly
return it because it is too small | does-not-fit
? because my sister already has one | my sister already has one
? because it is broken | defective
? it was a gift | -
? because | -
where is it, because I need it tomorrow | -
I am angry because my refund is still not here | -
I can't return it because I lost the label | -
can I return it because of the holidays? | the holidays`,
    es: `
quiero devolverlo porque a mi perro no le interesa | a mi perro no le interesa
Porque mi hermana ya tiene uno, quiero el reembolso | mi hermana ya tiene uno
devolverlo porque está roto | defective
? porque mi hermana ya tiene uno | mi hermana ya tiene uno
? ya que era un regalo | era un regalo
¿dónde está?, porque lo necesito mañana | -
estoy harto porque no llega el reembolso | -`,
    fr: `
je veux le rendre parce que mon chien le déteste | mon chien le déteste
Parce qu'on me l'a déjà offert, je veux un remboursement | on me l'a déjà offert
je le renvoie car ma sœur en a déjà un | ma sœur en a déjà un
je le renvoie parce qu'il est cassé | defective
? parce que mon chien le déteste | mon chien le déteste
où est-il, parce que j'en ai besoin demain | -
je suis fâché parce que le remboursement n'arrive pas | -`,
    de: `
ich möchte es zurückgeben, weil mein Hund es hasst | mein Hund es hasst
Weil meine Schwester schon eins hat, will ich es umtauschen | meine Schwester schon eins hat
zurückgeben, weil es kaputt ist | defective
wegen einer Allergie will ich es zurückschicken | einer Allergie
? weil meine Schwester schon eins hat | meine Schwester schon eins hat
? wegen meiner Katze bitte | meiner Katze
wegen meiner Bestellung 418, ich will sie zurückgeben | -
wo ist es, weil ich es morgen brauche | -
ich bin sauer, weil die Erstattung nicht kommt | -
ich gebe es zurück, weil es ein Geschenk war | es ein Geschenk war`,
    zh: `
我想退货，因为我的猫过敏 | 我的猫过敏
因为家里已经有一个，所以想退货 | 家里已经有一个
因为坏了，我要退货 | defective
? 因为家里已经有一个了 | 家里已经有一个了
? 因为我的猫过敏。 | 我的猫过敏
快点，因为我明天要用 | -
我很生气，因为退款还没到 | -`,
    ja: `
犬が嫌がるから返品したい | 犬が嫌がる
妹がもう持っているので、返金してください | 妹がもう持っている
壊れたから返品したい | defective
? 妹がもう持っているから | 妹がもう持っている
? 犬が嫌がるからです | 犬が嫌がる
東京から返品したい | -
返金はいらないから交換して | -
明日必要だから急いで | -`,
  },
}
