import { readFileSync, readdirSync } from 'node:fs'
import { expect } from 'chai'
import { parse } from 'yaml'
import { inkOn, readRgb } from '../../adapters/web/widget/accent.ts'
import { backoffMs } from '../../adapters/web/widget/backoff.ts'
import { newId } from '../../adapters/web/widget/id.ts'
import { readMessage } from '../../adapters/web/widget/link.ts'
import { eventReader } from '../../adapters/web/widget/stream.ts'
import { readWords } from '../../adapters/web/widget/words.ts'

describe('the words of the web widget', () => {
  const languages = ['en', 'zh', 'es', 'fr', 'de', 'ja'].map(
    (language) => [language, wordsOf(language)] as const,
  )

  for (const [language, words] of languages) {
    it(`every word that is shown exists in ${language}`, () => {
      expect(Object.keys(words)).to.include.members(namesInSources())
      expect(Object.values(words).filter((word) => !word)).to.deep.equal([])
    })

    it(`${language} has the words of en, with the same values in them`, () => {
      const values = (all: Record<string, string>) =>
        Object.entries(all).map(([name, word]) => `${name} ${word.match(/\{\{\w+\}\}/gu)?.join() ?? ''}`)
      expect(values(words)).to.have.members(values(wordsOf('en')))
    })
  }

  it('values are filled in, and an unknown word is empty', () => {
    const { word, direction } = readWords({ locale: 'en', words: { unread: 'Unread: {{count}}{{other}}' } })
    expect(word('unread', { count: 3 })).to.equal('Unread: 3')
    expect(word('nothing')).to.equal('')
    expect(direction).to.equal('ltr')
  })
})

describe('the connection of the web widget', () => {
  it('the stream is read however it is cut', () => {
    const stream = ': hello\r\n\r\ndata: {"a":1}\n\nevent: x\ndata:one\ndata: two\n\n'
    for (let size = 1; size < 12; size++) {
      const heard: string[] = []
      const read = eventReader((data) => heard.push(data))
      for (let at = 0; at < stream.length; at += size) read(stream.slice(at, at + size))
      expect(heard).to.deep.equal(['{"a":1}', 'one\ntwo'])
    }
  })

  it('what is no message of the hub is left aside', () => {
    expect(['', 'null', '7', '{', '{"type":"pong"}', '[]'].map(readMessage)).to.deep.equal(
      Array(6).fill(undefined),
    )
    expect(readMessage('{"type":"typing"}')).to.deep.equal({ type: 'typing' })
  })

  it('waits grow up to their limit, with half of them left to chance', () => {
    const limits = { firstMs: 500, mostMs: 15_000 }
    expect([0, 1, 2, 20].map((failures) => backoffMs(failures, limits, () => 1))).to.deep.equal([
      500, 1000, 2000, 15_000,
    ])
    expect(backoffMs(2, limits, () => 0)).to.equal(1000)
  })

  it('ids are UUIDs where the page is not served over TLS, too', () => {
    const own = Object.getOwnPropertyDescriptor(crypto, 'randomUUID')
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true })
    try {
      expect(newId()).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u)
    } finally {
      if (own) Object.defineProperty(crypto, 'randomUUID', own)
      else Reflect.deleteProperty(crypto, 'randomUUID')
    }
  })
})

describe('the accent colour of the web widget', () => {
  it('text on it can be read', () => {
    expect(inkOn([11, 110, 102])).to.equal('#fff')
    expect(inkOn([232, 176, 75])).to.equal('#000')
    expect(inkOn([255, 255, 255])).to.equal('#000')
  })

  it('computed colours are read in both notations', () => {
    expect(readRgb('rgb(11, 110, 102)')).to.deep.equal([11, 110, 102])
    expect(readRgb('rgba(11, 110, 102, 0.5)')).to.deep.equal([11, 110, 102])
    expect(readRgb('oklch(0.5 0.1 180)')).to.equal(undefined)
  })
})

function wordsOf(language: string): Record<string, string> {
  return parse(readFileSync(`locales/${language}/_widget.yaml`, 'utf8')).words
}

function namesInSources(): string[] {
  const folder = 'adapters/web/widget'
  const sources = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
  const named = sources.flatMap((source) =>
    [...source.matchAll(/words?\.word\('([\w-]+)'/gu)].map((match) => match[1]!),
  )
  const refusals = ['too-long', 'too-fast', 'malformed'].map((reason) => `refused-${reason}`)
  return [
    ...new Set([
      ...named,
      ...refusals,
      'open',
      'close',
      'handed-off',
      'handed-back',
      'characters-over',
      'characters-left',
      'connecting',
      'offline',
    ]),
  ]
}
