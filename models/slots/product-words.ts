/**
 * Words about products, lower case, without accents, simplified: the gazetteer is the shop's own, these are what
 * people say instead, and what must not be taken for a product.
 */

/** What people call things that shops like this one sell, by language, in the singular. */
export const GOODS: Readonly<Record<string, string>> = {
  en: `headphone earphone earbud headset earpod speaker soundbar turntable microphone mic shoe boot sneaker trainer
    sandal slipper loafer jacket coat raincoat sweater jumper pullover shirt t-shirt tee tshirt blouse jean hoodie
    sweatshirt trouser pant skirt dress scarf glove sock backpack rucksack handbag suitcase luggage wallet purse
    tote bag camera lens tripod webcam laptop notebook keyboard monitor mouse charger tablet grinder kettle
    teapot blender knife pan mug toaster lamp vase candle blanket duvet towel pillow tent stove bottle headlamp
    puzzle teddy toy scooter umbrella smartwatch hat sunglasses`,
  es: `auricular casco altavoz altavoces bocina microfono zapato zapatilla tenis bota botin sandalia mocasin chaqueta
    chamarra campera cazadora abrigo plumifero chubasquero impermeable jersey sueter pulover camisa camiseta
    playera remera blusa vaquero sudadera pantalon falda vestido bufanda guante calcetin mochila bolso bolsa maleta
    cartera billetera camara tripode portatil laptop teclado monitor raton cargador tableta molinillo cafetera
    hervidor tetera batidora cuchillo sarten lampara jarron vela manta toalla almohada hornillo
    botella linterna puzle rompecabezas peluche juguete patinete paraguas gorra sombrero tocadiscos`,
  fr: `ecouteur casque enceinte haut-parleur microphone chaussure basket botte bottine sandale mocassin chausson veste
    doudoune manteau blouson impermeable pull chemise tee-shirt t-shirt chemisier sweat pantalon jupe robe
    echarpe gant chaussette sac sacoche valise portefeuille cabas camera trepied ordinateur clavier souris chargeur
    tablette bouilloire theiere mixeur couteau poele lampe lampadaire bougie couverture couette serviette oreiller
    tente rechaud gourde puzzle peluche jouet trottinette parapluie casquette chapeau cafetiere`,
  de: `kopfhörer ohrhörer lautsprecher mikrofon schuh turnschuh laufschuh stiefel sneaker sandale slipper jacke mantel
    pullover pulli hemd t-shirt shirt bluse jeans hoodie hose kleid schal handschuh socke rucksack tasche
    handtasche koffer geldbörse portemonnaie kamera stativ laptop tastatur monitor maus ladegerät kaffeemühle
    wasserkocher teekanne mixer messer pfanne lampe vase kerze wolldecke bettbezug handtuch kissen zelt schlafsack
    trinkflasche stirnlampe puzzle teddy spielzeug regenschirm mütze plattenspieler`,
}

/** The same in scripts without spaces. */
export const HAN_GOODS = (
  '鞋 鞋子 靴 靴子 球鞋 运动鞋 跑鞋 凉鞋 拖鞋 衣服 外套 夹克 大衣 毛衣 衬衫 T恤 卫衣 裤子 牛仔裤 裙子 连衣裙 围巾 手套 袜子 帽子 ' +
  '背包 书包 钱包 包包 手提包 行李箱 耳机 耳塞 音箱 音响 唱机 麦克风 相机 镜头 三脚架 电脑 笔记本电脑 键盘 鼠标 显示器 硬盘 摄像头 ' +
  '充电器 平板 咖啡机 研磨机 磨豆机 菜刀 煎锅 平底锅 炒锅 水壶 茶壶 搅拌机 台灯 花瓶 蜡烛 毯子 被套 毛巾 枕头 帐篷 睡袋 水杯 头灯 拼图 玩具 ' +
  '泰迪熊 风筝 雨伞 靴 上着 財布 时计 帽子 鞄 傘 手袋 靴下 寝袋 三脚 積み木'
).split(' ')

export const KATAKANA_GOODS = (
  'シューズ スニーカー ブーツ サンダル スリッパ ローファー ジャケット コート セーター シャツ ブラウス ジーンズ パーカー ズボン パンツ ' +
  'スカート ワンピース ドレス マフラー バッグ カバン リュック バックパック スーツケース サイフ イヤホン イヤフォン ヘッドホン ヘッドフォン ' +
  'スピーカー マイク カメラ レンズ パソコン ノートパソコン キーボード マウス モニター ケトル ナイフ フライパン ミキサー ブレンダー ポット ランプ ' +
  'ブランケット タオル テント キャンドル パズル テディベア グラインダー コーヒーミル プレーヤー'
).split(' ')

/** Words inside names that mean many other things: a product only beside another word of the same name. */
export const EVERYDAY: ReadonlySet<string> = new Set(
  `light set card case cover clock game games blocks block bear drive drives hub machine watch board pole poles ring
  memory hand wall building glass bath rain floor down house cotton cast iron instant zoom train table over home
  weekend week travel portable trail action cabin straight walking running building sleeping carry
  tarjeta tarjetas tienda tiendas dos cuenco cuencos juego juegos barra aro funda objetivo disco oso tren bloque bloques radio casa mesa mano pie agua
  luz pared fin semana viaje cristal espejo accion web
  carte cartes basket appareil appareils jeu jeux barre objectif platine coffret drap ours cerf volant anneau bloc blocs
  plaid disque jean bol bols son verre bain droit voyage marche pluie
  spiel spiele karte karten licht decke platte stein steine baustein bausteine gerade bahn reise objektiv festplatte
  tragbar tragbare kasten geld hund ende rock hut sack tuch kiste aqua
  套装 卡 灯 セット ケース カード カバー ライト ゲーム ドライブ ディスク ハブ ボール マット ポール`.split(
    /\s+/u,
  ),
)

/** What may stand between the words of one name. */
export const LINKS: ReadonlySet<string> = new Set(
  'de del la el las los d l a au aux en pour para con sans sin avec'.split(' '),
)

/** Products in one language, everyday words in another: read where the conversation is in that language. */
export const CLASHES: Readonly<Record<string, string>> = {
  hat: 'en',
  mat: 'en',
  pan: 'en',
  tent: 'en',
  pull: 'fr',
  robe: 'fr',
  tente: 'fr',
  casque: 'fr',
  saco: 'es',
  falda: 'es',
  hose: 'de',
  hoses: 'de',
}

/** Words that are near to a product, or end in one, and are none. */
export const LOOKALIKES: ReadonlySet<string> = new Set(
  `cancle button trained training better letter winter pocket packet market ticket carrera costume custom chosen
  stolen pillar school jackpot speaking blanked shipper charge charges scandal echarme ecouter chemie changer change charged trouver traiter chateau manuel
  compta portail mineur chouette tallas cuenta cuentas tienes cuidado pantalla botones sombra mandar mandan mantel
  maletin tauschen tausche tausch starten mangel schule schulde sachen suchen kosten kannst pauschale verstehen
  valide valido montre montrer tiende attente boutique camino caminar boites abrio tache taches house goure panne アドレス`.split(
    /\s+/u,
  ),
)
