/** What people write in and around addresses, as parts of regular expressions over plain text. */

const NUMBER =
  '\\d{1,5}(?: ?[a-d](?![a-z]))?(?: ?(?:bis|ter|quater)(?![a-z]))?(?:[-/]\\d{1,4}(?:[-/]\\d{1,4})?)?'
/** After the name of a street, where five digits are a postcode. */
const AFTER_NAME = NUMBER.replace('{1,5}', '{1,4}')
const NAME = "[a-zßœæ][a-zßœæ'.-]{0,24}"
/** A word of a street's name, and not of the sentence before it. */
const OF_NAME = `(?!(?:to|at|it|is|an?|in|the|my|our|address|adresse|nach|die|der|den|please|bitte|ship|send|deliver|and|und|order|parcel|from|change|moved?|live|en|au|por|direccion|anschrift|lieber|an|auf|zur?|paket|bestellung|ist|lautet)(?![a-zß]))${NAME}`
/** The same where the name goes on to the end. */
const GOING_ON = `(?!(?:a|au|svp|stp|merci|s'il|pour|et|par|y|en|por|gracias|not|plutot)(?![a-z]))${NAME}`
const UNIT =
  '(?:,? ?(?:apt|apartment|unit|flat|suite|ste|room|floor|fl|house|block|appt?|appartement|etage|batiment|bat|piso|puerta|planta|portal|escalera|depto|int|whg|wohnung|stock|hinterhaus|og|top|#)\\.? ?(?:no\\.? ?)?[a-z]?\\d{0,4}[a-z]?(?![a-z]))'
const UNITS = `(?:${UNIT}|,? \\d{1,2}[ºª°]?(?: ?[a-e](?![a-z])| (?:izq|dcha|izquierda|derecha))|,? \\d{1,2}(?:st|nd|rd|th) floor){0,3}`

/** Streets with a house number: en, de, fr, es, then what several have. */
export const STREETS: readonly string[] = [
  `\\d{1,5}[a-z]?(?:[-/]\\d{1,4})?,? (?:${NAME} ){0,4}(?:streets?|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|way|close|court|ct|place|pl|square|sq|terrace|crescent|gardens?|grove|hill|row|walk|mews|highway|hwy|parkway|pkwy|broadway|view|park|quay|wharf|circle|trail|rise|green)(?![a-z])\\.?(?: (?:nw|ne|sw|se|[nsew])(?![a-z\\d]))?${UNITS}`,
  `(?:${OF_NAME} ){1,3}(?:street|road|rd|avenue|lane|drive|way)(?![a-z])\\.?,? ${NUMBER}${UNITS}`,
  `(?:(?:${OF_NAME} ){1,2}|[a-zß.-]{3,30})(?:straße|strasse|str\\.?|weg|gasse|platz|allee|ring|damm|ufer|chaussee|steig|stieg|pfad|graben|promenade|markt|gurtel|kamp|stra[a]?t|laan|gracht|plein)(?![a-z]),? ?(?:nr\\.? ?)?${AFTER_NAME}${UNITS}`,
  `(?:am|an der|an den|auf der|auf dem|im|in der|zum|zur|unter den|hinter dem|beim|alte[rn]?|neue[rn]?) (?:${NAME} ){0,2}?${NAME} ${AFTER_NAME}`,
  `rue(?: (?:${NAME})){1,5},? \\d{1,3}(?: ?[a-d](?![a-z]))?${UNITS}`,
  `\\d{1,4}(?: ?[a-d](?![a-z]))?(?: ?(?:bis|ter|quater))?,? (?:rue|avenue|av\\.?|boulevard|bd\\.?|boul\\.?|place|chemin|ch\\.?|allees?|impasse|quai|cours|route|rte|square|passage|faubourg|villa|rang|sentier)(?: (?:${GOING_ON})){1,6}${UNITS}`,
  `(?:calle|c/|c\\.|avenida|avda\\.?|av\\.?|plaza|pza\\.?|paseo|pº|carrera|cra\\.?|camino|ronda|travesia|carretera|calzada|bulevar|pasaje|via|rua|largo|praca|viale|piazza|corso)(?: (?:${NAME}|\\d{1,2}(?= de ))){1,6},? ?(?:n[ºo°]\\.? ?|numero |num\\.? |#)?${AFTER_NAME}${UNITS}`,
]

