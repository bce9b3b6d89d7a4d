export const LANGUAGES = ['en', 'zh', 'es', 'fr', 'de', 'ja'] as const

export type Names = Readonly<Record<(typeof LANGUAGES)[number], string>>
export type Category = keyof typeof RANGES
export type Color = keyof typeof COLORS

/** A thing that is sold, by several makers. */
export interface Kind {
  readonly category: Category
  readonly names: Names
  /** Euros, from the cheapest make to the dearest. */
  readonly price: readonly [from: number, to: number]
}

/** Every kind once, category by category. */
export function kinds(): Kind[] {
  let category: Category = 'shoes'
  return KINDS.split('\n').flatMap((line) => {
    if (Object.hasOwn(RANGES, line)) category = line as Category
    const cut = line.lastIndexOf('|')
    if (cut < 0) return []
    const [from, to] = line
      .slice(cut + 1)
      .split('-')
      .map(Number)
    if (!from || !to) throw new Error(`[catalogue] '${line}' has to end in a price range like 19-49.`)
    return [{ category, names: namesFrom(line.slice(0, cut)), price: [from, to] as const }]
  })
}

/** Reads names in the order of `LANGUAGES`, set apart by `|`. */
export function namesFrom(cells: string): Names {
  const [en, zh, es, fr, de, ja, ...more] = cells.split('|').map((cell) => cell.trim())
  if (!en || !zh || !es || !fr || !de || !ja || more.length > 0) {
    throw new Error(
      `[catalogue] '${cells}' has to be a name each in ${LANGUAGES.join(' ')}, set apart by '|'.`,
    )
  }
  return { en, zh, es, fr, de, ja }
}

/** What the products of a category have in common. */
export interface Range {
  readonly sizes: readonly string[]
  readonly colors: readonly Color[]
  /** Invented names of makers, not to be found in any real shop. */
  readonly makers: readonly string[]
}

const WEAR = ['Velmo', 'Fenrik', 'Oruna', 'Tessaly', 'Kovalt', 'Brindo']
const TECH = ['Lumero', 'Zunari', 'Quorin', 'Mirelo', 'Voltessa', 'Pikoro']
const LIVING = ['Hejmo', 'Solenne', 'Pellino', 'Avelle', 'Lindquo', 'Tavoro']

export const RANGES = {
  shoes: {
    sizes: ['38', '39', '40', '41', '42', '43', '44', '45', '46'],
    colors: ['black', 'white', 'grey', 'blue', 'red', 'green', 'brown'],
    makers: WEAR,
  },
  clothing: {
    sizes: ['S', 'M', 'L', 'XL'],
    colors: ['black', 'blue', 'green', 'red', 'beige', 'brown', 'yellow', 'white'],
    makers: WEAR,
  },
  bags: { sizes: [], colors: ['black', 'brown', 'blue', 'green', 'orange', 'beige', 'grey'], makers: WEAR },
  audio: { sizes: [], colors: ['black', 'white', 'silver', 'blue', 'red', 'green'], makers: TECH },
  photo: { sizes: [], colors: ['black', 'silver', 'grey', 'white', 'red', 'green', 'blue'], makers: TECH },
  computers: {
    sizes: [],
    colors: ['black', 'silver', 'grey', 'white', 'blue', 'purple', 'green'],
    makers: TECH,
  },
  kitchen: {
    sizes: [],
    colors: ['black', 'white', 'silver', 'red', 'green', 'yellow', 'blue'],
    makers: LIVING,
  },
  home: { sizes: [], colors: ['white', 'beige', 'grey', 'green', 'pink', 'blue', 'orange'], makers: LIVING },
  outdoor: { sizes: [], colors: ['green', 'orange', 'blue', 'red', 'grey', 'yellow', 'black'], makers: WEAR },
  toys: { sizes: [], colors: ['red', 'blue', 'yellow', 'green', 'orange', 'pink', 'purple'], makers: LIVING },
} as const satisfies Readonly<Record<string, Range>>

/** What the colours look like in the drawn pictures. */
export const COLORS = {
  black: '#33363c',
  white: '#f3f0e9',
  grey: '#8b929b',
  silver: '#c2c8cf',
  blue: '#3d74b8',
  red: '#c8503f',
  green: '#4a8c68',
  yellow: '#e3b23a',
  orange: '#df7d3a',
  pink: '#db8ca6',
  purple: '#7f66ab',
  brown: '#8d6242',
  beige: '#cfb995',
} as const

