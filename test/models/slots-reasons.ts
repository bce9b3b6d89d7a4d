import type { Table } from './slots-table.ts'

export const REASONS: Table = {
  slot: 'reason',
  cases: {
    en: `
the zip is broken | defective
it arrived damaged | defective
they don't fit | does-not-fit
the jacket is too small | does-not-fit
it runs small | does-not-fit
you sent me the wrong item | wrong-item
this is not what I ordered | wrong-item
I received the wrong size | wrong-item
it looks nothing like the picture | not-as-described
poor quality, I want to return it | not-as-described
I changed my mind and want to return it | changed-mind
ordered by mistake, please take it back for a refund | changed-mind
it arrived too late | late
? too big | does-not-fit
? the quality | defective
? late | late
? another reason | other
? I don't like it | changed-mind
what if it doesn't fit? | -
it is not broken | -
the link doesn't work | -
my discount code doesn't work | -
it is taking too long | -
I changed my mind | -`,
    es: `
no me queda bien | does-not-fit
me quedan grandes | does-not-fit
es demasiado pequeña | does-not-fit
me aprietan los zapatos | does-not-fit
llegó roto | defective
la cremallera está rota | defective
no funciona el altavoz | defective
se rompió a la semana | defective
me enviaron otro producto | wrong-item
no es lo que pedí | wrong-item
artículo equivocado | wrong-item
no es como en la foto | not-as-described
mala calidad | not-as-described
cambié de opinión, quiero devolverlo | changed-mind
no me gusta, quiero devolverlo | changed-mind
llegó demasiado tarde | late
? la talla | does-not-fit
? otro motivo | other
? tarde | late
si no me queda bien, ¿puedo devolverlo? | -
no está roto | -
el código no funciona | -
no me queda claro | -`,
    fr: `
la fermeture est cassée | defective
ça ne marche pas, mon grille-pain | defective
le casque ne fonctionne plus | defective
arrivé endommagé | defective
trop petit pour moi | does-not-fit
elles sont trop grandes | does-not-fit
les chaussures ne me vont pas | does-not-fit
pas à ma taille | does-not-fit
vous m'avez envoyé le mauvais article | wrong-item
ce n'est pas ce que j'ai commandé | wrong-item
ne correspond pas à la description | not-as-described
mauvaise qualité | not-as-described
j'ai changé d'avis, je veux la renvoyer | changed-mind
elle ne me plaît pas, je veux la rendre | changed-mind
livré trop tard | late
? la taille | does-not-fit
? autre raison | other
? en retard | late
si ça ne me va pas | -
le lien ne marche pas | -
rien n'est cassé | -
le code promo ne marche pas | -`,
    de: `
der Reißverschluss ist kaputt | defective
das Gerät ist defekt | defective
kam beschädigt an | defective
funktioniert leider nicht mehr | defective
die Schuhe passen mir nicht | does-not-fit
die Jacke ist zu klein | does-not-fit
viel zu eng | does-not-fit
fällt klein aus | does-not-fit
falscher Artikel geliefert | wrong-item
das ist nicht das, was ich bestellt habe | wrong-item
falsche Größe geschickt | wrong-item
entspricht nicht der Beschreibung | not-as-described
schlechte Qualität | not-as-described
gefällt mir nicht, möchte ich zurückgeben | changed-mind
habe es mir anders überlegt, will es zurückschicken | changed-mind
zu spät geliefert | late
? Größe | does-not-fit
? anderer Grund | other
? zu spät | late
wenn sie nicht passt, kann ich sie zurückgeben? | -
es ist nicht kaputt | -
der Link funktioniert nicht | -
das dauert zu lange | -`,
    zh: `
太小了 | does-not-fit
鞋子有点大 | does-not-fit
不合身 | does-not-fit
尺码不合适 | does-not-fit
拉链坏了 | defective
屏幕碎了 | defective
收到就是破的 | defective
有质量问题 | defective
发错货了 | wrong-item
颜色发错了 | wrong-item
和描述不符 | not-as-described
实物跟图片不一样 | not-as-described
质量太差 | not-as-described
不想要了，退货 | changed-mind
不喜欢，想退 | changed-mind
送得太晚了 | late
? 尺码 | does-not-fit
? 其他 | other
? 不想要了 | changed-mind
如果不合身可以退吗 | -
没坏 | -
优惠码用不了 | -
链接坏了 | -`,
    ja: `
サイズが合わない | does-not-fit
小さすぎます | does-not-fit
足に合わなかった | does-not-fit
靴がきついです | does-not-fit
壊れています | defective
ファスナーが壊れました | defective
不良品でした | defective
電源が入りません | defective
違う商品が届いた | wrong-item
間違った色が届きました | wrong-item
写真と違う | not-as-described
説明と違います | not-as-described
思っていたのと違う | not-as-described
気に入らないので返品したい | changed-mind
気が変わったので返品します | changed-mind
届くのが遅すぎた | late
? サイズ | does-not-fit
? その他 | other
? いらない | changed-mind
サイズが合わない場合は返品できますか | -
壊れていません | -
クーポンが使えない | -
リンクが壊れている | -`,
  },
}
