/**
 * The folded text in lower case, without accents, and in simplified characters where shops use them. Every place
 * keeps its number.
 */
export function plain(folded: string): string {
  return folded
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/[\u00AA-\u024F\u1E00-\u1EFF]/gu, bare)
    .replace(HAN, (sign) => SIMPLIFIED.get(sign) ?? sign)
}

const HAN = /[\u4E00-\u9FFF]/gu

/** A pattern for plain text. Its characters may be traditional or Japanese ones. */
export const pattern = (source: string, flags = 'u'): RegExp =>
  new RegExp(
    source.replace(HAN, (sign) => SIMPLIFIED.get(sign) ?? sign),
    flags,
  )

function bare(letter: string): string {
  const base = letter.normalize('NFD').charAt(0).toLowerCase()
  return base.length === 1 ? base : letter
}

/** Traditional characters of shop talk, each before its simplified one. Those that Japanese shares map both alike. */
const PAIRS =
  '訂订單单號号碼码個个雙双紅红藍蓝綠绿黃黄換换貨货機机電电腦脑筆笔記记書书寫写說说語语話话請请給给買买賣卖錢钱塊块' +
  '銀银顏颜壞坏錯错發发開开關关長长鬆松緊紧質质與与樣样實实遲迟運运達达過过還还這这裡里來来時时間间點点週周優优' +
  '驗验證证區区縣县廣广東东門门臺台灣湾蘇苏漢汉慶庆樓楼層层棟栋國国張张條条隻只頂顶褲裤襯衬裝装鏡镜頭头線线無无' +
  '燈灯爐炉傘伞襪袜熱热藥药麥麦鍵键盤盘顯显鍋锅兩两萬万億亿圓圆幣币韓韩麗丽羅罗馬马義义轉转賬账帳账戶户貝贝應应' +
  '該该讓让從从後后為为對对數数陸陆貳贰參叁滿满薦荐見见場场車车種种郵邮編编'
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, index) => [
    PAIRS.charAt(2 * index),
    PAIRS.charAt(2 * index + 1),
  ]),
)

/** A pattern of whole Latin words (plain, without accents): not inside a longer word. Han letters may touch it. */
export const word = (words: string): string => `(?<![a-zß\\d])(?:${words})(?![a-zß\\d])`
