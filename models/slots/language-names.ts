import { plain } from './plain.ts'

/** Languages that people ask for, as tags. */
const TAGS = (
  'en zh es fr de ja it pt nl pl ru uk tr ar he fa hi bn ur ta ko vi th id ms sv da nb fi cs sk hu ro bg hr sr sl el ' +
  'lt lv et ca eu gl'
).split(' ')

const READ_IN = ['en', 'zh', 'zh-Hant', 'es', 'fr', 'de', 'ja']

/** Said beside what CLDR has. */
const MORE: Readonly<Record<string, string>> = {
  中文: 'zh',
  汉语: 'zh',
  普通话: 'zh',
  国语: 'zh',
  华语: 'zh',
  mandarin: 'zh',
  mandarine: 'zh',
  英文: 'en',
  日文: 'ja',
  日语: 'ja',
  法文: 'fr',
  德文: 'de',
  西文: 'es',
  西语: 'es',
  韩文: 'ko',
  俄文: 'ru',
  意大利文: 'it',
  castellano: 'es',
  castilian: 'es',
  deutsche: 'de',
  anglais: 'en',
  ingles: 'en',
  englisch: 'en',
  norsk: 'nb',
  norwegian: 'nb',
  noruego: 'nb',
  norvegien: 'nb',
  norwegisch: 'nb',
  farsi: 'fa',
  flemish: 'nl',
  flamand: 'nl',
  brazilian: 'pt',
}

/** Names that are everyday words, and 'polish', which one does with shoes. */
const NOT_NAMES = new Set(['polish', 'thai', 'catalan', 'bahasa', 'te', 'basque', 'persian'])

/** Plain names in the six languages, and each language's own, by tag. */
export const LANGUAGE_NAMES: ReadonlyMap<string, string> = new Map(
  [
    ...TAGS.flatMap((tag) => [...READ_IN, tag].map((language) => [nameOf(tag, language), tag] as const)),
    ...Object.entries(MORE),
  ]
    .filter(([name]) => name.length > 1 && !NOT_NAMES.has(name))
    .sort(([a], [b]) => b.length - a.length),
)

function nameOf(tag: string, language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? ''
  return plain(name).replace(/ ?\(.*\)/u, '')
}

/** Said before or after the name of a language by somebody who asks for it. Plain. */
export const CUE_BEFORE =
  "(?:(?<![a-z])(?:in|into|to|speaks?|speaking|talk|write|use|only|prefer|switch to|change to|en|habl\\w*|escrib\\w*|prefiero|al|parl\\w*|ecri\\w*|passe[rz]? (?:a l'|en|au)|au|auf|sprech\\w*|spricht|sprichst|red\\w*|schreib\\w*|kannst du|konnen sie|ins?|lieber|nur|solo|seulement|answer in|understand|know|entiendo|comprends|verstehe|aprender)[ -](?:l'|el |le |du |vous |tu |sie |ihr |wir |usted |you |bitte |please |mit mir |auch |also |some |a little |un poco de |un peu de )?|[说讲用换成会懂改]|换成|切换[到成为]|转[成到])$"
export const CUE_AFTER =
  "^(?: ?(?:please|pls|por favor|bitte|svp|s'il|version|speaker|support|chat|language|sprechen|reden|schreiben|sprache|habla)|で(?!す)|を(?:話|使|选)|に(?:して|変|切|替)|が(?:いい|話|できま|分か|わか)|(?:话)?(?:可以)?[吗么回服聊交]|版|服务|客服|交流|回复|沟通|は話|対応)"

/** In a text that asks how something is said in another language. */
export const TRANSLATION =
  '(?<![a-z])(?:translat\\w*|how (?:do|would|can) (?:you|i|we) say|traduc\\w*|como se dice|tradui\\w*|comment (?:dit-on|on dit)|u?e?bersetz\\w*|was heißt|wie sagt man)(?![a-z])|翻译|怎么[说写读讲]|翻訳|訳して|何て言|なんて言'
