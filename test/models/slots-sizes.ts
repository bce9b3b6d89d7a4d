import type { Table } from './slots-table.ts'

export const SIZES: Table = {
  slot: 'size',
  cases: {
    en: `
not M but L | L
not size M but L | L
I want L, not M | L
size L instead of M | L
L instead of size M | L
rather L than M | L
not a 42 but a 43 | 43
I ordered M but I need L | L
not M | -
do you have it in size L | L
size 42 please | 42
size: M | M
I need an XL | XL
change it to a medium | M
in L instead of M | L
from M to L | L
size 40 to 41 | 41
42.5 in size 42.5 | 42.5
2XL | XXL
available in S? | S
a size 43 for my husband | 43
? L | L
? 42 | 42
? extra large | XL
? 42 1/2 | 42.5
I'm at home | -
it's a large order | -
what sizes are there | -
I paid 42 euros | -
the s is missing | -
order 42 | -`,
    es: `
no la M sino la L | L
no la talla M, sino la L | L
quiero la L, no la M | L
mejor la L que la M | L
no la 42 sino la 43 | 43
L en vez de talla M | L
talla 42 | 42
en talla M | M
la talla es L | L
lo quiero en XL | XL
una L en lugar de una M | L
de la 40 a la 41 | 41
talla grande | L
número 43 | 43
tienen el vestido en S | S
talle XS | XS
cambiar por una M | M
talla 38,5 | 38.5
? mediana | M
? 41 | 41
? la L | L
guía de tallas | -
un pedido grande | -
42 euros | -
me llamo L. Gómez | -`,
    fr: `
pas du M mais du L | L
pas la taille M mais la L | L
plutôt du L que du M | L
L et non M | L
pas du 42 mais du 43 | 43
taille L au lieu de M | L
taille 42 | 42
en taille M | M
pointure 39 | 39
du L au lieu du M | L
je fais du 43 | 43
vous l'avez en S ? | S
un XL svp | XL
taille 38,5 | 38.5
contre un M | M
la taille est L | L
taille XXL | XXL
pointure 41 et demi | 41.5
? moyen | M
? 40 | 40
? L | L
guide des tailles | -
c'est grand | -
l'écran | -
j'ai payé 40 € | -`,
    de: `
nicht Größe M, sondern L | L
nicht M sondern L | L
M statt Größe L | M
Größe M statt L | M
lieber L als M | L
L und nicht M | L
nicht 42, sondern 43 | 43
Größe 42 | 42
groesse M | M
in Größe L | L
Gr. 39 | 39
L statt M | L
von 38 auf 40 ändern | 40
habt ihr die in S | S
in XL | XL
Schuhgröße 43 | 43
Größe 41,5 | 41.5
die Jacke in XXL | XXL
brauche ein M | M
? mittel | M
? 42 | 42
? L | L
welche Größen gibt es | -
ein großes Lob | -
42 Tage | -
zum Beispiel | -`,
    zh: `
不是M是L | L
不是M码，是L码 | L
不要M，要L | L
要L不要M | L
要L码而不是M码 | L
不是42是43 | 43
42码 | 42
L码 | L
尺码M | M
换成XL | XL
M换L | L
从40换成41码 | 41
大号 | L
有小号吗 | S
中码 | M
换41码 | 41
XXL有货吗 | XXL
尺码是38 | 38
? L | L
? 42 | 42
? 中号 | M
四十二 | -
尺码表 | -
42块 | -
42天 | -`,
    ja: `
MじゃなくてL | L
MではなくLでお願いします | L
MサイズではなくLサイズ | L
MじゃなくLで | L
42じゃなくて43 | 43
Mの代わりにL | L
Lサイズ | L
サイズM | M
サイズは42です | 42
MからLに変更 | L
XLはありますか | XL
Sサイズを希望 | S
サイズ38 | 38
Mサイズじゃなくてサイズ L | L
XXLサイズ | XXL
42サイズ | 42
サイズ：M | M
サイズを41に | 41
? L | L
? 42 | 42
? M | M
サイズ表 | -
42円 | -
42日 | -`,
  },
}
