/**
 * What people say who send something back, as parts of regular expressions over plain text, a line or more for each
 * of en, es, fr, de, zh, ja. `sure` tells the reason wherever it stands, `loose` only in an answer to the question.
 */

export type Reason =
  'does-not-fit' | 'defective' | 'wrong-item' | 'not-as-described' | 'changed-mind' | 'late' | 'other'

interface Expressions {
  readonly sure: readonly string[]
  readonly loose: readonly string[]
}

/** Earlier ones outweigh later ones that claim the same place. */
export const EXPRESSIONS: Readonly<Record<Reason, Expressions>> = {
  'wrong-item': {
    sure: [
      "wrong (?:item|product|article|thing|goods|stuff|colou?r|model|version|parcel|pair|shoes?|one)s?|not what i(?:'d| had)? (?:ordered|bought|asked for)|(?:isn'?t|is not|wasn'?t|aren'?t) (?:the one|what) i(?:'d| had)? (?:ordered|bought)",
      "(?:sent|got|received|delivered|shipped|gave|given)(?: \\w{1,9}){0,2} (?:the wrong|something else|a different (?:item|product|colou?r|one|model|size)|someone else'?s)|ordered [\\w ]{1,30}(?:but|and)(?: i)? (?:got|received|was sent)|mixed up my order",
      '(?:articulo|producto|color|modelo|pedido|talla|paquete)s? (?:equivocad|incorrect|erron)[oae]{1,2}s?|no (?:es|son|era|eran) (?:lo|el|la|los|las)(?: \\w{1,9})? que (?:pedi|compre|encargue|ordene|habia pedido)|se equivocaron de (?:producto|talla|color|articulo|modelo|pedido)',
      'me (?:han |ha )?(?:enviaron|mandaron|llego|llegaron|enviado|mandado|llegado|enviasteis|mandasteis)(?: \\w{1,9}){0,2} (?:otr[oa]|equivocad[oa]|distint[oa]|diferente|incorrect[oa])s?|pedi [\\w ]{1,25} y me (?:llego|llegaron|mandaron|enviaron)',
      "mauvais(?:e|es)? (?:articles?|produits?|couleur|modele|colis|reference)|pas (?:ce que|celui que|celle que) j'(?:ai|avais) commande|pas (?:le bon|la bonne|les bons|les bonnes) (?:articles?|produits?|modele|couleur|chaussures|reference|colis)|erreur (?:d'article|de produit|de couleur|de modele)|recu (?:un|une) (?:autre|mauvais)",
      'falsch(?:e|er|es|en) (?:artikel|produkte?|ware|farbe|modell|paket|schuhe?|teil|jacke|ding|sache)|nicht (?:das|der|die|den)?,? ?(?:was|das|den|die)? ?ich bestellt|(?:etwas|was) (?:anderes|falsches|ganz anderes) (?:bekommen|geliefert|geschickt|erhalten|gekommen)|falsch geliefert|falschlieferung|falsch(?:es|en|e)? (?:geliefert|geschickt|bekommen)',
      '[发送寄给]错(?:了?东西|了?货|颜色|款|商品|尺码|型号|件)|(?:你们|商家|店家|卖家|货|东西|颜色|商品|给我)[^，。,.]{0,4}[发送寄]错|错发|货不对(?!板)|(?:收到|发|寄|送)[^，。,.]{0,8}不是我|(?:颜色|款式|型号|东西|商品)(?:发|给|寄|送)?(?:错|不对)|收到的?(?:不是|是别)',
      '(?:違う|别の|别な|間違った|间違えた|ちがう)(?:商品|もの|物|品|色|サイズ|製品|靴|カラー|やつ)|误配|誤配|誤送|注文(?:した|と|品)[^\\s、。]{0,8}(?:違|ちが)|間違って(?:届|送)|頼んだ[^\\s、。]{0,5}(?:違|ちが)',
    ],
    loose: [
      'wrong|incorrect',
      '(?:equivocad|incorrect)[oa]s?',
      'erreur|mauvaise?s?',
      'falsche?[nrs]?',
      '错|不对|不是我',
      '違',
    ],
  },
  'does-not-fit': {
    sure: [
      "(?:do(?:es)?n'?t|do(?:es)? not|didn'?t|did not|not|won'?t|never|isn'?t|aren'?t) (?:really |even |quite )?fit(?:ting)?(?: (?:me|him|her|well|right|at all|properly))?|(?:too|bit|way too|little too) (?:small|big|large|tight|loose|narrow|baggy|wide)(?: for me)?|(?:sleeves?|legs?|laces?) (?:is |are )?(?:way |much )?too (?:long|short)",
      'wrong size|(?:runs?|came up|comes? up|fits?) (?:too |very |a bit )?(?:small|large|big|tight)|(?:it|they|these|those|that|shoes?|boots?) (?:really )?pinch(?:es|ing)?|(?:bad|poor) fit|(?:size|one) (?:smaller|bigger) than',
      'no me (?:queda|quedan|entra|entran|va|van|cabe|caben)(?: (?:bien|nada))?(?! a | claro)|me (?:queda|quedan|va|van|viene|vienen|esta|estan|quedo|quedaron) (?:muy |demasiado |un poco |super |re |algo )?(?:pequen[oa]|grande|chic[oa]|ajustad[oa]|estrech[oa]|apretad[oa]|holgad[oa]|anch[oa]|larg[oa]|cort[oa]|mal|just[oa]|floj[oa])s?',
      '(?:demasiado|muy|un poco) (?:pequen[oa]|grande|chic[oa]|estrech[oa]|ajustad[oa]|apretad[oa])s?|talla (?:equivocada|incorrecta)|me equivoque (?:de|con la) talla|me aprietan?|error de talla',
      '(?:me|lui|nous) (?:va|vont) pas(?! (?:du tout )?de )|pas a (?:ma|la bonne|sa) taille|trop (?:petite?|grande?|serree?|large|etroite?|ample|juste|courte|longue)s?|taille (?:trop |un peu )?(?:petit|grand)|mauvaise taille|erreur de taille|me serrent?|rentre pas dedans',
      'pass(?:t|en|te|ten) (?:mir |ihm |ihr |uns |leider |einfach |gar |doch |uberhaupt )*nicht(?! zusammen)|zu (?:klein|gro(?:ss|ß)|eng|schmal|breit)(?:e|er|es|en)?|falsche gr[o]e?(?:ß|ss)e|dr[u]e?ck(?:t|en) (?:vorne?|an|am|hinten|die)|sitz(?:t|en) (?:\\w{1,9} )?nicht|fall(?:t|en) (?:zu )?(?:klein|gro(?:ss|ß)) aus',
      '(?:太|偏|有点|有些|过于)(?:小|大|紧|松|肥|瘦|窄|宽)了?|穿不(?:下|上|进|了)|(?:尺码|尺寸|大小|码数|码子|号码)[^\\s，。,.]{0,3}(?:不合适|不对|不合|买错|选错|错了)|不合(?:身|脚|适)|挤脚|磨脚|夹脚|[大小]了(?:一|半|两)[码号]',
      'サイズ[^\\s、。]{0,4}(?:合わ|あわ|違|ちが)|(?:小さ|大き|きつ|ゆる|缓)(?:すぎ|过ぎ)|(?:靴|足|サイズ|ウエスト|腰|肩|胸|履|着|少し|ちょっと)[^、。]{0,6}きつ(?:い|く|か)|ゆる(?:い|くて|かった)|ぶかぶか|(?:足|体)に合わ|思ったより(?:小さ|大き)|(?:足が入ら|履け|着られ)な(?:い|かった|くて)|丈が(?:长|短)',
    ],
    loose: [
      'small|big|large|tight|loose|narrow|size|fits?|long|short|sizing',
      'talla|chic[oa]s?|pequen[oa]s?|grandes?|estrech[oa]s?|apretad[oa]s?|queda|larg[oa]s?|cort[oa]s?',
      'taille|petite?s?|grande?s?|serree?s?|larges?|court|long',
      'gr[o]e?(?:ß|ss)e|passt|passform|klein|gro(?:ss|ß)|eng|lang|kurz',
      '尺码|尺寸|大小|[大小紧松]',
      'サイズ|小さ|大き|きつ|ゆる|合わ|入らな',
    ],
  },
  defective: {
    sure: [
      "broken|broke(?! my)|defective|defects?|fault(?:y)|damaged?|cracked|scratched|ripped|torn|leak(?:s|ing|ed)|dead on arrival|stopped working|(?:do|does|did|is|are)(?:n'?t| not) (?:even |actually |really )?(?:work|working|turn(?:ing)? on|charge|charging|power(?:ing)? on|switch(?:ing)? on)(?! for me with)|won'?t (?:turn on|charge|switch on|work|power)|malfunction(?:s|ing|ed)?|smashed|shattered|(?:a|has) holes?|dented|no sound|f(?:alls?|ell|alling) apart|came apart",
      '(?:rot|defectuos|danad|averiad|estropead|rayad|quebrad|abollad|descosid|fallad|resquebrajad)[oa]s?|se (?:me )?(?:ha |han )?(?:rompio|rompieron|roto|descosio|estropeo|quebro|despego|rompe)|no (?:me )?(?:funciona|funcionan|enciende|encienden|prende|arranca)(?: bien)?|dej(?:o|aron) de funcionar|(?:tiene|con) (?:un )?(?:defecto|agujero)',
      "(?:est|sont|arrivee?s?|etait|ete|produit|article) (?:\\w{1,9} ){0,2}(?:casse|abime|endommage|raye|dechire|fele|troue|perce|hs)e?s?(?![a-z])|(?:s'est|se sont|a) (?:casse|dechire|abime)\\w{0,2}|defectueu(?:x|ses?)|(?:casse|abime|endommage|dechire)e?s|abime|endommage|(?:marche|fonctionne|demarre|charge)(?:nt)? (?:pas|plus)|s'allume(?:nt)? (?:pas|plus)|en panne",
      'kaputt\\w{0,3}|defekt\\w{0,2}|besch[a]e?digt\\w{0,2}|(?:funktionier(?:t|en)|l[a]e?dt) (?:\\w{1,9} ){0,2}nicht(?: mehr)?|geh(?:t|en) (?:\\w{1,9} )?(?:nicht mehr|nicht an)|(?:zer|ge)(?:rissen|brochen|kratzt|sprungen)(?:e[nrs]?)?|verkratzt|undicht|wackelkontakt|(?:lasst|laesst) sich nicht (?:einschalten|laden|aufladen)|hat (?:einen?|ein) (?:loch|riss|defekt|kratzer|sprung|mangel)',
      '坏了|坏的|坏掉|摔坏|压坏|损坏|破了|破损|破的|破洞|碎了|裂了|裂开|裂痕|开胶|脱胶|开线|脱线|掉色|掉漆|漏水|漏电|失灵|瑕疵|质量问题|次品|残次|开不了机|用不了|充不[进上了]电|没(?:有)?声音|不工作|不亮|划痕|断了|故障|不通电',
      '(?:壊|坏)れ(?!もの|物)|故障|不良品?|破损|破損|割れ|破れ|伤(?:が|だら|つ)|傷(?:が|だら|つ)|穴が|动か(?:ない|なく|ず)|動か(?:ない|なく|ず)|[动動]きません|(?:电源|電源)が?(?:入ら|入りま|つか)|充[电電]でき|音が(?:出|鳴|鸣)(?:ない|ません|なく)|ひび|欠け(?:て|た)|水漏れ|ほつれ|(?:剥|は)がれ',
    ],
    loose: [
      'work(?:s|ing)?|quality|stain(?:ed|s)?|break|stuck|hole',
      'defecto|funciona|falla|mancha(?:do|da)?',
      'marche|fonctionne|casse|defaut|tache',
      'loch|fleck\\w{0,2}|mangel|geht nicht|funktioniert|qualitat',
      '坏|破|质量|脏',
      '不良|汚れ|使えな|シミ',
    ],
  },
  'not-as-described': {
    sure: [
      "not as (?:described|pictured|advertised|expected|shown)|(?:looks?|is|are|was) (?:nothing|not|n't)? ?like (?:in |on )?the (?:picture|photo|description|website|image)s?|(?:different|differs?) (?:from|than|to) (?:in |on )?the (?:picture|photo|description|website|image)s?|(?:doesn'?t|does not|don'?t) match (?:the|its) (?:description|picture|photo|image)s?|(?:poor|bad|cheap|terrible|low|awful) quality",
      'no (?:es|son|era) (?:igual|como) (?:a |en |que )?(?:la |el )?(?:foto|descripcion|imagen|se describe|esperaba|web)|no (?:coincide|corresponde)n? con la (?:descripcion|foto|imagen)|(?:mala|pesima) calidad|calidad (?:es )?(?:muy )?(?:mala|baja|pesima)|(?:distint[oa]|diferente)s? (?:a|de|que) (?:en )?la (?:foto|imagen|descripcion)|no es lo que esperaba',
      "pas conforme|correspond(?:ent)? pas (?:a|au|aux|du tout a)|pas comme (?:sur (?:la photo|le site|les photos|l'image)|decrit|prevu)|differente?s? (?:de|sur) (?:la photo|la description|l'image)|mauvaise qualite|qualite (?:est )?(?:mediocre|decevante|nulle|mauvaise)",
      'nicht (?:so )?wie (?:beschrieben|abgebildet|auf (?:dem|den) (?:bild|foto)\\w{0,4}|erwartet|angegeben|in der beschreibung)|entsprich?t (?:\\w{1,9} )?nicht|anders als (?:auf dem|in der|beschrieben|abgebildet|im)|schlechte qualitat|qualitat (?:ist )?(?:\\w{1,9} )?(?:schlecht|mies|mangelhaft)',
      '[与和跟](?:描述|图片|照片|介绍|页面|详情|图|宣传)[^\\s，。,.]{0,4}(?:不符|不一样|不一致|不同|差)|描述不符|货不对板|色差|实物不符|质量(?:太|很|真|好|特别|非常)?差|做工(?:太|很|真)?(?:差|粗糙)|[与和跟]想象',
      '(?:写真|说明|説明|画像|イメージ|サイト|记载|記載)[^\\s、。]{0,8}(?:違|ちが|异な|異な)|思って(?:い)?た(?:の|もの|物)と(?:違|ちが)|品质が(?:悪|低)|质が悪',
    ],
    loose: [
      'description|photo|picture|expected',
      'descripcion|foto|esperaba|calidad',
      'photo|description',
      'beschreibung|foto|erwartet',
      '描述|图片|实物',
      '写真|说明|イメージ',
    ],
  },
  'changed-mind': {
    sure: [
      "changed? (?:my|our|her|his) minds?|(?:don'?t|do not|didn'?t|no longer) (?:really |actually )?(?:want|need|like) (?:it|them|this|that|these)(?: any ?more)?|no longer (?:need|want)|(?:ordered|bought|purchased)(?: \\w{1,9}){0,3} (?:by mistake|by accident|accidentally|twice)|accidentally (?:ordered|bought)|found (?:it|them) cheaper|second thoughts",
      '(?:cambie|cambiado) de (?:opinion|idea|parecer)|ya no (?:l[oae]s? )?(?:quiero|necesito|queremos)(?! hablar)|me (?:he )?arrepenti(?:do)?|no me (?:gusta|gustan|gusto|gustaron|convence|convencen)|(?:compre|pedi|compra)(?: \\w{1,9}){0,2} por error|(?:lo pense|me lo pense) mejor',
      "change d'avis|(?:n'en|en) (?:veux|voulons) plus|(?:la|le|les) veux (?:plus|pas)|(?:n'en |en )?ai plus besoin|plai(?:t|sent) (?:vraiment )?(?:pas|plus)|commande(?: \\w{1,9}){0,2} par erreur|l'aime pas|les aime pas",
      'anders [u]e?berlegt|gef[a]e?ll(?:t|en) (?:mir |uns |ihr |ihm )?(?:\\w{1,9} ){0,2}nicht|(?:will|mochte|moechte|brauche)(?: \\w{1,9}){0,2} nicht mehr|nicht mehr haben|(?:versehentlich|aus versehen) (?:\\w{1,9} )?(?:bestellt|gekauft)|meinung ge[a]e?ndert|fehlkauf',
      '不想要了|不要了|不想买了|改(?:变)?(?:了)?主意|后悔了?|不喜欢(?!你)|不需要了|用不[着上到]了|买错了?|拍错了?|误拍|买多了|多买了|下错单',
      '气が变わ|気が変わ|気が变わ|(?:いら|要ら)なくな|必要(?:が)?なくな|不要にな|気に入ら|气に入ら|やっぱり(?:いら|要ら|やめ)|間違えて(?:注文|购入|購入|买|買)|間違って(?:注文|购入|購入|买|買)|好み(?:じゃ|では)|もう(?:いら|要ら)ない',
    ],
    loose: [
      "don'?t (?:like|want|need)|mistake|mind",
      'no (?:l[oae]s? )?(?:quiero|necesito)|error',
      'plus besoin|avis|pas envie|aime pas',
      'nicht mehr|umentschieden|versehen',
      '不想要|不要|不想|七天无理由',
      'いらない|要らない|不要|好き',
    ],
  },
  late: {
    sure: [
      '(?:arriv\\w{1,4}|came|comes?|delivered|got here|shipped)(?: \\w{1,9}){0,1} (?:too|way too|very|so|much too) late|(?:it|that|delivery) took (?:way |far )?too long|too late for',
      '(?:llego|llegaron|llegado|llega|llegan) (?:muy |demasiado )tarde|(?:tardo|tardaron|tardado) (?:demasiado|mucho)|llego tarde',
      '(?:arrivee?s?|recue?s?|livree?s?) (?:bien |beaucoup )?trop tard|mis trop (?:de temps|longtemps)',
      '(?:kam|kamen)(?: \\w{1,9}){0,2} zu sp[a]e?t|zu sp[a]e?t (?:angekommen|geliefert|gekommen|bekommen)|zu lange gedauert',
      '(?:到|来|送|发|收到)(?:得|的)?太(?:晚|迟|慢)|来晚了|到晚了|等(?:得|了)?太久|送达太晚',
      '(?:届く|届いた|到着)の?[がはも、]?(?:とても|かなり)?遅(?:す|くて|か)|遅れて届|間に合わなか',
    ],
    loose: [
      'late|too long|delay(?:ed)?|slow',
      'tarde|retraso|tard[oa]',
      'tard|retard|long',
      'sp[a]e?t|lange|verspatet',
      '晚|慢|迟|久',
      '遅',
    ],
  },
  other: {
    sure: [],
    loose: [
      'other|another reason|something else|none of (?:these|those|them|the above)|different reason',
      'otr[oa]s?(?: (?:motivo|razon|cosa|causa))?|ningun[oa](?: de (?:esos|esas|ellos|los anteriores))?',
      'autres?(?: (?:raison|motif|chose))?|aucune?(?: de (?:ces|ceux))?',
      '(?:ein )?ander(?:er|en|es|e)(?: grund)?|sonstig\\w{0,2}|kein[es]? davon',
      '其[他它]|别的|都不是|另外',
      'その他|(?:ほか|他|别)の理由|どれでもない',
    ],
  },
}

