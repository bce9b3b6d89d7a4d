/** Parts of regular expressions over plain text: what makes of a number a count of goods. */

/** Right after it. */
export const COUNTED =
  'of (?:them|these|those|the same|it)|pieces?|pcs?|units?|pairs|copies|items|x(?= [a-z]{4})(?! sans| minus| plus| gratis)|of each|unidades|uds?|piezas|pares|de (?:ellos|ellas|estos|estas|esos|esas|cada)|exemplaires?|pieces?|paires|unites|de chaque|st[u]e?ck|stk|paare?|exemplare|mal(?= d(?:ie|as|en))|davon'
export const COUNTED_SIGNS =
  '(?:[件双条个只套台部把张份支瓶盒副顶本箱つ枚足着]|セット|点(?=[ぁ-ん、。]|$))(?!月|小时|钟|星期|礼拜|工作|字|人|问题|地址|订单|单|号|码|电话|多月|半|选项|颜色|尺码|礼物|包裹|快递|账|帐|优惠|方法|产品|功能|型号|地方|事|套|以上|の(?:注文|質問|色|サイズ|商品を|製品)|質問|聞|目|とも|所|社|返事|[差哪都]|多|卡|券|短信|カード|点)'

/** Before a count in signs: it tells which, not how many. */
export const NOT_COUNTED_BEFORE = '[这那哪第每上下几某另前后各头近星]$'

/** Right before it. */
export const COUNT_BEFORE =
  "make it|make that|quantity(?: of| to| is|:)?|qty:?|change (?:it|that|this|the quantity|the amount|the number) to|increase (?:it|that|the quantity) to|reduce (?:it|that|the quantity) to|(?:buy|order|take|get(?: me)?|want|need|send(?: me)?|have|i'?ll have|add) (?:just |only )?|cantidad(?: de| a|:)?|(?:comprar|pedir|quiero|llevo|necesito|ponme|que sean|dame|encargar) |quantite(?: de| a| ?:)?|(?:acheter|commander|veux|prends|voudrais|j'en (?:veux|prends|voudrais)|mets-en|mettez-en|passer a) |(?:menge|anzahl|stuckzahl)(?: auf| von|:)?|(?:kaufen|bestelle|nehme|mochte|hatte gern|brauche|will|lieber|auf) |数量(?:を|改成|改为|是|为|[:：]|を|は)?|改成|改为|要|买|来|x"

/** After it: another number is to give way to it. */
export const COUNT_AFTER = '^ (?:instead of|rather than|statt|anstatt|en lugar de|en vez de|au lieu d)'

/** Before a number: it names something. */
export const NAMES_BEFORE =
  '(?<![a-z-])(?:sizes?|talla|talle|taille|pointure|gr[o]e?(?:ß|ss)e|gr\\.?|no\\.?|nr\\.?|numero|number|model|version|type|article|step|option|en|room) $'
/** Between a number and a product: it measures. */
export const MEASURES =
  ' (?:of|for|in|inch|inches|zoll|pouces|pulgadas|liter|litre|litros|cm|mm|kg|gb|tb|watt|de|para|pour|fur|my|your|the|days?|from|and|year|years|month|euro|euros|eur) '
/** Before a number: it is the one of an order, unless a product follows it. */
export const ORDERS_BEFORE = '(?<![a-z-])(?:order|pedido|commande|bestellung)[ :]{1,2}$'
