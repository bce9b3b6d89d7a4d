import type { Table } from './slots-table.ts'

export const ADDRESSES: Table = {
  slot: 'address',
  cases: {
    en: `
? 12 Baker Street, London NW1 6XE | 12 Baker Street
? it is 5 Oxford Street, London | 5 Oxford Street
? my new address is 14 Mill Lane, Leeds LS1 4AP, thanks | 14 Mill Lane
? 350 5th Ave, New York, NY 10118 | 350 5th Ave
? Harbour Road 41, Unit 7, 3011 AB Rotterdam | Harbour Road 41, Unit 7
? Flat 3, 22 Elm Close, Bristol | 22 Elm Close
? PO Box 12, Glasgow G2 1DY | PO Box 12
? please send it to 9 Church Street | 9 Church Street
send it to 5 Oxford Street, London | 5 Oxford Street
I moved to 14 Mill Lane, Leeds | 14 Mill Lane
new address: 3 Park View, Norwich NR2 1TF | 3 Park View
? no | -
? why do you need that? | -
? my office | -
5 Oxford Street is a nice film | -
I waited 20 days for 2 orders | -
where is SO-2026-00417 | -`,
    es: `
? Calle Mayor 12, 28013 Madrid | Calle Mayor 12
? es Calle del Sol 8, 3º B, 28012 Madrid | Calle del Sol 8, 3º B
? C/ Alcalá 45, Madrid | C/ Alcalá 45
? Avenida del Puerto 101, 46002 Valencia | Avenida del Puerto 101
? mi nueva dirección es Plaza Real 3, Barcelona | Plaza Real 3
? Paseo de Gracia, 55, Barcelona | Paseo de Gracia, 55
? Av. Insurgentes Sur 1234, CDMX | Av. Insurgentes Sur 1234
? vivo en Calle Nueva 7, Bilbao | Calle Nueva 7
envíalo a Calle del Sol 8, 28012 Madrid, por favor | Calle del Sol 8
la nueva dirección es Calle Mayor 12, Zaragoza | Calle Mayor 12
? no sé | -
? ¿por qué? | -
? mi oficina | -
tengo 2 pedidos en 3 días | -`,
    fr: `
? 12 rue de la Paix, 75002 Paris | 12 rue de la Paix
? c'est 8 bis avenue Foch, 69006 Lyon | 8 bis avenue Foch
? mon adresse est 5 avenue Louise, 1050 Bruxelles | 5 avenue Louise
? 3 place du Marché, Lausanne | 3 place du Marché
? 24 boulevard Voltaire, appt 5, 75011 Paris | 24 boulevard Voltaire, appt 5
? 7 impasse du Moulin, 35000 Rennes, merci | 7 impasse du Moulin
? 10 chemin des Vignes | 10 chemin des Vignes
envoyez-le au 12 rue des Lilas, 75020 Paris | 12 rue des Lilas
merci de livrer au 8 bis avenue Foch, 69006 Lyon | 8 bis avenue Foch
nouvelle adresse : 5 avenue Louise, 1050 Bruxelles | 5 avenue Louise
? non | -
? pourquoi ? | -
? mon bureau | -
j'ai 2 commandes en 3 jours | -`,
    de: `
? Lindenweg 7, 20095 Hamburg | Lindenweg 7
? Hauptstr. 12, Köln | Hauptstr. 12
? Am Markt 3, 01067 Dresden bitte | Am Markt 3
? meine neue Adresse ist Gartenstraße 5a, 10115 Berlin | Gartenstraße 5a
? Berliner Straße 24, 50667 Köln | Berliner Straße 24
? Unter den Linden 5, Berlin | Unter den Linden 5
? Packstation 145, 50667 Köln | Packstation 145
? Mariahilfer Straße 88, 1070 Wien | Mariahilfer Straße 88
neue Adresse: Lindenweg 7, 20095 Hamburg | Lindenweg 7
bitte an Gartenstr. 5, Berlin schicken | Gartenstr. 5
neue Lieferanschrift: Am Anger 3, 80331 München | Am Anger 3
? nein | -
? warum? | -
? ins Büro | -
ich habe 2 Pakete in 3 Tagen | -`,
    zh: `
? 上海市愚园路88号 200040 | 愚园路88号
? 北京市朝阳区建国路88号 | 朝阳区建国路88号
? 我的新地址是杭州市西湖区文三路90号 | 西湖区文三路90号
? 送到杭州西湖区文三路90号3号楼502室 | 西湖区文三路90号3号楼502室
? 广东省广州市天河区体育西路101号 | 天河区体育西路101号
? 成都市人民南路4段12号 | 人民南路4段12号
寄到上海市愚园路88号 | 愚园路88号
地址改成：广州市天河区体育西路101号 | 天河区体育西路101号
改成杭州市文三路90号 | 文三路90号
? 不知道 | -
? 为什么 | -
? 公司 | -
三天了还没到 | -`,
    ja: `
? 〒150-0001 東京都渋谷区神宮前1-2-3 | 神宮前1-2-3
? 大阪府大阪市北区梅田2-4-9 | 梅田2-4-9
? 新しい住所は横浜市西区みなとみらい2-3-1です | みなとみらい2-3-1
? 東京都港区芝公園4丁目2番8号 | 芝公園4丁目2番8号
? 北海道札幌市中央区北1条西2丁目 | 北1条西2丁目
住所を大阪市北区梅田2-4-9に変更してください | 梅田2-4-9
届け先は東京都渋谷区神宮前1-2-3です | 神宮前1-2-3
? いいえ | -
? なぜですか | -
? 会社 | -
3日たっても届かない | -`,
  },
}