/** Before a reason: it is denied, or only supposed. */
export const DENIED_BEFORE =
  "(?:(?<![a-z'])(?:not|never|isn'?t|aren'?t|wasn'?t|nothing(?: is| was)?|no) (?:\\w{1,9} )?|(?<![a-z])(?:no (?:esta|estan|es|son|llego)?|sin|nada) ?|(?<![a-z])(?:pas|rien de|jamais) (?:\\w{1,9} )?|rien n'|(?<![a-z])(?:nicht|nichts|kein|keine) (?:\\w{1,9} )?|没有?|不是|未)$"
export const SUPPOSED_BEFORE =
  "(?:(?<![a-z])(?:if|in case|whether|unless|suppose|falls|wenn|sollte|ob|si|s'|au cas ou|en caso de que) ?(?:[\\w'-]{1,12} ){0,5}|(?:如果|要是|万一|假如|若是|若|假设|怎么算|もし)[^，。,.]{0,10})$"
export const DENIED_AFTER =
  '^(?:ない(?:场合|とき|なら|时)|なかったら|なければ|て(?:い)?(?:ない|ません)|ていません|たら|た场合|た場合|い场合|い場合|かったら|ければ|吗|怎么办|的话|时)'

/** Before or after 'wrong …': it was the customer's own choice. */
export const OWN_CHOICE =
  '(?<![a-z])(?:order(?:ed)?|bought|picked|chose|chosen|selected|pressed|clicked|tapped|took|pick|seleccione|elegi|pedi|compre|marque|escogi|pris|choisi|selectionnee?|commande|clique|bestellt|ausgewahlt|gewahlt|angeklickt|genommen|erwischt|gekauft)(?![a-z])|(?:下单|拍|选|买|点)|選択|選んで|選び|選ん|注文しちゃ'

