/**
 * What people call the wares of a shop beside the names in its catalogue, in all languages at once: lower case,
 * without accents, in the singular. A word of several parts is written with `_`.
 */

/** Words for a whole category, by its id. */
export const CATEGORY_WORDS: Readonly<Record<string, string>> = {
  shoes: `shoe footwear trainer zapato zapatilla calzado chaussure schuh schuhwerk 鞋 鞋子 鞋类 靴 靴類 履物 くつ シューズ`,
  clothing: `clothing clothes apparel garment outfit fashion ropa prenda moda vetement habit mode kleidung klamotten
    bekleidung textilien 衣服 服装 衣物 男装 女装 服 洋服 衣類 ファッション アパレル`,
  bags: `bag luggage bolso bolsa equipaje bagage sac maroquinerie tasche gepack 包 包包 箱包 鞄 かばん カバン バッグ`,
  audio: `audio hifi hi_fi sound sonido son musikanlage 音响设备 影音 音频 オーディオ 音響`,
  photo: `photo photography fotografia foto photographie fotografie 摄影 摄影器材 写真 撮影 撮影機材`,
  computers: `computers computing informatica informatique computerzubehor 电脑配件 数码 パソコン用品 周辺機器`,
  kitchen: `kitchen kitchenware cookware cocina cuisine kuche kuchenzubehor 厨房 厨具 厨房用品 炊具 キッチン キッチン用品
    台所 台所用品 調理器具`,
  home: `home decor homeware furnishing hogar decoracion maison_et_deco decoration deko wohnen einrichtung 家居 家居用品
    インテリア 生活雑貨 家庭用品`,
  outdoor: `outdoor outdoors aire_libre acampada plein_air freiluft 户外 户外用品 アウトドア アウトドア用品`,
  toys: `toy toys juguete jouet spielzeug spielsachen spielware 玩具 おもちゃ オモチャ 玩具類`,
}

/**
 * Words that mean the same kind of thing: one of each line is in the names of a catalogue. A line that begins with
 * `~` is wider than that: things that are taken for each other.
 */