/** Names in the order of `LANGUAGES`, then euros from the cheapest make to the dearest. */
const KINDS = `
shoes
Hiking Boots | 登山靴 | Botas de montaña | Chaussures de randonnée | Wanderstiefel | トレッキングブーツ | 99-189
Canvas Sneakers | 帆布鞋 | Zapatillas de lona | Baskets en toile | Leinensneaker | キャンバススニーカー | 39-79
Leather Loafers | 真皮乐福鞋 | Mocasines de piel | Mocassins en cuir | Lederslipper | レザーローファー | 79-149
Chelsea Boots | 切尔西靴 | Botines Chelsea | Bottines Chelsea | Chelsea-Boots | サイドゴアブーツ | 89-169
Walking Sandals | 徒步凉鞋 | Sandalias de senderismo | Sandales de marche | Trekkingsandalen | スポーツサンダル | 45-89
Rain Boots | 雨靴 | Botas de agua | Bottes de pluie | Gummistiefel | レインブーツ | 35-69
House Slippers | 居家拖鞋 | Zapatillas de casa | Chaussons d'intérieur | Hausschuhe | ルームシューズ | 19-39

clothing
Down Jacket | 羽绒服 | Plumífero | Doudoune | Daunenjacke | ダウンジャケット | 129-249
Merino Sweater | 美利奴羊毛衫 | Jersey de lana merina | Pull en laine mérinos | Merinopullover | メリノウールセーター | 69-129
Linen Shirt | 亚麻衬衫 | Camisa de lino | Chemise en lin | Leinenhemd | リネンシャツ | 45-89
Cotton T-Shirt | 纯棉T恤 | Camiseta de algodón | T-shirt en coton | Baumwoll-T-Shirt | コットンTシャツ | 15-35
Straight Jeans | 直筒牛仔裤 | Vaqueros rectos | Jean droit | Gerade Jeans | ストレートジーンズ | 59-119
Fleece Hoodie | 抓绒连帽衫 | Sudadera polar con capucha | Sweat polaire à capuche | Fleece-Hoodie | フリースパーカー | 49-89
Wool Coat | 羊毛大衣 | Abrigo de lana | Manteau en laine | Wollmantel | ウールコート | 149-299

bags
Travel Backpack | 旅行背包 | Mochila de viaje | Sac à dos de voyage | Reiserucksack | トラベルバックパック | 79-159
Leather Tote | 真皮托特包 | Bolso tote de piel | Cabas en cuir | Leder-Shopper | レザートートバッグ | 89-179
Crossbody Bag | 斜挎包 | Bolso bandolera | Sac bandoulière | Umhängetasche | ショルダーバッグ | 39-99
Cabin Suitcase | 登机箱 | Maleta de cabina | Valise cabine | Handgepäckkoffer | 機内持ち込みスーツケース | 89-199
Laptop Sleeve | 电脑内胆包 | Funda para portátil | Housse d'ordinateur portable | Laptophülle | ノートパソコンケース | 19-49
Leather Wallet | 真皮钱包 | Cartera de piel | Portefeuille en cuir | Ledergeldbörse | 本革財布 | 29-79
Weekend Bag | 短途旅行袋 | Bolsa de fin de semana | Sac week-end | Weekender-Tasche | ボストンバッグ | 69-149

audio
Over-Ear Headphones | 头戴式耳机 | Auriculares de diadema | Casque audio | Over-Ear-Kopfhörer | オーバーイヤーヘッドホン | 79-249
Bluetooth Speaker | 蓝牙音箱 | Altavoz Bluetooth | Enceinte Bluetooth | Bluetooth-Lautsprecher | Bluetoothスピーカー | 39-129
Soundbar | 回音壁音响 | Barra de sonido | Barre de son | Soundbar | サウンドバー | 119-299
Turntable | 黑胶唱机 | Tocadiscos | Platine vinyle | Plattenspieler | レコードプレーヤー | 149-349
Clock Radio | 收音机闹钟 | Radio despertador | Radio-réveil | Radiowecker | クロックラジオ | 29-69
USB Microphone | USB麦克风 | Micrófono USB | Microphone USB | USB-Mikrofon | USBマイク | 49-129
Bookshelf Speakers | 书架音箱 | Altavoces de estantería | Enceintes bibliothèque | Regallautsprecher | ブックシェルフスピーカー | 129-399

photo
Instant Camera | 拍立得相机 | Cámara instantánea | Appareil photo instantané | Sofortbildkamera | インスタントカメラ | 69-139
Action Camera | 运动相机 | Cámara de acción | Caméra d'action | Actionkamera | アクションカメラ | 149-349
Zoom Lens | 变焦镜头 | Objetivo zoom | Objectif zoom | Zoomobjektiv | ズームレンズ | 299-799
Travel Tripod | 旅行三脚架 | Trípode de viaje | Trépied de voyage | Reisestativ | トラベル三脚 | 59-149
Camera Bag | 相机包 | Bolsa para cámara | Sacoche photo | Kameratasche | カメラバッグ | 39-99
Ring Light | 环形补光灯 | Aro de luz | Anneau lumineux | Ringlicht | リングライト | 29-79
Memory Card | 存储卡 | Tarjeta de memoria | Carte mémoire | Speicherkarte | メモリーカード | 15-59

computers
Ultralight Laptop | 轻薄笔记本电脑 | Portátil ultraligero | Ordinateur portable ultraléger | Ultraleichter Laptop | 軽量ノートパソコン | 799-1499
Mechanical Keyboard | 机械键盘 | Teclado mecánico | Clavier mécanique | Mechanische Tastatur | メカニカルキーボード | 69-169
Wireless Mouse | 无线鼠标 | Ratón inalámbrico | Souris sans fil | Kabellose Maus | ワイヤレスマウス | 25-79
Desktop Monitor | 台式显示器 | Monitor de escritorio | Écran d'ordinateur | Computermonitor | デスクトップモニター | 149-499
Webcam | 网络摄像头 | Cámara web | Webcam | Webcam | ウェブカメラ | 39-129
Portable Drive | 移动硬盘 | Disco duro portátil | Disque dur portable | Tragbare Festplatte | ポータブルハードディスク | 59-189
USB-C Hub | USB-C扩展坞 | Hub USB-C | Hub USB-C | USB-C-Hub | USB-Cハブ | 25-69

kitchen
Espresso Machine | 意式咖啡机 | Cafetera espresso | Machine à expresso | Espressomaschine | エスプレッソマシン | 149-399
Kitchen Knife | 厨师刀 | Cuchillo de cocina | Couteau de cuisine | Kochmesser | キッチンナイフ | 39-119
Cast-Iron Pan | 铸铁煎锅 | Sartén de hierro fundido | Poêle en fonte | Gusseisenpfanne | 鋳鉄フライパン | 35-89
Electric Kettle | 电热水壶 | Hervidor eléctrico | Bouilloire électrique | Wasserkocher | 電気ケトル | 29-79
Stoneware Bowls | 粗陶碗套装 | Cuencos de gres | Bols en grès | Steingutschalen | ストーンウェアボウル | 29-69
Hand Blender | 手持搅拌棒 | Batidora de mano | Mixeur plongeant | Stabmixer | ハンドブレンダー | 29-89
Glass Teapot | 玻璃茶壶 | Tetera de cristal | Théière en verre | Glasteekanne | ガラスティーポット | 19-49

home
Floor Lamp | 落地灯 | Lámpara de pie | Lampadaire | Stehlampe | フロアランプ | 69-189
Linen Duvet Cover | 亚麻被套 | Funda nórdica de lino | Housse de couette en lin | Leinen-Bettbezug | リネン掛け布団カバー | 79-159
Wool Blanket | 羊毛毯 | Manta de lana | Plaid en laine | Wolldecke | ウールブランケット | 49-119
Scented Candle | 香薰蜡烛 | Vela perfumada | Bougie parfumée | Duftkerze | アロマキャンドル | 12-35
Ceramic Vase | 陶瓷花瓶 | Jarrón de cerámica | Vase en céramique | Keramikvase | 陶器フラワーベース | 19-59
Wall Clock | 挂钟 | Reloj de pared | Horloge murale | Wanduhr | 壁掛け時計 | 25-79
Bath Towel | 浴巾 | Toalla de baño | Drap de bain | Badetuch | バスタオル | 15-39

outdoor
Camping Tent | 露营帐篷 | Tienda de campaña | Tente de camping | Campingzelt | キャンプテント | 119-349
Sleeping Bag | 睡袋 | Saco de dormir | Sac de couchage | Schlafsack | 寝袋 | 59-199
Trekking Poles | 登山杖 | Bastones de senderismo | Bâtons de randonnée | Trekkingstöcke | トレッキングポール | 39-109
Insulated Bottle | 保温水壶 | Botella térmica | Gourde isotherme | Isolierflasche | 真空断熱ボトル | 19-39
Yoga Mat | 瑜伽垫 | Esterilla de yoga | Tapis de yoga | Yogamatte | ヨガマット | 25-69
Headlamp | 头灯 | Linterna frontal | Lampe frontale | Stirnlampe | ヘッドランプ | 25-79
Camping Stove | 露营炉 | Hornillo de camping | Réchaud de camping | Campingkocher | キャンプ用バーナー | 35-99

toys
Wooden Train Set | 木制小火车套装 | Tren de madera | Train en bois | Holzeisenbahn | 木製トレインセット | 29-79
Jigsaw Puzzle | 拼图 | Puzle | Puzzle | Puzzle | ジグソーパズル | 12-29
Board Game | 桌游 | Juego de mesa | Jeu de société | Brettspiel | ボードゲーム | 25-59
Building Blocks | 积木 | Bloques de construcción | Blocs de construction | Bausteine | 積み木 | 19-59
Teddy Bear | 泰迪熊 | Oso de peluche | Ours en peluche | Teddybär | テディベア | 19-49
Watercolour Set | 水彩颜料套装 | Juego de acuarelas | Coffret d'aquarelle | Aquarellkasten | 水彩絵の具セット | 15-39
Kite | 风筝 | Cometa | Cerf-volant | Lenkdrachen | カイト | 19-49
`
