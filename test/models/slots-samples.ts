/** By text: the addresses in it, as values. */
export const EMAILS: Readonly<Record<string, string>> = {
  'ana@example.com': 'ana@example.com',
  'Ana@Example.COM': 'ana@example.com',
  'ana＠example.com': 'ana@example.com',
  'ａｎａ＠ｅｘａｍｐｌｅ．ｃｏｍ': 'ana@example.com',
  '我的邮箱是ana@example.com。': 'ana@example.com',
  '邮箱：ana@example.com，谢谢': 'ana@example.com',
  '(ana@example.com)': 'ana@example.com',
  '<ana@example.com>': 'ana@example.com',
  "'ana@example.com'": 'ana@example.com',
  'mailto:ana@example.com': 'ana@example.com',
  'write to ana.souza+shop@mail.example.co.uk, please': 'ana.souza+shop@mail.example.co.uk',
  "o'brien@example.com": "o'brien@example.com",
  'order417@example.com': 'order417@example.com',
  'ana@example.com和wei@example.com': 'ana@example.com wei@example.com',
  'it is ana_s@ex-ample.museum!': 'ana_s@ex-ample.museum',
}

export const NO_EMAILS: readonly string[] = [
  'ana',
  'ana@example',
  '@example.com',
  'ana@',
  'ana..b@example.com',
  'ana@-x.com',
  'a@b.c',
  'ana@ex_ample.com',
  '@ana',
  'ana@@x.com',
  'ana@example.com123',
  `${'a'.repeat(65)}@example.com`,
  `ana@${'a'.repeat(64)}.com`,
  `ana@${`${'a'.repeat(60)}.`.repeat(5)}com`,
]

/** By text: the one-time code in it. */
export const CODES: Readonly<Record<string, string>> = {
  '123456': '123456',
  '012345': '012345',
  '123 456': '123456',
  '123-456': '123456',
  '12 34 56': '123456',
  '1 2 3 4 5 6': '123456',
  '１２３４５６': '123456',
  'the code is 123456': '123456',
  'code: 123456.': '123456',
  验证码是123456: '123456',
  '123456。': '123456',
  'it says 123456, for order SO-2026-00417': '123456',
}

export const NO_CODES: readonly string[] = [
  '',
  '12345',
  '1234567',
  '123 4567',
  '0170 123 456',
  '123 456 789',
  '+123456',
  'SO-2026-00417',
  '2026-11-23',
  'A123456',
  '123456 EUR',
  '$123456',
  '123456.50',
]
