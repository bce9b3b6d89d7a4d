import { expect } from 'chai'
import type { Channel, Delivery, Door } from '../../adapters/channel.ts'
import type { Block, InboundMessage } from '../../core/message.ts'

/** A channel and the platform's side of it, played by the test. */
export interface ChannelUnderTest {
  readonly channel: Channel
  /** Somebody writes this. Resolves to what the platform was told: true when the message counts as received. */
  write(text: string): Promise<boolean>
  /** What the person sees after this delivery, all in one text. */
  shown(delivery: Delivery): Promise<string>
}

const blocks: readonly Block[] = [
  { kind: 'text', text: 'Hello 👩‍👩‍👧 <b>bold</b> مرحبا' },
  {
    kind: 'card',
    card: { of: 'order', title: 'SO-1', subtitle: 'Shoes', fields: [{ label: 'Status', value: 'shipped' }] },
  },
  { kind: 'image', url: 'https://shop.example/a.png', alt: 'a red shoe' },
  { kind: 'link', url: 'https://shop.example/', label: 'the shop' },
  {
    kind: 'choices',
    choices: [
      { label: 'Yes', meaning: { kind: 'hand-back' } },
      { label: 'No', meaning: { kind: 'hand-back' } },
    ],
  },
]

/** What every channel must do. */
export function channelContract(name: string, open: () => Promise<ChannelUnderTest>): void {
  describe(`the ${name} channel`, () => {
    const received: InboundMessage[] = []
    let isKept = true
    let under: ChannelUnderTest
    const door: Door = {
      async receive(message) {
        if (!isKept) throw new Error('the database is away')
        received.push(message)
        return { conversationId: 'c-1', isDuplicate: false }
      },
    }
    before(async () => {
      under = await open()
      await under.channel.open(door)
    })
    after(() => under.channel.close())

    it('hands on what is written, in the common format', async () => {
      expect(await under.write('where is my order? 我的订单呢 👀')).to.equal(true)
      const message = received.at(-1)
      expect(message).to.include({ channel: name, text: 'where is my order? 我的订单呢 👀' })
      expect(message?.key).to.match(/./)
      expect(new Date(message?.at ?? '').toISOString()).to.equal(message?.at)
      expect(message?.author).not.to.have.property('customerId', 'c-9999')
    })

    it('gives every message a key of its own', async () => {
      await under.write('one')
      await under.write('one')
      expect(new Set(received.map(({ key }) => key)).size).to.equal(received.length)
    })

    it('does not say "received" of a message that could not be kept', async () => {
      isKept = false
      expect(await under.write('lost?')).to.equal(false)
      isKept = true
    })

    it('shows every kind of block, as it is or in words', async () => {
      const seen = await under.shown(delivery('m1.1'))
      for (const text of [
        'Hello 👩‍👩‍👧 <b>bold</b> مرحبا',
        'SO-1',
        'Shoes',
        'shipped',
        'a red shoe',
        'the shop',
        'Yes',
        'No',
      ]) {
        expect(seen).to.contain(text)
      }
    })

    it('says by what id the platform knows a reply', async () => {
      expect((await under.channel.send(delivery('m1.2'))).platformId).to.match(/./)
    })

    it('declares what it can show', () => {
      const { text, choices } = under.channel.capabilities
      expect(text.max).to.be.greaterThan(0)
      expect(choices === null || choices.max > 0).to.equal(true)
    })
  })
}

const delivery = (eventId: string): Delivery => ({
  id: `c-1.${eventId}`,
  conversationId: 'c-1',
  eventId,
  address: { thread: 'thread' },
  locale: 'en',
  blocks,
})
