import type { Table } from './slots-table.ts'

export const COLORS: Table = {
  slot: 'color',
  cases: {
    en: `
the black jacket | black
in white | white
gray or grey | grey; grey
a silver kettle | silver
dark blue shoes | blue
navy | blue
the red one | red
green boots | green
yellow raincoat | yellow
an orange backpack | orange
pink shoes | pink
is it purple | purple
brown shoes | brown
beige | beige
red instead of blue | red
from black to white | white
? orange | orange
black friday | -
blue monday | -
out of the blue | -
green card | -
orange juice | -
the silver member card | -`,
    es: `
la chaqueta negra | black
zapatos blancos | white
gris | grey
plateado | silver
azules | blue
rojo | red
unos pantalones rojos | red
verde | green
amarilla | yellow
naranja | orange
me comí una naranja | -
? naranja | orange
una mochila rosa | pink
morado | purple
marrones | brown
beige | beige
azul oscuro | blue
rojo en lugar de azul | red
viernes negro | -
la rosa de los vientos | -
negro viernes | -`,
    fr: `
la veste noire | black
chaussures blanches | white
gris | grey
argentée | silver
bleue | blue
bleu marine | blue
rouges | red
verte | green
jaune | yellow
? orange | orange
un sac rose | pink
violette | purple
marron | brown
beige | beige
le bleu au lieu du rouge | blue
une carte bleue | -
mon argent | -
vin rouge | -`,
    de: `
die schwarze Jacke | black
in Schwarz | black
weiße Schuhe | white
in Weiß | white
graue | grey
silberne | silver
blaues Kleid | blue
dunkelblau | blue
roten | red
grün | green
gruene Jacke | green
gelbe | yellow
? orange | orange
eine rosa Tasche | pink
lila | purple
braunen | brown
rot statt blau | red
ich weiß nicht | -
Black Friday | -
rote Liste | -`,
    zh: `
黑色 | black
黑的 | black
白色的鞋 | white
灰色 | grey
银色 | silver
深蓝色 | blue
红色 | red
綠色 | green
黄色 | yellow
橙色 | orange
粉色 | pink
紫色 | purple
棕色 | brown
咖啡色 | brown
米色 | beige
红色换成蓝色 | blue
? 黑 | black
红包 | -
黑五 | -
有色差 | -
绿卡 | -
网红款 | -`,
    ja: `
黒い靴 | black
黒色 | black
ブラック | black
白いシャツ | white
グレー | grey
シルバー | silver
青い | blue
ネイビー | blue
赤いの | red
緑色 | green
黄色 | yellow
オレンジ | orange
ピンク | pink
紫色 | purple
茶色 | brown
ベージュ | beige
? 黒 | black
赤ではなく青を | blue
面白い | -
ブラックフライデー | -`,
  },
}
