import { expect } from 'chai'
import { linkify, safeUrl } from '../../adapters/web/widget/links.ts'

const PAGE = 'https://shop.example/products/1'

describe('links in the web widget', () => {
  it('addresses become links, the sentence around them does not', () => {
    expect(linkify('See https://shop.example/a, or (https://shop.example/b?c=(d)).')).to.deep.equal([
      { text: 'See ' },
      { text: 'https://shop.example/a', url: 'https://shop.example/a' },
      { text: ', or (' },
      { text: 'https://shop.example/b?c=(d)', url: 'https://shop.example/b?c=(d)' },
      { text: ').' },
    ])
  })

  it('an address ends at East Asian punctuation', () => {
    expect(linkify('请看https://shop.example/a。谢谢').map(({ text }) => text)).to.deep.equal([
      '请看',
      'https://shop.example/a',
      '。谢谢',
    ])
  })

  for (const text of [
    'javascript:alert(1)',
    'data:text/html,x',
    'www.shop.example',
    'https://',
    'https://you@evil.example/',
  ]) {
    it(`"${text}" stays text`, () => {
      expect(linkify(text)).to.deep.equal([{ text }])
    })
  }

  it('nothing is lost or added', () => {
    const text = 'a http://x.example/?q=1&r=2#s! \n b HTTPS://Y.EXAMPLE'
    expect(
      linkify(text)
        .map((stretch) => stretch.text)
        .join(''),
    ).to.equal(text)
  })

  it('a path on the page is followed', () => {
    expect(safeUrl('/orders/1', PAGE)).to.equal('https://shop.example/orders/1')
  })

  for (const address of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    'data:image/svg+xml,x',
    'blob:https://shop.example/1',
    'file:///etc/passwd',
    '//evil.example/a',
    '/\\evil.example/a',
    '\\\\evil.example/a',
    'https://shop.example@evil.example/',
    'http://',
  ]) {
    it(`${JSON.stringify(address)} is not followed`, () => {
      expect(safeUrl(address, PAGE)).to.equal(undefined)
    })
  }
})