/** Beside a wrong size: it came so. */
export const CAME_SO =
  '(?<![a-z])(?:sent|received|got|delivered|shipped|arrived|came|g?recue?s?|envoyee?s?|livree?s?|enviaron|mandaron|llego|recibi|geliefert|geschickt|bekommen|erhalten|gekommen|lieferschein)(?![a-z])|发|寄|收到|届|送'

/** Beside a change of mind: it is about something that goes back, not about this talk. */
export const GOES_BACK =
  'return|refund|send (?:[\\w#-]{1,16} ){0,3}back|exchange|money back|devol|reembols|cambiar|reintegro|rendre|retour|renvo[iy]|rembours|echang|zuruck|zurueck|erstatt|umtausch|退|换|返品|返金|返し|返却|交換'

/** Of these a short text says nothing of goods: 'das passt nicht'. */
export const VAGUE = '^(?:me (?:va|vont) pas|pass(?:t|en) nicht|不合适)$'

/** Before a defect: not the goods, but the shop's own things. */
export const NOT_GOODS =
  "(?<![a-z])(?:web ?site|site|app|page|links?|codes?|coupon|voucher|login|password|button|card|payment|chat|bot|tracking|discount|web|pagina|enlace|codigo|cupon|contrasena|tarjeta|pago|lien|mot de passe|carte|paiement|bon|webseite|seite|gutschein\\w{0,4}|passwort|karte|zahlung|anmeldung|heart|law|montant|facture|betrag|preis|precio|importe|monto|cargo|amount|price|cart|adress|direccion|adresse|inscription|\\w{0,20}link|promise|promo|reduction|rabatt\\w{0,4}|descuento)s?,? (?:[a-z']{1,9} ){0,4}$|(?<![a-z])[a-z]{3,12}\\d{1,3} (?:[a-z']{1,6} )?$|(?:网站|链接|页面|优惠码|优惠券|折扣码|券|密码|账号|软件|系统|卡|支付|付款|地址|验证码|红包|包装|扣的钱|金额|价格|クーポン|コード|サイト|リンク|アプリ|パスワード|カード|ページ)[^，。,.、]{0,5}$"
