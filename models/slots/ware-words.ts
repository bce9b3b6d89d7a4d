/** Words around what people ask for that the shop may not have, as parts of regular expressions over plain text. */

/** 'Do you sell', 'I am looking for', by language: what follows is a ware. */
export const ASKS_FOR: Readonly<Record<string, string>> = {
  en: 'do (?:you|u|ya)(?: (?:guys|also|even|still|maybe|happen to|actually|currently|by any chance))*(?: have| sell| stock| carry)|have (?:you|u) got|(?:looking|searching|shopping) for',
  es: '(?<=(?:^|[¿?!.,;:] ?|hola |buenas |buenos dias |y |vosotros |ustedes |si |tambien ))(?:tene?is|tienen|tienes|vende[ns]?|vendeis|disponen de|disponeis de)(?: (?:ustedes|tambien|aqui|vosotros|por casualidad))*|busco|buscando|buscaba|buscamos',
  fr: "(?:vous vendez|vendez[ -]vous|tu vends)(?: aussi)?|(?:vous (?:avez|auriez|proposez)|(?:avez|auriez|proposez)[ -]vous)(?: (?:aussi|encore))?(?= (?:des|du|de la|de l'|d'|de|une?)(?: |(?<=')))|je (?:re)?cherche|a la recherche",
  de: '(?<=(?:^|[,.!?;:] ?|hallo |hi |moin |guten tag |und |oder ))(?:habt ihr|haben sie)|fu?e?hrt ihr|fu?e?hren sie|verkauft ihr|verkaufen sie|ich suche|(?<=^(?:hallo,? |hi,? )?)suche|wir suchen|auf der suche nach',
}

/** Said before the ware itself, again and again. */
export const BEFORE_WARE = new Set(
  `a an any some the un una unos unas algun alguna algunos algunas el la los las une des du de le les l d ein eine
  einen einem einer der die den irgendwelche auch denn eigentlich vielleicht evtl noch zufallig hier so also too aussi
  encore tambien still please just maybe ustedes`.split(/\s+/u),
)

/** Here the ware ends. */
export const AFTER_WARE =
  "(?<![a-z'])(?:in|under|below|over|from|at|on|now|today|right now|available|left|by|please|pls|plz|thanks|thank you|thx|that|which|who|because|if|and|or|but|to|as|around|instead|en|por|que|porque|si|y|o|gracias|disponibles?|a la venta|menos de|qui|svp|s'il|merci|parce|et|ou|dans|im|auf|unter|bis|und|oder|bitte|danke|die|der|da|noch|hier|vorratig|verfugbar|zum verkauf|bei)(?![a-z'])"

/** After these comes what the ware is for or like, not the ware. */
export const LIKE = 'for|with|without|of|de|del|para|con|sin|a|d|pour|avec|sans|fur|mit|ohne|von|aus|zum|zur'

/** Who says one of these says a sentence, and not the name of a ware. */
export const SPEAKING = new Set(
  `i you u he she it we they me him her us them my your his our their mine yours this that these those who what which
  why how when where is are was were be been am do does did dont don can could will would should have has had get got
  know think help stop cancel yes no not never nothing something anything everything someone anyone somebody anybody
  one ones other others another else more less same similar sorry hello hi hey bye goodbye ok okay track return change
  show tell give find search want need like see look start over back next maybe whatever skip any none all both first
  second third last cheaper cheapest yo tu ella nosotros te se mi mis tus su sus nuestro nuestra este esta esto estos
  estas eso esa cual como cuando donde quien es son era fue hay tengo tiene tienen quiero puedo puede algo nada otro
  otra otros otras mismo misma mas menos ayuda je il elle nous vous ils mon ma mes ton votre vos notre nos ce cet cette
  ces quoi quel quelle comment quand est sont suis ai as avez ont pas ne rien chose choses autre autres meme plus moins
  ich du er sie wir ihr mich mir dich euch uns mein meine meinen meiner dein deine unser unsere euer eure dieser diese
  dieses es was wer wie wo wann warum welche welcher ist sind war bin hast hat habt haben kann konnen will nicht kein
  keine keinen nichts etwas jemand jemanden andere anderen anderer mehr weniger schon doch falsch gesagt drauf offen vielen dank sowas zeig such hilfe stopp
  stars years greetings salutations regards wishes cheers thanks compliments kudos sounds haven let lets menu list days
  times inspiration congrats buenas buenos noches dias tardes felicidades saludos abrazo beso besos tantas fois debut
  consulta alles anderes andermal gings stimmt seids mal tut services proposez sois vamos lo al cosas cosa sprache`.split(
    /\s+/u,
  ),
)

