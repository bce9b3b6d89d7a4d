import type { Example } from '../../core/domain.ts'

const UTTERANCES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  track_order: {
    en: [
      'where is my order',
      'where is my parcel',
      'track my order',
      'track the parcel please',
      'has my order been shipped',
      'when does my parcel arrive',
      'order status please',
      'I want to know where my package is',
      'is my package on its way',
      'tell me when my order arrives',
    ],
    zh: [
      '我的订单到哪了',
      '查一下物流',
      '快递到哪里了',
      '包裹什么时候到',
      '帮我查物流',
      '订单发货了吗',
      '查订单物流',
    ],
  },
  cancel_order: {
    en: [
      'cancel my order',
      'please cancel the order',
      'I want to cancel order 417',
      'I do not want this order any more',
      'cancel what I bought',
      'stop my order, I changed my mind',
      'can you cancel my purchase',
      'I ordered by mistake, cancel it',
    ],
    zh: ['取消订单', '帮我取消订单', '我不想要这个订单了', '订单不要了', '我要取消刚买的', '请取消我的订单'],
  },
  greet: {
    en: ['hello', 'hi', 'hi there', 'good morning', 'hello there', 'good evening', 'hey'],
    zh: ['你好', '您好', '早上好', '在吗', '你好呀', '晚上好'],
  },
  affirm: {
    en: ['yes', 'yes please', 'ok', 'sure', 'yes do it', 'that is right', 'correct'],
    zh: ['是的', '好的', '对', '可以', '没错', '好'],
  },
  abort: {
    en: ['stop', 'cancel', 'never mind', 'forget it', 'leave it', 'stop it'],
    zh: ['算了', '取消', '不弄了', '停', '不用了'],
  },
}

/** A small pack: five intents in two languages. */
export const EXAMPLES: readonly Example[] = Object.entries(UTTERANCES).flatMap(([intent, locales]) =>
  Object.entries(locales).flatMap(([locale, texts]) => texts.map((text) => ({ locale, intent, text }))),
)

/** The same wishes in words that are not in the pack. */
export const UNSEEN: readonly (readonly [string, string])[] = [
  ['can you tell me where my order is', 'track_order'],
  ['wheres my parcl', 'track_order'],
  ['when will the package arrive', 'track_order'],
  ['please track order SO-2026-00417', 'track_order'],
  ['我的快递在哪里', 'track_order'],
  ['查一下我的包裹', 'track_order'],
  ['我的訂單到哪了', 'track_order'],
  ['please cancel my purchase', 'cancel_order'],
  ['I would like to cancel order SO-2026-00418', 'cancel_order'],
  ['我要取消订单', 'cancel_order'],
  ['hello good morning', 'greet'],
  ['YES!', 'affirm'],
  ['yes that is correct', 'affirm'],
  ['forget it please', 'abort'],
]

export const MEANINGLESS: readonly string[] = [
  '',
  'asdf qwer',
  'xyzzy plugh',
  'qwertyuiop',
  'a'.repeat(5000),
  '的'.repeat(300),
  '?????',
  '12345',
  'SO-2026-00417',
  'ana@example.com',
  'https://example.com/cancel/my/order',
  '犇羴鱻',
]
