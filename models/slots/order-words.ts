/**
 * What people write around the number of an order, as parts of regular expressions. All of them are read in every
 * text: a customer also writes 'pedido 417' in an English conversation.
 */

/** What the number belongs to. */
export const ORDER = [
  'orders?|purchase|pedidos?|orden|compra|encomenda|commandes?|achat',
  'bestellung(?:en)?|bestell(?:nummer|nr\\.?)|auftrag|auftrags(?:nummer|nr)|bestelling(?:en)?|bestelnummer|ordin[ei]',
  'заказ[а-я]{0,2}|zamówieni[ea]|sipariş',
  '订单|訂單|单子|單子|单号|單號|尾号|尾號|注文|주문|طلب',
].join('|')

/** 'number', in a word or a sign: what follows is surely one, however short. */
export const NUMBER = [
  'numbers?|num|nummer|numer|nbr|no|nr|nro|n|id|ref|reference|code',
  'número|numero|núm|numéro|номер|№|nº|n°|#',
  '号码|號碼|编号|編號|番号|号|號|번호|رقم',
].join('|')

/** What may stand between the word and its number. */
export const IS = "is|was|it's|es|est|ist|lautet|é|è|是|为|為|は|が|:|=|-"

/** The number after one of these names something else. */
export const NAMES_ELSE = [
  'apt|apartment|unit|suite|room|flat|house|building|floor|street|page|platform|gate|flight|bus',
  'size|model|item|sku|style|article|product|zip|postcode|plz|cp|cap|postal|ticket|invoice|tracking|phone|tel|ext',
  'costs?|paid|pay|price|talla|modelo|taille|modèle|größe|modell|zimmer|calle|rue|via',
  '尺码|码数|房间|型号|邮编|电话|手机|价格|门牌|验证码|サイズ|郵便番号',
].join('|')

/** Before 'order' these make it what somebody does: 'I want to order 200'. */
export const ORDERS_IT = [
  "i|we|you|they|can|could|would|will|should|must|please|wanna|gonna|let'?s|i'd|i'll|we'd|we'll",
  '(?:want|like|need|going|wish|try|trying|plan|love|have|how|able|possible|hoping|looking|decided|ready) to',
].join('|')

/** A number before one of these is an amount, a measure or a count. */
export const COUNTED = [
  'eur|euros?|usd|dollars?|bucks|gbp|pounds?|cny|rmb|yuan|jpy|yen|chf|pesos?|reais|won|[€$£¥%]',
  '元|块|塊|圆|円|원|件|双|雙|条|條|个|個|箱|瓶|套|张|張|码|碼|天|日|月|年|点|點|分钟|秒|次|米|公斤|克|斤',
  'kg|g|gr|cm|mm|m|km|ml|l|oz|lb|lbs|inch|hours?|hrs?|minutes?|mins?|seconds?|days?|weeks?|months?|years?|am|pm',
  'x|of|more|times|pcs|pieces?|units?|pairs?|boxes|packs?|sets?|copies|bottles|bags|items|products|pizzas?',
  'shirts?|t-shirts?|shoes|sneakers|socks|jackets?|trousers|pants|dresses|hats|caps|mugs|cups|books|cards|people',
  'business cards|orders|pedidos|commandes|bestellungen|camisetas|zapatos|chemises|chaussures|hemden|schuhe|stück',
  'street|st|road|rd|avenue|ave|lane|percent|points?',
].join('|')

/** Right before a bare number: it is sent. */
export const SENDS = [
  '(?:(?:re-?)?send|(?:re-?)?ship|deliver|redirect|forward|reroute)(?: please)?(?: my| the)?',
  '(?:env[ií](?:e|a|en|ad|ar|arme|arlo|áis)|mand(?:a|e|en|ad|ar)|entreg(?:a|ue|uen|ar))(?: por favor)?(?: el| la| mi)?',
  "(?:envoy(?:ez|er|e)|renvoy(?:ez|er)|livr(?:ez|er|e)|expédi(?:ez|er|e)|expedi(?:ez|er|e))(?: s'il vous pla[iî]t)?(?: la| le| ma)?",
  '(?:schick(?:t|en|e)?|send(?:et|en|e)|liefer(?:t|n|e))(?: sie| mir)?(?: bitte)?(?: die| meine)?',
].join('|')
/** After it: where to. */
export const SENT_TO =
  "(?:please |bitte |por favor,? |svp |s'il vous pla[iî]t,? |lieber |instead )?(?:to|instead|an|nach|in|zum?|zur|a|al|en|hasta|au|aux|à|chez|vers)"
/** Behind it: no order is sent there. */
export const NO_ORDER_SENT =
  '(?<!\\p{L})(?:bank|account|card|paypal|wallet|konto|cuenta|tarjeta|compte|carte)(?!\\p{L})|口座|账户|银行卡|賬戶'
