/**
 * Whole messages and every value in them, by language, as lines like 'text | slot value; slot value'; '-' stands for
 * none. '?address text' is an answer to the question for the address.
 */
export const MESSAGES: Readonly<Record<string, string>> = {
  en: `
please deliver order 418 to 221 Baker Street, London NW1 6XE instead | order_number 00418; address 221 Baker Street; city London; postcode NW1 6XE
send 418 to Lindenweg 7, 20095 Hamburg | order_number 00418; address Lindenweg 7; postcode 20095; city Hamburg
send 418 to Rua das Flores 18, 1200-195 Lisboa | order_number 00418; address Rua das Flores 18; postcode 1200-195; city Lisboa
could you ship #418 to 9 Church Street, Leeds LS1 4AP, please? | order_number 00418; address 9 Church Street; city Leeds; postcode LS1 4AP
send 500 to my bank account | -
?address do you deliver to Germany at all? | -
?address do you deliver to Germany at all | -
?address why do you need that? | -
?address which street do you mean | -
?address could you send it to 9 Church Street, Leeds? | address 9 Church Street; city Leeds
?address stop | -
?address cancel everything | -
?address I don't have it | -
?address same as before | -
?address use the one in my account | -
?address how much is it to another street | -
?address is road delivery possible in 2 days | date 2026-11-25
change my email from a@x.com to b@x.com | email b@x.com
my e-mail is no longer a@x.com, it's b@x.com | email b@x.com
please use b@x.com instead of a@x.com | email b@x.com
not a@x.com but b@x.com | email b@x.com
my old email a@x.com should become b@x.com | email b@x.com
my e-mail is b@x.com, not a@x.com anymore | email b@x.com
my e-mail is no longer a@x.com | -
a@x.com or b@x.com | email a@x.com; email b@x.com
change my phone from +49 170 1234567 to +49 170 7654321 | phone +491707654321
I'd like two coffee grinders in black | quantity 2; product coffee grinders; color black
size 42 shoes | size 42; product shoes`,
  es: `
envía el pedido 418 a Calle Mayor 5, 28013 Madrid | order_number 00418; address Calle Mayor 5; postcode 28013; city Madrid
por favor, envíen el 418 a la calle Mayor 5, 28013 Madrid, por favor | order_number 00418; address calle Mayor 5; postcode 28013; city Madrid
?address ¿enviáis a Alemania? | -
?address para qué lo necesitas | -
?address en qué calle estáis | -
?address para | -
?address no la tengo | -
?address la misma de antes | -
?address cancela todo | -
cambia mi correo de a@x.com a b@x.com | email b@x.com
mi correo ya no es a@x.com, es b@x.com | email b@x.com
no es a@x.com sino b@x.com | email b@x.com
mi teléfono ya no es 612 345 678, ahora es 698 765 432 | phone +34698765432`,
  fr: `
livrez la commande 418 au 12 rue de Rivoli, 75001 Paris | order_number 00418; address 12 rue de Rivoli; postcode 75001; city Paris
envoyez la 418 au 12 rue de Rivoli, 75001 Paris s'il vous plaît | order_number 00418; address 12 rue de Rivoli; postcode 75001; city Paris
?address livrez-vous en Allemagne ? | -
?address pourquoi vous en avez besoin | -
?address dans quelle rue êtes-vous | -
?address arrêtez | -
?address je ne l'ai pas | -
?address la même qu'avant | -
changez mon e-mail de a@x.com à b@x.com | email b@x.com
mon e-mail n'est plus a@x.com mais b@x.com | email b@x.com
remplacez a@x.com par b@x.com | email b@x.com
mon numéro n'est plus le 06 12 34 56 78 mais le 06 98 76 54 32 | phone +33698765432`,
  de: `
schickt 418 bitte an Lindenweg 7, 20095 Hamburg | order_number 00418; address Lindenweg 7; postcode 20095; city Hamburg
liefert die Bestellung 418 lieber in den Lindenweg 7, 20095 Hamburg statt nach Hause | order_number 00418; address Lindenweg 7; postcode 20095; city Hamburg
?address liefert ihr überhaupt nach Deutschland? | -
?address wozu braucht ihr das | -
?address welche Straße meint ihr | -
?address halt | -
?address die habe ich nicht | -
?address dieselbe wie vorher | -
?address in welcher Straße liegt euer Laden | -
ändere meine E-Mail von a@x.com auf b@x.com | email b@x.com
meine E-Mail ist nicht mehr a@x.com, sondern b@x.com | email b@x.com
b@x.com statt a@x.com | email b@x.com
meine Nummer ist nicht mehr 0170 1234567, sondern 0170 7654321 | phone +491707654321`,
  zh: `
418寄到北京市朝阳区建国路93号，邮编100022 | order_number 00418; city 北京市; address 朝阳区建国路93号; postcode 100022
请把订单418改寄到上海市愚园路88号 | order_number 00418; city 上海市; address 愚园路88号
请把418送到杭州市西湖区文三路90号，谢谢 | order_number 00418; city 杭州市; address 西湖区文三路90号
?address 你们送德国吗 | -
?address 你们为什么需要这个 | -
?address 我真的不知道 | -
?address 是哪条街道 | -
?address 停 | -
?address 我没有地址 | -
?address 跟以前一样 | -
邮箱从a@x.com改成b@x.com | email b@x.com
我的邮箱不是a@x.com，是b@x.com | email b@x.com
邮箱不再是a@x.com了，现在用b@x.com | email b@x.com
手机号从13800138000改成13900139000 | phone +8613900139000`,
  ja: `
注文418を〒150-0001 東京都渋谷区神宮前1-2-3に送って | order_number 00418; postcode 150-0001; city 東京都渋谷区; address 神宮前1-2-3
418を大阪市北区梅田2-4-9に届けてください | order_number 00418; city 大阪市北区; address 梅田2-4-9
?address ドイツに届けられますか | -
?address どうして必要なんですか | -
?address どの街道ですか | -
?address やめて | -
?address 持っていません | -
?address 前と同じです | -
メールをa@x.comからb@x.comに変更 | email b@x.com
a@x.comではなくb@x.comです | email b@x.com
メールはもうa@x.comではありません。b@x.comです | email b@x.com
電話番号を090-1234-5678から080-1234-5678に変えて | phone +818012345678`,
}