export const NOTIONS: readonly string[] = `
jacket anorak blouson chaqueta cazadora chamarra campera veste jacke 夹克 ジャケット
coat overcoat abrigo manteau mantel 大衣 コート
~ jacket coat parka anorak blouson chaqueta cazadora chamarra campera abrigo veste manteau jacke mantel 夹克 外套 大衣 ジャケット コート 上着 アウター
raincoat rain_jacket impermeable chubasquero waterproof_jacket regenmantel regenjacke imper 雨衣 雨披 レインコート レインジャケット 雨具 合羽 かっぱ
down_jacket puffer_jacket puffer_coat puffer plumon plumifero plumas doudoune daunenjacke 羽绒服 羽绒衣 羽绒 ダウン ダウンジャケット
sweater jumper pullover sueter jersey pull chandail pulli strickpullover 毛衣 针织衫 羊毛衫 セーター ニット
hoodie sweatshirt sudadera sweat kapuzenpullover kapuzenpulli 卫衣 连帽衫 パーカー フーディー
shirt camisa chemise hemd 衬衫 衬衣 シャツ
t-shirt tshirt tee tee_shirt camiseta remera playera polera T恤 t恤衫 ティーシャツ Tシャツ
jeans jean denim vaquero tejano pantalon_vaquero jeanshose trouser pant pantalon hose 牛仔裤 裤子 ジーンズ ジーパン デニム ズボン パンツ
boot bota botin botte bottine stiefel stiefelette 靴子 长靴 短靴 ブーツ
rain_boot wellington wellies gumboot rubber_boot bota_de_lluvia katiuska bottes_de_caoutchouc regenstiefel gummistiefel 雨鞋 雨靴 水鞋 长筒雨靴 長靴 レインブーツ レインシューズ
hiking_boot hiking_shoe walking_boot mountain_boot zapato_de_montana bergschuh wanderschuh wanderstiefel 登山鞋 登山靴 徒步鞋 徒步靴 登山靴 トレッキングシューズ トレッキングブーツ ハイキングブーツ
running_shoe trail_shoe jogging_shoe runner zapatilla_de_correr zapatilla_para_correr zapatilla_running tenis_para_correr zapatilla_de_trail trainer deportiva turnschuh sportschuh 运动鞋 chaussure_de_course chaussure_de_running laufschuh joggingschuh trailrunning 跑鞋 跑步鞋 越野鞋 越野跑鞋 ランニングシューズ トレイルランニングシューズ
sneaker trainer canvas_shoe gym_shoe tenis deportiva bamba basket tennis turnschuh sportschuh leinenschuh 运动鞋 球鞋 帆布鞋 板鞋 休闲鞋 スニーカー ズック
loafer moccasin mocasin mocassin mokassin slipper_schuh 乐福鞋 皮鞋 ローファー 革靴
sandal sandalia sandale chancla 凉鞋 サンダル
house_slipper house_shoe pantufla zapatilla_de_casa chausson pantoufle hausschuh pantoffel puschen 拖鞋 居家鞋 スリッパ ルームシューズ 室内履き
backpack rucksack daypack mochila sac_a_dos reiserucksack ranzen 背包 双肩包 书包 旅行包 バックパック リュック リュックサック
suitcase trolley cabin_bag carry_on maleta valija valise bagage_cabine koffer rollkoffer handgepack 行李箱 登机箱 拉杆箱 旅行箱 スーツケース キャリーケース キャリーバッグ
tote shopper tote_bag handbag purse bolso_de_mano cabas sac_a_main handtasche henkeltasche 托特包 手提包 手提袋 トート トートバッグ ハンドバッグ 手提げ
crossbody shoulder_bag messenger_bag bandolera sac_bandouliere umhangetasche schultertasche 斜挎包 单肩包 挎包 ショルダーバッグ 肩掛け
wallet purse billfold billetera monedero cartera portefeuille porte_monnaie geldborse geldbeutel portemonnaie brieftasche 钱包 皮夹 财布 財布 さいふ サイフ ウォレット
weekender weekend_bag duffel holdall travel_bag bolsa_de_viaje sac_de_voyage reisetasche sporttasche 旅行袋 手提旅行包 ボストンバッグ 旅行かばん 旅行バッグ
laptop_sleeve laptop_case laptop_bag funda_de_ordenador housse_pc laptophulle laptoptasche notebookhulle 内胆包 电脑包 笔记本包 パソコンケース ノートパソコンケース PCケース
earbud earphone in_ear airpod auricular_inalambrico ecouteur ohrhorer ohrstopsel 耳塞 入耳式耳机 无线耳机 イヤホン イヤフォン
headphone headset over_ear cascos audifono diadema casque casque_audio kopfhorer 头戴式耳机 头戴耳机 ヘッドホン ヘッドフォン
~ headphone earphone earbud auricular audifono casco casque ecouteur kopfhorer ohrhorer 耳机 イヤホン ヘッドホン
speaker loudspeaker boombox altavoz altavoces bocina parlante enceinte haut_parleur lautsprecher box 音箱 音响 喇叭 扬声器 スピーカー
turntable record_player vinyl_player tocadiscos giradiscos platine tourne_disque plattenspieler 唱机 黑胶机 黑胶唱机 唱片机 レコードプレーヤー レコードプレイヤー ターンテーブル
clock_radio alarm_clock radio despertador reveil radio_reveil wecker radiowecker 闹钟 收音机 目覚まし 目覚まし時計 クロックラジオ ラジオ
microphone mic micro microfono mikro mikrofon 麦克风 话筒 マイク マイクロホン マイクロフォン
camera cam camara appareil_photo kamera fotoapparat fotocamara 相机 照相机 カメラ
instant_camera polaroid camara_instantanea sofortbildkamera 拍立得 拍立得相机 即拍相机 インスタントカメラ チェキ ポラロイド
action_camera gopro action_cam camara_deportiva camara_de_accion camera_sport actioncam actionkamera 运动相机 アクションカメラ アクションカム
mirrorless systemkamera sin_espejo hybride 微单 无反 无反相机 ミラーレス ミラーレスカメラ ミラーレス一眼
lens objetivo objectif lente objektiv 镜头 レンズ
tripod tripode trepied stativ dreibein 三脚架 三脚 トライポッド
ring_light aro_de_luz anneau_lumineux ringlicht ringleuchte 补光灯 环形灯 美颜灯 リングライト
memory_card sd_card sd microsd tarjeta_sd tarjeta_de_memoria carte_sd carte_memoire sd_karte speicherkarte 存储卡 内存卡 SD卡 メモリーカード SDカード
laptop notebook computer pc ordenador ordenador_portatil computadora portatil ordinateur ordinateur_portable pc_portable rechner 笔记本 笔记本电脑 电脑 手提电脑 パソコン ノートパソコン ノートPC ラップトップ
keyboard teclado clavier tastatur keyboard 键盘 キーボード
mouse raton souris maus 鼠标 マウス
monitor display screen pantalla ecran bildschirm 显示器 屏幕 显示屏 モニター ディスプレイ
webcam web_cam camara_web 摄像头 网络摄像头 ウェブカメラ ウェブカム webカメラ
hard_drive external_drive portable_drive disk ssd disco_duro disque_dur festplatte 硬盘 移动硬盘 ハードディスク 外付けhdd ポータブルハードディスク
hub usb_hub usb_c_hub dock docking_station adaptador adaptateur 扩展坞 集线器 转换器 ハブ ドッキングステーション
coffee_grinder burr_grinder coffee_mill grinder molinillo moulin_a_cafe kaffeemuhle muhle 磨豆机 研磨机 咖啡研磨机 コーヒーミル コーヒーグラインダー ミル グラインダー
espresso_machine coffee_maker coffee_machine cafetera cafetiere machine_a_cafe machine_a_expresso kaffeemaschine espressomaschine 咖啡机 意式咖啡机 コーヒーメーカー コーヒーマシン エスプレッソマシン
knife cuchillo couteau messer 菜刀 刀 厨师刀 刀具 ナイフ 包丁 ほうちょう
pan frying_pan skillet sarten poele pfanne bratpfanne 煎锅 平底锅 炒锅 锅 フライパン
kettle water_boiler hervidor pava bouilloire wasserkocher teekessel 电水壶 电热水壶 烧水壶 ケトル やかん 湯沸かし
bowl dish cuenco tazon bol schale schussel 碗 餐具 ボウル 丼 食器
blender mixer batidora licuadora minipimer mixeur stabmixer purierstab 搅拌机 搅拌棒 料理机 ブレンダー ミキサー
teapot tetera theiere teekanne 茶壶 茶具 ティーポット 急須
lamp floor_lamp lampara lampe lampadaire stehlampe leuchte 落地灯 台灯 灯具 ランプ フロアランプ 照明 フロアライト
duvet_cover bedding bed_linen bedclothes funda_nordica ropa_de_cama housse_de_couette bettbezug bettwasche 被套 床品 床上用品 布団カバー 掛け布団カバー 寝具
blanket throw plaid manta cobija frazada couverture decke wolldecke 毯子 毛毯 羊毛毯 盖毯 毛布 ブランケット ひざ掛け
candle vela bougie kerze duftkerze 蜡烛 香薰 香薰蜡烛 キャンドル ろうそく ロウソク
vase jarron florero blumenvase 花瓶 フラワーベース
wall_clock clock reloj reloj_de_pared horloge wanduhr uhr 挂钟 壁掛け時計 掛け時計 時計
towel toalla serviette drap_de_bain handtuch badetuch 毛巾 浴巾 タオル バスタオル
tent tienda_de_campana carpa tente zelt 帐篷 テント
sleeping_bag saco_de_dormir sac_de_couchage duvet_couchage schlafsack 睡袋 寝袋 シュラフ
trekking_pole hiking_pole hiking_stick walking_stick baston_de_senderismo baton_de_marche wanderstock trekkingstock 登山杖 手杖 トレッキングポール 登山ストック
bottle water_bottle thermos flask botella termo cantimplora gourde bouteille thermosflasche trinkflasche isolierflasche 保温杯 水杯 水瓶 保温壶 保温水壶 ボトル 水筒 すいとう 魔法瓶
yoga_mat exercise_mat esterilla colchoneta tapis_de_yoga yogamatte matte 瑜伽垫 健身垫 ヨガマット
headlamp head_torch headlight frontal linterna_frontal linterna lampe_frontale frontale stirnlampe kopflampe 头灯 ヘッドランプ ヘッドライト
camping_stove camp_stove gas_stove hornillo infiernillo rechaud campingkocher gaskocher 露营炉 炉具 炉子 キャンプバーナー バーナー キャンプ用コンロ
train train_set toy_train tren train_en_bois eisenbahn spielzeugeisenbahn holzeisenbahn 火车 小火车 玩具火车 トレイン 電車のおもちゃ 木製トレイン
puzzle jigsaw puzle rompecabezas casse_tete 拼图 ジグソーパズル パズル
board_game parlour_game juego_de_mesa jeu_de_societe jeu_de_plateau brettspiel gesellschaftsspiel 桌游 棋盘游戏 ボードゲーム
building_block block bloques_de_construccion jeu_de_construction baustein bauklotz bauklotze 积木 積み木 つみき ブロック
teddy teddy_bear stuffed_animal soft_toy plush peluche oso_de_peluche ours nounours teddybar kuscheltier pluschtier 泰迪熊 毛绒玩具 玩具熊 テディベア ぬいぐるみ くまのぬいぐるみ
watercolour watercolor paint paint_set acuarela aquarelle aquarellfarbe malkasten wasserfarbe 水彩 颜料 水彩颜料 水彩绘画 水彩絵の具 絵の具 水彩
kite cometa papalote barrilete cerf_volant drachen lenkdrachen 风筝 凧 たこ カイト
`
  .trim()
  .split('\n')

