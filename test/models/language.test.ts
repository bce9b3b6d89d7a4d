import { expect } from 'chai'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Example } from '../../core/domain.ts'
import { openLanguageModel } from '../../models/language/index.ts'
import type { LanguageModel } from '../../models/model.ts'
import { SAMPLES } from './language-samples.ts'
import { NO_EVIDENCE } from './language-silence.ts'

const LOCALES = join(import.meta.dirname, '../../locales')

describe('the language model', () => {
  const examples = ['en', 'zh'].flatMap(examplesOf)
  let model: LanguageModel

  before(async () => {
    model = await openLanguageModel({ locales: ['en', 'zh'], examples })
  })

  for (const [language, texts] of Object.entries(SAMPLES)) {
    it(`knows all of ${texts.length} short texts in ${language}`, async () => {
      expect(await misread(model, language, texts)).to.deep.equal([])
    })
  }

  it(`takes none of ${NO_EVIDENCE.length} numbers, codes, names and made-up words for a language`, async () => {
    expect(await misread(model, null, NO_EVIDENCE)).to.deep.equal([])
  })

  it('takes at most one in a hundred unseen English texts for another language', async () => {
    const half = (rest: number) => examples.filter((_, index) => index % 2 === rest)
    const halfTaught = await openLanguageModel({ locales: ['en', 'zh'], examples: half(0) })
    const unseen = half(1).filter(({ locale }) => locale === 'en')
    const answers = await Promise.all(unseen.map(({ text }) => halfTaught.predict(text)))
    const wrong = answers.filter(({ locale }) => locale !== 'en' && locale !== null)
    expect(wrong.length / unseen.length).to.be.below(0.01)
  })

  it('takes at most six in a hundred unseen texts of a pack for another language', async function () {
    this.timeout(20_000)
    const tags = ['en', 'zh', 'es', 'fr', 'de', 'ja']
    const all = tags.flatMap(examplesOf)
    const halfTaught = await openLanguageModel({
      locales: tags,
      examples: all.filter((_, index) => index % 2 === 0),
    })
    for (const tag of tags) {
      const unseen = all.filter(({ locale }, index) => index % 2 === 1 && locale === tag)
      const answers = await Promise.all(unseen.map(({ text }) => halfTaught.predict(text)))
      const wrong = answers.filter(({ locale }) => locale !== tag && locale !== null)
      expect(wrong.length / unseen.length, tag).to.be.below(0.06)
    }
  })

  it('lets a few Latin words be Chinese, and a Chinese name be English', async () => {
    expect(await misread(model, 'zh', ['forget it吧', 'free return吗', 'my order呢'])).to.deep.equal([])
    expect(await misread(model, 'en', ['my name is 张伟 where is my order'])).to.deep.equal([])
  })

  it('answers with the tag of the pack, and with the bare language where there is none', async () => {
    const regional = await openLanguageModel({ locales: ['en', 'pt-BR'], examples: [] })
    expect((await regional.predict('onde está meu pedido')).locale).to.equal('pt-BR')
    expect((await regional.predict('我的订单到哪儿了')).locale).to.equal('zh')
  })

  it('learns the words of a language that is added to the packs', async () => {
    const word = 'kvackelurk'
    expect((await model.predict(word)).locale).to.equal(null)
    const added = [...examples, { locale: 'sv', intent: 'greet', text: word }]
    const taught = await openLanguageModel({ locales: ['en', 'sv'], examples: added })
    expect((await taught.predict(word)).locale).to.equal('sv')
    expect(taught.version).not.to.equal(model.version)
  })

  it('is sure of a script and less sure of a short word', async () => {
    const [script, sentence, word] = await Promise.all(
      ['我的订单', 'where is my order please', 'retour'].map((text) => model.predict(text)),
    )
    expect(script?.confidence).to.be.above(0.9)
    expect(sentence?.confidence).to.be.within(word?.confidence ?? 1, 1)
  })

  it('survives whatever is sent', async () => {
    const odd = [
      'a'.repeat(100_000),
      '<'.repeat(5_000),
      '\uD800',
      '\0',
      '@'.repeat(5_000),
      "'".repeat(5_000),
      '订'.repeat(9_000),
    ]
    for (const text of odd) expect(await model.predict(text)).to.have.keys('locale', 'confidence')
  })
})

function examplesOf(locale: string): readonly Example[] {
  return readdirSync(join(LOCALES, locale)).flatMap((file) => {
    const pack = parse(readFileSync(join(LOCALES, locale, file), 'utf8')) as { utterances?: string[] } | null
    return (pack?.utterances ?? []).map((text) => ({ locale, intent: file.replace('.yaml', ''), text }))
  })
}

async function misread(model: LanguageModel, language: string | null, texts: readonly string[]) {
  const answers = await Promise.all(texts.map(async (text) => ({ text, ...(await model.predict(text)) })))
  return answers.filter(({ locale }) => locale !== language).map(({ text, locale }) => `${text} -> ${locale}`)
}
