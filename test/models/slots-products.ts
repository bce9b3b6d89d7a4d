import type { Table } from './slots-table.ts'

/** Against the names of the demo shop. */
export const PRODUCTS: Table = {
  slot: 'product',
  cases: {
    en: `
where are my Wireless Earbuds | wireless earbuds
I want to return the earbuds | earbuds
the jacket is too small | jacket
do you have rain jackets in blue? | rain jackets
compare the coffee grinder with the espresso machine | coffee grinder; espresso machine
earbuds vs headphones | earbuds; headphones
my earbudz and my headphnes | headphnes
is the ring light in stock | ring light
a memory card for my camera | memory card; camera
two cotton t-shirts | cotton t-shirts
the Velmo hiking boots | velmo hiking boots
show me sneakers | sneakers
kitchen knives | kitchen knives
? the wireless ones | wireless
? shoes | shoes
in case it rains, set the light on the table | -
cancle my order | -
watch out for the cover of this case | -
I paid by card | -
nothing on the board yet | -`,
    es: `
quiero devolver los auriculares | auriculares
la chaqueta impermeable es pequeña | chaqueta impermeable
mis auriculares inalámbricos no funcionan | auriculares inalámbricos
auriculares inalambricos | auriculares inalambricos
dos molinillos de café | molinillos de café
las botas de montaña | botas de montaña
¿tenéis tiendas de campaña? | tiendas de campaña
busco zapatillas de trail running | zapatillas de trail running
la cafetera espresso o el hervidor | cafetera espresso; hervidor
una tarjeta de memoria | tarjeta de memoria
mochila de viaje Velmo | mochila de viaje velmo
mi mochlia llegó rota | mochlia
camisetas de algodón | camisetas de algodón
? el portátil | portátil
pagar con tarjeta | -
la tienda está cerrada | -
el tren sale a las ocho | -
quiero mi reembolso | -`,
    fr: `
je veux rendre les écouteurs | écouteurs
mes écouteurs sans fil sont cassés | écouteurs sans fil
la veste de pluie est trop petite | veste de pluie
un sac à dos de voyage | sac à dos de voyage
le moulin à café ne marche pas | moulin à café
des chaussures de randonnée | chaussures de randonnée
une machine à expresso | machine à expresso
chaussures ou baskets | chaussures; baskets
mon casque audio | casque audio
la bouilloire éléctrique | bouilloire éléctrique
les ecouteurs | ecouteurs
bouiloire | bouiloire
une carte mémoire | carte mémoire
? la tente | tente
je suis en train de payer par carte | -
je voudrais changer d'adresse | -
le jeu en vaut la chandelle | -
appareil en panne | -`,
    de: `
die Regenjacke ist zu klein | regenjacke
ich möchte die Ohrhörer zurückgeben | ohrhörer
kabellose Ohrhörer | kabellose ohrhörer
wo sind meine Kopfhoerer | kopfhoerer
zwei Jacken | jacken
die Laufschuhe passen nicht | laufschuhe
Trailrunning-Schuhe in 42 | trailrunning-schuhe
eine Kaffeemühle und ein Wasserkocher | kaffeemühle; wasserkocher
Espressomaschine oder Kaffeemühle | espressomaschine; kaffeemühle
habt ihr Wanderstiefel | wanderstiefel
der Rucksack | rucksack
die Winterjacke | winterjacke
mein Campingzelt | campingzelt
die Kamera ist defekt | kamera
? Jeans | jeans
ich will die Schuhe tauschen | schuhe
was kosten die Versandkosten | -
gerade eben bestellt | -
mit Karte bezahlen | -
er hat nichts gesagt | -`,
    zh: `
我想退无线耳机 | 无线耳机
耳机坏了 | 耳机
蓝牙耳机有吗 | 蓝牙耳机
那件雨衣太小了 | 雨衣
我的跑鞋还没到 | 跑鞋
这双鞋不合脚 | 鞋
咖啡研磨机和意式咖啡机哪个好 | 咖啡研磨机; 意式咖啡机
買了無線耳機 | 無線耳機
有没有登山靴 | 登山靴
Velmo登山靴 | velmo登山靴
相机包 | 相机包
牛仔裤和T恤 | 牛仔裤; t恤
帐篷什么时候发货 | 帐篷
? 外套 | 外套
我的包裹呢 | -
一套流程 | -
银行卡支付 | -
手机号改一下 | -`,
    ja: `
ワイヤレスイヤホンを返品したい | ワイヤレスイヤホン
イヤホンが壊れた | イヤホン
レインジャケットの色 | レインジャケット
ジャケットが小さい | ジャケット
コーヒーグラインダーはありますか | コーヒーグラインダー
靴が届かない | 靴
登山靴を探しています | 登山靴
寝袋とテント | 寝袋; テント
Bluetoothスピーカー | bluetoothスピーカー
電気ケトル | 電気ケトル
スノーブーツ | スノーブーツ
ノートパソコンとキーボード | ノートパソコン; キーボード
財布を失くした | 財布
? カメラ | カメラ
メールアドレスを変更 | -
クレジットカードで | -
チャットで聞く | -
セットで | -`,
  },
}
