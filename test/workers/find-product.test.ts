import { expect } from 'chai'
import { RANGES } from '../../config/shop/catalogue.ts'
import { demoShop } from '../../config/shop/data.ts'
import { findProducts, meantOf } from '../../workers/find-product.ts'

const { products } = demoShop()
const MAKERS = new Set(Object.values(RANGES).flatMap(({ makers }) => makers))
const kindOf = (name = '') => {
  const [first = '', ...rest] = name.split(' ')
  return MAKERS.has(first) ? rest.join(' ') : name
}
/** The kinds of things that are meant, without their makers, the likeliest first. */
const meant = (words: string) => [
  ...new Set(meantOf(findProducts(words, products)).map(({ names }) => kindOf(names['en']))),
]

/** By what is meant and nothing else: how it is asked for. */
const only: Readonly<Record<string, string>> = {
  'Rain Jacket': `rain jacket; Rain Jackets; the rain jackett; raincoat; a waterproof rain jacket; 雨衣; 一件雨衣; chaqueta impermeable;
    chaquetas impermeables; chubasquero; veste de pluie; vestes de pluie; Regenjacke; Regenjacken; regenjake; レインジャケット; レインコート;
    rain jacket in blue`,
  'Trail Running Shoes': `trail running shoes; running shoes; trail shoes; shoes for running; 越野跑鞋; 跑鞋; 跑步鞋; zapatillas de trail;
    zapatillas para correr; chaussures de trail; chaussure de course; Trailrunning-Schuhe; Laufschuhe; ランニングシューズ; トレイルランニングシューズ`,
  'Wireless Earbuds': `wireless earbuds; earbuds; earbud; wirless earbuds; airpods; 无线耳机; auriculares inalámbricos; auricular inalambrico;
    écouteurs; écouteurs sans fil; kabellose Ohrhörer; Ohrhoerer; kabellose kopfhörer; イヤホン; ワイヤレスイヤホン; wireless headphones`,
  'Coffee Grinder': `coffee grinder; coffee grinders; grinder; coffe grinder; 咖啡研磨机; 磨豆机; molinillo; molinillo de café;
    moulin à café; moulins à café; Kaffeemühle; Kaffeemühlen; kaffeemuehle; コーヒーミル; コーヒーグラインダー`,
  'Mirrorless Camera': `mirrorless camera; mirorless camera; 无反相机; 微单; cámara sin espejo; appareil photo hybride; Systemkamera;
    ミラーレス; ミラーレスカメラ`,
  'Hiking Boots': `hiking boots; hiking boot; 登山鞋; 徒步鞋; botas de montaña; botas montana; chaussures de randonnée; Wanderstiefel;
    Wanderschuhe; トレッキングシューズ; ハイキングブーツ`,
  'Down Jacket': `down jacket; puffer; 羽绒服; plumífero; doudoune; doudounes; Daunenjacken; ダウンジャケット`,
  'Travel Backpack': `backpack; rucksack; travel backpacks; 背包; 双肩包; mochila; mochilas de viaje; sac à dos; sacs à dos de voyage; Rucksäcke;
    Rucksack; rucksaecke; リュック; トラベルバックパック`,
  'Cabin Suitcase': `suitcase; carry-on; 行李箱; 登机箱; maletas; valise; valises cabine; Koffer; Handgepäck; スーツケース`,
  'Laptop Sleeve': `laptop sleeve; laptop case; 电脑包; funda para portátil; housse d'ordinateur; Laptophülle; ノートパソコンケース`,
  'Ultralight Laptop': `laptop; laptops; notebook; 笔记本电脑; 电脑; portátiles; ordenador; ordinateur portable; Laptop; パソコン; ノートパソコン;
    a gaming laptop`,
  'Over-Ear Headphones': `headphones; headset; over-ear headphones; casque audio; Kopfhörer; Kopfhoerer; ヘッドホン; 头戴式耳机`,
  'Bluetooth Speaker': `bluetooth speaker; bluetooth-lautsprecher; 蓝牙音箱; altavoz bluetooth; enceinte bluetooth; Bluetoothスピーカー`,
  'Espresso Machine': `espresso machine; coffee maker; 咖啡机; cafetera; cafeteras; machine à café; Kaffeemaschine; コーヒーメーカー`,
  'Electric Kettle': `kettle; kettles; 电热水壶; hervidor; bouilloire; Wasserkocher; 電気ケトル; ケトル`,
  'Kitchen Knife': `kitchen knife; kitchen knives; 菜刀; cuchillos de cocina; couteaux de cuisine; Kochmesser; 包丁`,
  'Camping Tent': `tent; tents; camping tent; 帐篷; tienda de campaña; tente; tentes de camping; Zelt; Zelte; テント`,
  'Sleeping Bag': `sleeping bag; sleeping bags; 睡袋; sacos de dormir; sac de couchage; Schlafsäcke; 寝袋`,
  'Camera Bag': `camera bag; bag for my camera; 相机包; bolsa para cámara; sacoche photo; Kameratasche; カメラバッグ`,
  'Wool Blanket': `wool blanket; blanket; 羊毛毯; 毯子; manta; mantas de lana; plaid en laine; Wolldecke; ブランケット; 毛布`,
  'Teddy Bear': `teddy; teddy bear; 泰迪熊; oso de peluche; peluche; ours en peluche; Teddybär; Kuscheltier; ぬいぐるみ`,
  'Jigsaw Puzzle': `puzzle; puzzles; jigsaw; 拼图; rompecabezas; puzzle; Puzzle; パズル`,
  'Yoga Mat': `yoga mat; yoga mats; 瑜伽垫; esterilla; tapis de yoga; Yogamatten; ヨガマット`,
  'Wall Clock': `wall clock; 挂钟; reloj de pared; horloge murale; Wanduhr; 壁掛け時計`,
  'House Slippers': `slippers; 拖鞋; zapatillas de casa; chaussons; Hausschuhe; スリッパ`,
  'Cotton T-Shirt': `t-shirt; tshirts; T恤; camisetas; camiseta de algodón; t-shirt en coton; コットンTシャツ; Tシャツ`,
  'Straight Jeans': `jeans; 牛仔裤; vaqueros; jean droit; gerade Jeans; ジーンズ`,
  'Leather Wallet': `wallet; a red leather wallet; 钱包; cartera de piel; portefeuille; Geldbörse; Portemonnaie; 財布`,
  Headlamp: `headlamp; head torch; 头灯; linterna frontal; lampe frontale; Stirnlampe; ヘッドライト`,
}