/** A sign of a name, and not of what is said before it. */
const HAN_OF_NAME =
  '(?!寄|[送发][到去往至给]|改[到成为寄送]|换成|[订单住址]|搬到|地址|我|你|请)\\p{Script=Han}'

/** zh: a road with a number, and what follows inside the building. */
export const STREET_ZH = `(?:${HAN_OF_NAME}{1,7}(?:新区|区|县|镇|乡))?(?:${HAN_OF_NAME}|[a-z\\d]){1,12}?(?:大道|大街|路|街|巷|弄|胡同|道|村|里|广场|园区|小区|花园|苑)(?:[\\p{Script=Han}\\d]{0,4}[路街弄巷])?\\d{1,5}(?:[号弄-]\\d{0,4}){0,2}(?:[\\p{Script=Han}a-z\\d-]{0,12}?(?:号楼|号院|大厦|楼|室|单元|栋|幢|座|层|户|号)){0,4}(?:\\d{2,4}室?(?!\\d))?`
/** zh: the city before it. */
export const CITY_ZH = `(?:${HAN_OF_NAME}{2,4}?(?:省|自治区))?${HAN_OF_NAME}{2,5}?(?:市|自治州)(?!场|中心|面|区里)`

/** ja: prefecture, city and ward; then the block numbers and the building. */
export const CITY_JA =
  '(?:(?:东京都|北海道|(?:大阪|京都)府|[\\p{Script=Han}]{2,3}[県县])(?:[\\p{Script=Han}ヶケがの]{1,5}?郡)?[\\p{Script=Han}\\p{Script=Hiragana}ヶケ]{1,6}?[市区町村](?:[\\p{Script=Han}]{1,3}区)?|[\\p{Script=Han}]{1,4}市(?:[\\p{Script=Han}]{1,3}区)?|[\\p{Script=Han}]{2,3}区(?=[\\p{Script=Han}\\p{Script=Hiragana}]{1,8}\\d))'
export const STREET_JA =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]{1,12}?\\d{1,4}(?:条(?:[东西南北]\\d{1,3})?)?(?:(?:丁目|番地|番|号|-|の)\\d{0,4}){0,4}(?:号室?|番地?)?(?: ?[\\p{Script=Katakana}ー\\p{Script=Han}a-z]{2,16} ?\\d{2,4}(?:号室?|号)?)?'

/** Postcodes, from the plainest form to the vaguest. */
export const POSTCODES: readonly string[] = [
  '〒 ?\\d{3}-?\\d{4}',
  '[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}',
  '[a-z]\\d[a-z] ?\\d[a-z]\\d',
  '\\d{5}-\\d{4}|\\d{3}-\\d{4}|\\d{4}-\\d{3}|\\d{2}-\\d{3}',
  '[1-9]\\d{3} ?(?!st|rd|av|no|de|in|am|la)[a-z]{2}',
  '\\d{5,6}',
  '[1-9]\\d{3}(?= [a-z]{3})',
]

/** Before a postcode that stands alone. */
export const POSTCODE_CUE =
  '(?:(?<![a-z])(?:post ?codes?|postal codes?|zip(?: ?code)?s?|plz|postleitzahl|codes? postal(?:es|aux)?|codigo postal|c\\.?p\\.?|postleitzahlen)|邮编|邮政编码|郵便番号)[ :]{0,2}(?:(?:is|was|to|ist|lautet|es|est|auf|de|a|en|the|是|为|は|が|改成|:|=)[ :]{0,2}){0,2}$'