/** Words that many different things are called by: alone they name none. */
export const GENERIC: readonly string[] = `
machine set card game block cover case kit machine juego tarjeta funda barra carte jeu housse appareil spiel karte kasten
套装 卡 セット ケース カード ゲーム カバー
`
  .trim()
  .split(/\s+/u)

/** Words for colours, by their canonical names. */
export const COLOR_WORDS: Readonly<Record<string, string>> = {
  black: 'black negro negra noir noire schwarz 黑色 黑 黒色 黒い 黒 ブラック',
  white: 'white blanco blanca blanc blanche weiss weis 白色 白い 白 ホワイト',
  grey: 'grey gray gris grau 灰色 灰 グレー グレイ',
  silver: 'silver plateado plateada plata argente argent silbern silber 银色 銀色 シルバー',
  blue: 'blue azul bleu blau navy 蓝色 蓝 青色 青い 青 ブルー',
  red: 'red rojo roja rouge rot rote 红色 红 赤色 赤い 赤 レッド',
  green: 'green verde vert verte grun 绿色 绿 緑色 緑の 緑 グリーン',
  yellow: 'yellow amarillo amarilla jaune gelb 黄色 黄色い 黄 イエロー',
  orange: 'orange naranja anaranjado 橙色 橘色 オレンジ オレンジ色',
  pink: 'pink rosa rosado rose 粉色 粉红色 粉红 ピンク ピンク色 桃色',
  purple: 'purple violet morado morada lila violeta violette lilas 紫色 紫 パープル',
  brown: 'brown marron cafe_color braun 棕色 褐色 咖啡色 茶色 茶色い ブラウン',
  beige: 'beige 米色 米白色 杏色 ベージュ',
}

