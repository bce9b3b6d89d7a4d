/** How much of a text is written in which script. */
export interface Scripts {
  /** In letters. */
  readonly han: number
  readonly kana: number
  readonly hangul: number
  /** In words, because a letter of the other scripts says as much as one of these. */
  readonly latin: number
  /** The language that most people who write in this script mean; null for a script of many languages. */
  readonly usual: string | null
}

export function readScripts(letters: string): Scripts {
  const count = (pattern: RegExp) => letters.match(pattern)?.length ?? 0
  return {
    han: count(/\p{Script=Han}/gu),
    kana: count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu),
    hangul: count(/\p{Script=Hangul}/gu),
    latin: count(/\p{Script=Latin}{2,}/gu),
    usual: USUAL.find(([script]) => script.test(letters))?.[1] ?? null,
  }
}

/**
 * The language, where the script alone tells it. A text in Han stays Chinese with a few Latin words in it, and an
 * English one stays English with a Chinese name in it.
 */
export function byScript(letters: string, { han, kana, hangul, latin }: Scripts): string | null {
  const east = han + kana + hangul
  if (east === 0 || east * WORDS_PER_LETTER < latin) return null
  if (hangul > han + kana) return 'ko'
  // A single の is also written by Chinese people, for 的.
  if (kana > 1 || (kana === 1 && !/\p{Script=Han}の\p{Script=Han}/u.test(letters))) return 'ja'
  return JAPANESE_HAN.test(letters) ? 'ja' : 'zh'
}

/** How many Latin words one letter outweighs: 'forget it吧' is said in Chinese. */
const WORDS_PER_LETTER = 2

/** Characters that only Japan writes so, and words of a shop that mean this only there. */
const JAPANESE_HAN = /[込払円図済届売読択駅県変対応検気発両様絵価]|注文|返品|返金|荷物|領収|再発送/u

const USUAL: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
]