/** Said before the address in an answer; up to four of them are taken off. */
export const LEAD_IN =
  "(?:(?:hi|hello|hey|ok|okay|sure|yes|yeah|well|so|please|hola|si|bonjour|oui|alors|hallo|ja|also|bitte|gern|claro|vale|bueno|voila)[,!. ]+|(?:it'?s|it is|that'?s|that is|this is|here it is|here you go|use|i live (?:at|in|on)|i moved to|i'?m (?:at|in)|change (?:it|that) to|(?:please )?(?:send|ship|deliver) (?:it|them|that|this|everything)?(?: please)? ?(?:to|at)|to|at)[ :]+|(?:my|the|our|mi|la|mon|l'|notre|ma|meine|die|unsere|neue?|new|correct|right|full|nueva|nouvelle|bonne|korrekte|complete|full|delivery|shipping|home|work|liefer|lieferadresse|adresse|address|direccion|domicilio|anschrift|entrega|livraison|de|completa|complete|correcta|envio|is now|is|would be|should be|es ahora|es|est|ist|lautet|sera|seria)[ :,]+|(?:vivo en|envial[oa]s? a|mandal[oa]s? a|enviar a|a la calle(?= )|j'habite(?: au| a)?|envoyez(?:-l[ae]s?)? (?:au|a)|c'est(?: le| au)?|ich wohne(?: jetzt)? (?:in der|in|im|am)|ich bin umgezogen nach|nach|an die|an|schicken sie es (?:an|nach)|jetzt|a|au|en|in)[ :]+)"
export const LEAD_IN_SIGNS =
  '(?:(?:好的?|嗯|是的|はい|えっと|ええと)[,，、。 ]*|(?:我的|新的?|收货|收件|配送|完整|详细|现在)*地址(?:是|为|改成|改为|换成|：|:)?[ :：]*|(?:请)?(?:帮我)?(?:寄到|送到|发到|寄往|寄去|邮到|改成|改到|改为|换成|搬到|住在|就是|是)[ :：]*|(?:新しい|新)?(?:住所|届け先|お届け先|送り先|配送先)(?:は|を|が)?[ :：、]*)'

/** Said after it. */
export const TAIL =
  "(?:[ ,.。，、]*(?:please|pls|thanks|thank you|thx|bitte|danke(?: schon)?|vielen dank|por favor|gracias|porfa|svp|stp|s'il vous plait|merci|谢谢|可以吗|吧|です|でお願い(?:いた)?します|にお願いします|お願いします|に(?:送って|届けて|変更して)(?:ください|下さい)?|まで|[.!。！]))+$"

/** Before a street that nobody asked for. */
export const STREET_CUE =
  "(?:(?<![a-z])(?:to|at|is|now|adresse?|address|direccion|domicilio|anschrift|lieferadresse|nach|an|a|au|en|zu|in|in der|auf|es|est|ist|ist die|lautet|sera|instead|live|moved|the|la|el|c'est|habite|vivo)(?: the| la| el| l'| die| der| den| my| mi| new)?[ :,]{1,2}|: ?|->|(?:寄到|送到|发到|寄往|改成|改到|改为|换成|搬到|住在|寄|地址(?:是|为|：|:)?|收货地址)[ :：]*(?:[\\p{Script=Han}]{2,5}(?:市|省))*|(?:住所|届け先|送り先|配送先|届先)(?:は|を|が)?[ :：、]*[^ ]{0,12})(?:(?:my|our|the|mein|meine|ma|mon|mi|a|new)? ?(?:office|work|home|neighbou?r|parents?|mother|buro|arbeit|oficina|trabajo|casa|bureau|travail|chez moi|公司|家)(?:'s)?(?: at| in| en| a| au)?[ ,:]{1,3})?$"

/** After a street that nobody asked for, in Japanese. */
export const STREET_BEHIND = '^(?:に|へ|まで|宛てに)(?:.{0,6})?(?:送|届|配|発|変更)'

