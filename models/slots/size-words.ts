/** Parts of regular expressions over plain text. */

/** Names of sizes in words, after which 'size' need not stand. */
export const SIZE_NAMES: Readonly<Record<string, string>> = {
  XS: 'extra ?-?small|x-?small|extra pequen[oa]|tres petit|sehr klein|加小号|特小号',
  S: 'small|pequen[oa]|chic[oa]|petite?|klein|小号|小码',
  M: 'medium|mediano|mediana|moyen(?:ne)?|mittel|中号|中码|均码',
  L: 'large|grande|gross|groß|大号|大码',
  XL: 'extra ?-?large|x-?large|extra grande|tres grande|extra ?(?:gross|groß)|加大号?|特大号?',
  XXL: '(?:double|xx)[ -]?(?:extra )?-?large|doble extra grande|加加大|超大号',
}

/** 'size' and what means the same, before a size. */
export const SIZE_BEFORE =
  'sizes?|sz|talla|talle|numero|taille|pointure|gr[o]e?(?:ß|ss)e|gr|konfektionsgr[o]e?(?:ß|ss)e|schuhgr[o]e?(?:ß|ss)e'
export const SIZE_BEFORE_SIGNS = '尺码|尺寸|码数|鞋码|サイズ|大小'

/** Behind a size. */
export const SIZE_AFTER = '码|號|号(?!线|楼|门|院|房|口|店|仓|公告|订单|单|机|位)|サイズ|size|er(?= gr)'

/** Between 'size' and its value. */
export const SIZE_IS =
  '(?:is|was|of|in|de|del|la|el|es|est|en|une?|ist|in|to|auf|zu|a|an|the|au|pour|numero|nr|n°)'
export const SIZE_IS_SIGNS = '[:=]|是|は|が|要|换成|改成|换|を|为'

/** Before a bare letter or number: a size is meant here though nobody says the word. */
export const WEARING =
  "in an?|in|en|en une?|en la|por la|por una?|por el|par une?|par du|contre (?:une?|du)|pour une?|in der|in einer?|gegen (?:eine?n?|die)?|auf(?: eine?)?|nach|zu(?:r)?|to an?|to(?: the)?|for an?|need an?|want an?|wear an?|take an?|have an?|get an?|i'?m an?|make it an?|need|want|wear|give me|i take|i'm|uso|llevo|calzo|necesito|quiero|prefiero|je fais du|je porte du|du|ich brauche|brauche|ich trage|trage|hatte(?: gern)?|lieber|mochte|换成|改成|换|改|要|穿|想要|给我"