/** Of these a name may begin with the colour's sign without being of that colour. */
export const NO_COLORS: readonly string[] = ['蓝牙', '红酒', '绿茶', '红茶', '白酒', '黑胶', '青少年']

/** What is said around a name and names nothing. */
export const FILLERS = `
a an the my your our his her their this that these those some any one ones two three pair new old of for with without and
or in on to from by at as is are it its i you we me do does have has got get want need would like looking look show find
search buy order please under below less than up max maximum about around cheap cheaper cheapest good best nice great
size colour color euro euros eur usd dollar dollars something anything stuff thing things product products item items
offer offers sell stock available what which who how much many there here not no more most really very just also can could which
el la los las lo un una unos unas mi mis tu tus su sus este esta estos estas ese esa de del al para por con sin y o e u
en es son hay que cual quiero busco necesito tienen teneis tienes muestrame muestra ver comprar pedir por favor menos mas hasta
talla color barato barata baratos baratas bueno buena algo alguno alguna algun
le les l d un une des du mon ma mes ton ta tes son ses notre votre ce cet cette ces et ou au aux avec sans pour par dans
sur je tu vous nous veux voudrais cherche avez montrez montre voir acheter commander moins de plus jusqu taille couleur
pas cher bon bonne quelque chose est c qu qui quel quelle s il plait
der die das den dem des ein eine einen einem einer mein meine meinen meiner dein deine euer eure ihr ihre dieser diese
dieses diesen und oder fur mit ohne von vom zum zur im in auf an aus ich du wir sie suche brauche mochte will hatte gern
habt haben gibt es zeig zeigen mir bitte kaufen bestellen unter bis hochstens grosse farbe billig billige gunstige gute
guter gutes etwas irgendwas was welche welcher kann konnen
的 了 吗 呢 吧 啊 我 你 您 我要 我想 想要 想买 我想买 买 要 有没有 有 请问 请 帮我 找 一个 一件 一双 一条 一台 一副 一款 这个 那个 这款 那款 这件
以下 以内 以上 左右 便宜 的话 元 欧元 欧 块 给我 看看 推荐 什么 哪个 哪些 卖
ください 下さい が の を は に で と も や へ な か から まで です ます ありますか ある 欲しい ほしい 探して 探しています います 買いたい 注文したい 見せて これ それ
あの この その 以下 円 ユーロ お願いします おすすめ 何か 何 私 僕 よう 用
`
  .trim()
  .split(/\s+/u)

/** What stands between two things that are compared. */
export const BETWEEN: readonly string[] = `
and or vs versus with y o con et ou avec und oder mit & / , +
和 与 跟 或 还是 、 ， と か それとも
`
  .trim()
  .split(/\s+/u)