/** An answer that asks back is no address, nor is one that says that there is none. */
export const ASKING =
  '^(?:do|does|did|is|are|was|can|could|will|would|have|has|why|what|which|where|how|when|who|(?:in|on|to|at) (?:which|what)|(?:in |an |nach )?welche[rnms]?|wozu|wieso|weshalb|wofur|warum|wo|wie|kann|konnt|liefert ihr|gibt|braucht|habt|que|cual|(?:en|para|a|por) que|donde|puedo|puede[ns]?|enviais|envian|(?:dans |a |sur )?quel(?:le)?s?|est-ce|pourquoi|ou|comment|livrez-vous|peut|puis-je|avez)(?![a-zß])'
/** The same in Han. */
export const ASKING_HAN =
  '什么|多久|哪|怎么|为何|为啥|多少|几|知道|没有|吗|呢|どの|どこ|なぜ|どうして|何|いくら|ですか|ますか|わから|ません'

/** Nor is one that tells what is wrong, or what to do. */
export const SAYING =
  "(?<![a-z])(?:change|fix|wrong|typo|mistake|instead|solve|tell|show|give|want|i'?m|i'?d|falsch\\w*|fehlt|andern|korrigier\\w*|statt|und|sag|zeig\\w*|equivo\\w+|mal|cambi\\w+|quiero|dime|siempre|erreur|faute|chang\\w+|modifi\\w+|montr\\w+|voudrais|veux)(?![a-z])"
/** A sentence of zh or ja. */
export const HAN_SAYING =
  '[我你他她吗么了怎什哪不没想要请帮能改错给退换寄送搬]|单(?!元)|订|\\d[天个件双月]|折扣|码(?!头)|ます|ました|たい|ください|した|いつも|[たて]$'
/** Parts of a country or a city. */
export const HAN_UNITS =
  '[省市区县镇乡村路街道巷弄州府郡町丁]|东京都|小区|花园|大厦|广场|公寓|宿舍|大学|医院|酒店|番地'
/** Of an address without a street. */
export const MARKS =
  '(?<![a-z])(?:po box|postfach|packstation|apartado(?: de correos)?|apartment|apt|unit|flat|suite)\\.? ?(?:no\\.?|nr\\.?|n°)? ?[a-z]?\\d'
export const ROADS =
  '(?:straße|strasse|weg|gasse|platz|allee)(?![a-z])|(?<![a-z])(?:street|road|avenue|lane|rue|boulevard|place|chemin|calle|avenida|plaza|paseo)(?![a-z])'

/** Of a text with one of these a street is where something goes to. */
export const SENDING =
  '(?<![a-z])(?:send|ship|deliver|delivery|deliv\\w*|address|redirect|moved?|moving|forward|live|parcel|order|package|direccion|domicilio|env[i]\\w+|mand[ae]\\w*|entreg\\w*|mud\\w+|pedido|paquete|adresse|livr\\w+|envoy\\w+|expedi\\w+|demenag\\w+|colis|commande|anschrift|schick\\w*|liefer\\w*|send\\w*|umgezogen|umzug|paket|bestellung|versand\\w*|wohn\\w*|zustell\\w*)(?![a-z])|寄|送|发|地址|收货|改|搬|住|届|配送|変更'

/** Words of an answer that is no address. */
export const NO_PLACE = new Set(
  `yes no ok okay skip why what how when who where which cancel stop help none nothing idea know later never back
  human agent person please thanks hello wait sorry not dont don't i it you my same order return refund office
  si que como cuando quien donde por ayuda nada ninguna ninguno idea se luego nunca gracias hola espera mismo misma
  non oui quoi comment quand pourquoi aide rien aucune aucun sais pas jamais merci bonjour attendez meme
  ja nein wie was wann wer wo warum hilfe nichts keine keinen ahnung weiß weiss nicht spater nie danke hallo warte
  gleiche stop abbrechen annuler cancelar saltar weiter passer`.split(/\s+/u),
)