/** What people ask a shop for that is no ware. */
export const NO_WARES = new Set(
  `order orders account accounts refund refunds return returns exchange delivery deliveries shipping stock question
  questions size sizes sizing colour colours color colors discount discounts coupon coupons voucher vouchers code codes
  email mail number numbers address addresses store stores shop shops branch office hours app website site policy
  policies warranty guarantee invoice invoices receipt receipts support human agent person people staff info
  information time minute moment second idea problem problems issue update updates news status tracking parcel package
  packages money payment payments sale sales offer offers promotion promotions deal deals newsletter job jobs express
  pickup chat bot data record records details name choice choices option options way chance access permission proof
  reason reasons plan plans price prices catalog catalogue catalogues reviews review feedback recommendation
  recommendations suggestion suggestions luck fun feelings family children dreams
  pedido pedidos cuenta reembolso devolucion devoluciones envio envios pregunta preguntas talla tallas color colores
  descuento descuentos cupon cupones codigo codigos correo numero direccion tienda tiendas horario politica garantia
  factura facturas soporte agente persona personas informacion tiempo momento idea problema problemas novedades estado
  seguimiento paquete dinero pago pagos oferta ofertas promocion promociones rebajas web datos nombre opcion opciones
  precio precios catalogo trabajo telefono whatsapp stock existencias razon motivo alguien gente
  commande commandes compte remboursement retour retours livraison livraisons question questions taille tailles couleur
  couleurs reduction reductions remise remises bon bons coupon code codes numero adresse magasin magasins boutique
  boutiques horaires politique garantie facture factures conseiller personne gens renseignement renseignements
  information informations temps minute moment idee probleme problemes nouvelle nouvelles suivi colis argent paiement
  promo promos promotion promotions soldes offre offres site donnees nom choix option options prix catalogue travail
  telephone raison stage emploi
  bestellung bestellungen konto erstattung ruckgabe retoure umtausch lieferung lieferungen versand frage fragen grosse
  großen großen große grossen farbe farben rabatt rabatte gutschein gutscheine code nummer adresse laden filiale
  filialen geschaft offnungszeiten garantie rechnung rechnungen mitarbeiter mensch menschen person leute infos info
  information informationen zeit minute moment idee problem probleme neuigkeiten status sendung paket pakete geld
  zahlung angebot angebote aktion aktionen sale webseite daten name auswahl preis preise katalog job stelle
  telefonnummer telefon grund lager newsletter termin ahnung sachen artikel ware waren produkt produkte product products
  producto productos produit produits item items thing things stuff something articulo articulos article articles
  marke marken brand brands marca marcas marque marques problema`.split(/\s+/u),
)

/** What names of wares end in, where nothing else tells that an answer is one. */
export const WARE_ENDS =
  '[机器具品架箱包盒袋杯碗盘锅刀灯桌椅床柜垫毯巾鞋衣裤裙帽袜套车笔纸板笼窝粮油霜膏粉茶糖盆扇表镜链戒环琴鼓拍绳网罩帘布管钉锤钳锯钻秤瓶壶筷勺台]|[\\p{Script=Katakana}ー]{5}'
