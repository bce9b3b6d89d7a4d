import { expect } from 'chai'
import { fixedProducts } from '../../config/shop/fixed.ts'
import { demoShop } from '../../config/shop/data.ts'
import type { OrderLine, Product } from '../../store/shop.ts'
import { boughtMeant } from '../../workers/bought.ts'

const { products } = demoShop()
const lineOf = ({ id, names, price }: Product): OrderLine => ({
  productId: id,
  names,
  price,
  color: null,
  size: null,
  quantity: 1,
})
const bought = fixedProducts.map(lineOf)
const meant = (words: string, lines: readonly OrderLine[] = bought) =>
  boughtMeant(words, lines, products).lines.map(({ names }) => names['en'])

describe('words for what was bought', () => {
  const table: Readonly<Record<string, string>> = {
    'Rain Jacket': `rain jacket; the jacket; my jackets; that jacket of mine; 那件外套; jaket; 雨衣; chaqueta; la chaqueta impermeable; chaquetas;
      veste; ma veste de pluie; regenjacke; jacke; meine Jacken; ジャケット; レインジャケット; Regenjakce`,
    'Wireless Earbuds': `earbuds; earbud; headphones; los auriculares; die Ohrhörer; wireless earbuds; earbubs; wireless bluetooth earbuds; 无线耳机; 耳机; 蓝牙耳机; auriculares; auricular;
      auriculares inalambricos; ecouteurs; les écouteurs; ohrhörer; ohrhorer; イヤホン`,
    'Trail Running Shoes': `trail running shoes; running shoes; my running shoes; the shoes; trainers; 鞋子; 鞋子那个; 那双鞋; los zapatos; die Laufschuhe; shoes; shoe; 越野跑鞋; 跑鞋; 鞋; zapatillas; zapatos; chaussures; schuhe; schuh;
      トレイルランニングシューズ; シューズ`,
    'Coffee Grinder': `coffee grinder; the grinder; 咖啡研磨机; 研磨机; molinillo; molinillo de cafe; moulin; moulin à café; kaffeemühle; mühle;
      グラインダー`,
    'Mirrorless Camera': `camera; mirrorless camera; cameras; 相机; cámara; camara sin espejo; systemkamera; kamera; カメラ`,
  }
  for (const [name, words] of Object.entries(table)) {
    it(`find the ${name} in every language`, () => {
      for (const each of words.split(';').map((text) => text.trim())) {
        expect(meant(each), each).to.deep.equal([name])
      }
    })
  }

  it('find one of them when it is the only thing that was bought', () => {
    for (const line of bought) {
      for (const name of Object.values(line.names))
        expect(meant(`my ${name}`, [line]), name).to.deep.equal([line.names['en']])
    }
  })

  it('find nothing where there is nothing', () => {
    const words = `toaster; kettle; lamp; 帐篷; the; ; ???; テント; zelt; livre; hiking boots; wireless speaker; coffee machine;
      camera bag; down jacket; the blue kettle`
    for (const each of words.split(';').map((text) => text.trim()))
      expect(meant(each), each).to.deep.equal([])
  })

  it('mean the thing of that very name rather than one that is called nearly so', () => {
    const everything = products.map(lineOf)
    for (const product of products.slice(0, 20)) {
      for (const name of Object.values(product.names))
        expect(meant(name, everything), name).to.deep.equal([product.names['en']])
    }
  })

  it('mean a thing that the shop does not sell any more', () => {
    const names = { en: 'Copper Kettle', de: 'Kupferkessel', zh: '铜壶' }
    const old = { ...lineOf(fixedProducts[0]!), productId: 'p-0', names }
    for (const words of ['copper kettle', 'the copper kettle', 'kupferkessel', '铜壶'])
      expect(meant(words, [...bought, old]), words).to.deep.equal(['Copper Kettle'])
  })

  it('mean all of them where they name a colour alone, which is told', () => {
    expect(boughtMeant('the white ones', bought, products)).to.deep.equal({
      lines: bought,
      colors: ['white'],
    })
    expect(boughtMeant('las zapatillas negras', bought, products).colors).to.deep.equal(['black'])
  })

  it('stay harmless, however long they are', () => {
    expect(meant('a'.repeat(4000))).to.deep.equal([])
    expect(meant('shoes '.repeat(600))).to.deep.equal(['Trail Running Shoes'])
  })
})
