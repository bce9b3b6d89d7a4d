import type { Table } from './slots-table.ts'

export const QUANTITIES: Table = {
  slot: 'quantity',
  cases: {
    en: `
I'd like two coffee grinders in black | 2
order two rain jackets | 2
please order 2 rain jackets | 2
I want to order 3 pairs of sneakers | 3
two black rain jackets | 2
four large wool blankets, please | 4
1 coffee grinder | 1
size 42 shoes | -
a coffee grinder | -
an espresso machine | -
order 12 | -
where is order 12? the rain jackets | -
two of them | 2
make it two | 2
change it to 3 | 3
3 pieces | 3
2 pcs | 2
two jackets | 2
three pairs | 3
twenty-five units | 25
quantity 4 | 4
I want to buy two rain jackets | 2
three instead of two | 3
? two | 2
? 2 | 2
? just one | 1
? a dozen and twelve | 12
one of them is broken | -
in two weeks | -
size 42 | -
order 417 | -
I have two questions | -
2 days | -`,
    es: `
dos chaquetas impermeables | 2
pedido: 2 chaquetas impermeables | 2
quisiera pedir 3 molinillos de café | 3
un molinillo de café | -
una chaqueta impermeable | -
zapatos talla 42 | -
dos unidades | 2
quiero dos | 2
que sean tres | 3
2 piezas | 2
dos chaquetas | 2
tres pares | 3
dos en lugar de una | 2
cantidad 4 | 4
comprar dos molinillos de café | 2
veinticinco unidades | 25
cambiar a 3 unidades | 3
? dos | 2
? una | 1
? 3 | 3
dos semanas | -
tengo dos preguntas | -
talla 42 | -
dos días | -`,
    fr: `
deux moulins à café | 2
commande 3 casques audio | 3
deux vestes de pluie noires | 2
un moulin à café | -
une veste de pluie | -
des chaussures en 42 | -
deux exemplaires | 2
j'en veux deux | 2
mettez-en trois | 3
2 pièces | 2
deux vestes | 2
trois paires | 3
quantité : 4 | 4
j'en prends deux au lieu d'une | 2
acheter deux moulins à café | 2
vingt-cinq unités | 25
quatre-vingt-dix pièces | 90
? deux | 2
? une | 1
? 3 | 3
deux semaines | -
j'ai deux questions | -
taille 42 | -
payer en 2x | -`,
    de: `
zwei Regenjacken | 2
bestelle 2 Regenjacken | 2
zwei schwarze Regenjacken | 2
ich hätte gern 3 Kaffeemühlen | 3
eine Kaffeemühle | -
ein Paar Laufschuhe in 42 | -
2 Stück | 2
zwei Stück davon | 2
zwei Jacken | 2
drei Paar | 3
Menge 4 | 4
ich nehme zwei | 2
Anzahl auf drei | 3
fünfundzwanzig Stück | 25
zwei Kaffeemühlen kaufen | 2
drei statt zwei Stück | 3
statt zwei Stück drei Stück | 3
? zwei | 2
? eine | 1
? 3 | 3
ein Paar Schuhe | -
zwei Wochen | -
ich habe zwei Fragen | -
Größe 42 | -
2 Tage | -`,
    zh: `
买2个咖啡研磨机 | 2
我要两台黑色的咖啡研磨机 | 2
订单：3双跑鞋 | 3
42码的鞋 | -
一件雨衣太小了 | -
三件 | 3
两件雨衣 | 2
2个 | 2
改成两件 | 2
要三双 | 3
数量改为4 | 4
买十双袜子 | 10
二十五个 | 25
来两台 | 2
两条裤子 | 2
三件改两件 | 2
? 两个 | 2
? 一件 | 1
? 3 | 3
两天 | -
两个月 | -
这两个订单 | -
一个问题 | -
三点开会 | -
第二件 | -`,
    ja: `
コーヒーグラインダーを2台 | 2
コーヒーグラインダーを二台ください | 2
レインジャケット2着 | 2
黒いレインジャケットを3つ注文 | 3
2台のコーヒーグラインダー | 2
42サイズの靴 | -
2つ | 2
三つ | 3
ふたつください | 2
2個に変更 | 2
靴を2足 | 2
3枚お願いします | 3
ジャケットを2着 | 2
10個注文 | 10
数量を4に | 4
二十五個 | 25
2点を購入 | 2
? 二つ | 2
? 1個 | 1
? 3 | 3
2日 | -
2ヶ月 | -
二つの質問 | -
二つ返事 | -`,
  },
}