/** The first of several kinds, with others beside it. */
const among: Readonly<Record<string, string>> = {
  'Rain Jacket; Down Jacket': `jacket; jackets; the jaket; chaqueta; veste; Jacken; Jacke; ジャケット; 外套; 夹克; campera`,
  'Trail Running Shoes; Hiking Boots; House Slippers': `shoes; shoe; footwear; 鞋; 鞋子; zapatos; calzado; chaussures; Schuhe; 靴; シューズ; Kinderschuhe`,
  'Hiking Boots; Chelsea Boots; Rain Boots': `boots; 靴子; botas; Stiefel; ブーツ; 防水のブーツ`,
  'Mirrorless Camera; Action Camera; Instant Camera': `camera; cameras; 相机; cámara; appareil photo; Kamera; カメラ`,
  'Crossbody Bag; Travel Backpack': `bags; 包; bolsos; sacs; Taschen; バッグ; かばん`,
  'Teddy Bear; Kite': `toys; 玩具; juguetes; jouets; Spielzeug; おもちゃ`,
  'Rain Jacket; Linen Shirt; Wool Coat': `clothes; 衣服; ropa; vêtements; Kleidung; 洋服`,
  'Camping Tent; Sleeping Bag': `outdoor; 户外用品; アウトドア用品`,
  'Over-Ear Headphones; Wireless Earbuds': `耳机; auriculares; bluetooth耳机; 运动耳机`,
}

const listed = (text: string) => text.split(';').map((each) => each.trim())

describe('finding products', () => {
  for (const [kind, words] of Object.entries(only)) {
    it(`finds the ${kind} in every language`, () => {
      for (const each of listed(words)) expect(meant(each), each).to.deep.equal([kind])
    })
  }

  for (const [kinds, words] of Object.entries(among)) {
    it(`finds several kinds, such as ${kinds}`, () => {
      for (const each of listed(words)) expect(meant(each), each).to.include.members(listed(kinds))
    })
  }

  it('finds nothing where there is nothing', () => {
    const words = `toaster; leather sofa; wooden table; bicycle; 自行车; bicicleta; vélo; Fahrrad; 自転車; xyzzy; ; ???; the; hello; 你好;
      gracias; ありがとう; surfboard; sofa; 沙发; washing machine`
    for (const each of listed(words)) expect(meant(each), each).to.deep.equal([])
  })

  it('means the very one that is called so', () => {
    for (const product of products.filter((_product, index) => index % 5 === 0)) {
      for (const name of Object.values(product.names)) {
        const found = meantOf(findProducts(name.toLowerCase(), products))
        expect(
          found.map(({ id }) => id),
          name,
        ).to.deep.equal([product.id])
      }
    }
  }).timeout(20_000)

  it('tells the colours in the words from the thing', () => {
    const colors = (words: string) => findProducts(words, products).colors
    expect(colors('a red leather wallet')).to.deep.equal(['red'])
    expect(colors('黑色登山靴')).to.deep.equal(['black'])
    expect(colors('zapatillas rojas')).to.deep.equal(['red'])
    expect(colors('veste bleue')).to.deep.equal(['blue'])
    expect(colors('schwarze Stiefel')).to.deep.equal(['black'])
    expect(colors('黒いブーツ')).to.deep.equal(['black'])
    expect(colors('蓝牙音箱')).to.deep.equal([])
  })

  it('finds a maker', () => {
    const found = findProducts('velmo', products).matches
    expect(found).to.have.length.greaterThan(3)
    for (const { thing } of found) expect(thing.names['en']).to.match(/^Velmo /u)
  })

  it('puts what is in stock before what is sold out', () => {
    const stock = findProducts('travel backpack', products).matches.map(({ thing }) => thing.stock > 0)
    expect(stock).to.deep.equal(stock.toSorted((a, b) => Number(b) - Number(a)))
    expect(stock).to.include(false)
  })

  it('says the same however the catalogue is ordered', () => {
    for (const words of ['boots', '耳机', 'Jacken', 'camera bag']) {
      expect(findProducts(words, products.toReversed()).matches).to.deep.equal(
        findProducts(words, products).matches,
      )
    }
  })

  it('stays harmless, however long the words are', () => {
    expect(meant('a'.repeat(4000))).to.deep.equal([])
    expect(meant('鞋'.repeat(4000))).to.not.deep.equal(undefined)
    expect(meant('shoes '.repeat(600))).to.include('Trail Running Shoes')
  })
})