export const CITIES: Table = {
  slot: 'city',
  cases: {
    en: `
do you ship to Berlin? | Berlin
deliver it in Leeds | Leeds
not to Vienna but to Graz | Graz
? London | London
? in Freiburg | Freiburg
? it's Springfield | Springfield
send it to 5 Oxford Street, London | London
? no | -
? I don't know | -
I love Paris | -
Paris is nice | -`,
    es: `
¿enviáis a Madrid? | Madrid
vivo en Sevilla | Sevilla
? Bilbao | Bilbao
? en Córdoba | Córdoba
envíalo a Calle del Sol 8, 28012 Madrid | Madrid
? no | -
? ¿por qué? | -`,
    fr: `
livrez-vous à Lyon ? | Lyon
vers Liège | Liège
? Nantes | Nantes
envoyez-le au 12 rue des Lilas, 75020 Paris | Paris
? non | -
? pourquoi | -`,
    de: `
liefert ihr nach Hamburg? | Hamburg
in München | München
nach Wien statt nach Graz | Wien
? Köln | Köln
neue Adresse: Lindenweg 7, 20095 Hamburg | Hamburg
? nein | -
? keine Ahnung | -`,
    zh: `
能寄到成都吗 | 成都
到北京几天 | 北京
发上海 | 上海
? 杭州 | 杭州
寄到上海市愚园路88号 | 上海市
? 不知道 | -
北京烤鸭 | -`,
    ja: `
大阪まで何日かかりますか | 大阪
東京に送って | 東京
沖縄への送料 | 沖縄
? 横浜 | 横浜
住所を大阪市北区梅田2-4-9に変更してください | 大阪市北区
東京オリンピック | -`,
  },
}

export const POSTCODES: Table = {
  slot: 'postcode',
  cases: {
    en: `
? NW1 6XE | NW1 6XE
? it is LS1 4AP | LS1 4AP
my postcode is 20095 | 20095
zip 10118 | 10118
? 12 Baker Street, London NW1 6XE | NW1 6XE
? no | -
order 12345 | -
I paid 20095 | -`,
    es: `
código postal 28013 | 28013
? 28013 | 28013
envíalo a Calle del Sol 8, 28012 Madrid | 28012
son 28013 personas | -`,
    fr: `
code postal 75002 | 75002
? 1050 Bruxelles | 1050
envoyez-le au 12 rue des Lilas, 75020 Paris | 75020
il y a 75002 clients | -`,
    de: `
PLZ 20095 | 20095
die Postleitzahl ist 01067 | 01067
? 20095 | 20095
neue Adresse: Lindenweg 7, 20095 Hamburg | 20095
20095 Leute | -`,
    zh: `
邮编200040 | 200040
? 200040 | 200040
? 上海市愚园路88号 200040 | 200040
验证码200040 | -`,
    ja: `
郵便番号は150-0001です | 150-0001
? 〒150-0001 | 150-0001
? 150-0001 | 150-0001
注文150-0001 | -`,
  },
}