/** Before a ware in an answer: none but a thing is counted so. */
export const ARTICLES_OF_WARE = 'an?|some|una?|un[oa]s|une|des|du|eine?n?|irgendeine?n?'

/** The name of a ware in zh. */
export const HAN_WARE = '[\\p{Script=Han}a-z\\d]{2,12}?'
/** The name of a ware in ja. */
export const JA_WARE =
  '(?<![っ\\p{Script=Katakana}ーa-z]|[a-z] )(?:[\\p{Script=Han}\\p{Script=Katakana}ー・a-z\\d]|(?<=\\p{Script=Han})[りきしけえみいれめちじせげ](?=\\p{Script=Han})|(?<=[\\p{Script=Han}\\p{Script=Katakana}ー])の(?=[\\p{Script=Han}\\p{Script=Katakana}])){2,16}'

/** The same in signs. */
export const ASKS_FOR_SIGNS: readonly string[] = [
  `(?:有没有|有木有|有无)(?:卖)?(?<at>${HAN_WARE})(?:卖的?|出售)?(?=[吗呢啊呀吧?!。,，]|$)`,
  `(?:^|[,，。!? ]|你们|你家|店里|您好|请问|这里)(?:这里|店里|家|还|也|都)*(?:有|卖|出售)(?<at>${HAN_WARE})(?:卖|出售)?(?:吗|么)`,
  `(?:我|想|正在|在|帮我)(?:在|想|要|要)*(?:找|买|搜索?|寻找)(?:一下|一?[个台把件条双款])?(?<at>${HAN_WARE})(?=$|[,，。!?吗])`,
  `(?<at>${JA_WARE})(?:は|って|とか|も),?(?:ありますか|ありませんか|ある(?=\\?|$)|あります\\?|置いてい?ま|売ってい?[まる]|扱ってい?ま|取り扱って|取り扱いは?あり|販売して)`,
  `(?<at>${JA_WARE})を(?:探して|さがして|扱って|取り扱って|売って|置いて|販売して|買いた|購入した)`,
]
/** What may stand around a ware in an answer. */
export const AROUND_SIGNS: readonly [string, string] = [
  '^(?:我(?:要|想要|想买|在找)|想要|想买|要|买|找|来)?(?:一?[个台把件条双款])?',
  '(?:吧|谢谢|です|でお願いします|をください|をお願いします|が(?:欲しい|ほしい)(?:です)?|を探してい?ます)?[。.!]?$',
]

/** In zh and ja these are no wares. */
export const NO_WARES_SIGNS =
  '[我你您他她它们这那了么哪谁什没不是到退换货吗]|^的|的$|发[货送票]|[配赠]送|收[到据]|[付]款|款$|订|单号|编号|^人|(?<!机器)人$|人工|真人|人员|客服|优惠|折扣|活动|运费|快递|包裹|电话|时间|消息|信息|办法|方法|事$|现货|库存|其[他它]|别的|更多|红包|券|积分|会员|账|密码|地址|尺码|码$|颜色|色$|大小|质量|保修|售后|门店|实体|店|网站|app|微信|支付|回复|结果|进展|更新|空|钱|回音|新品|推荐|[区差]别|便宜|必要|可能|问|事情|保证|[卖有吧呢]$|^[过个]|东西|啥|工作|搞错|服务|经理|主管|老板|管管|对象|可以|合适|都|以前|附近|免息|次日|自提|资讯|' +
  '質|注文|商品|荷物|サイズ|カラー|クーポン|割引|セール|送料|返|交換|連絡|他|何|アカウント|アドレス|メール|住所|ポイント|領収|請求|キャンセル|サービス|キャンペーン|オススメ|予定|場合|理由|証拠|意味|担当|方$|物$|差|違|特典|情報|番号|コード|レビュー|配達|決済|期[限間]|制限|手数料|カード|ラッピング|在庫|店舗|チャット|サポート|語$|フォーム|価値|義務|メルマガ|募集|目安|速達|保証|納期|ご|お'
