import { expect } from 'chai'
import { emptyConversation, receive, write } from '../../adapters/web/widget/conversation.ts'
import type { Outgoing } from '../../adapters/web/widget/conversation.ts'
import { openMemory } from '../../adapters/web/widget/memory.ts'
import { forgetOld, keepOutgoing, keptOutgoing } from '../../adapters/web/widget/pending.ts'

const HUB = 'https://hub.example/'

describe('what the web widget remembers', () => {
  it('a message is remembered until its event comes, by the next page too', () => {
    const storage = fakeStorage()
    const memory = openMemory(HUB, () => storage)
    const written = write(emptyConversation, [outgoing('k1'), outgoing('k2')])
    keepOutgoing(memory, 'v-1', emptyConversation, written)
    const acked = receive(written, { type: 'ack', id: 'k1', isDuplicate: false })
    keepOutgoing(memory, 'v-1', written, acked)
    const nextPage = openMemory(HUB, () => storage)
    expect(keptOutgoing(nextPage, 'v-1').map(({ message, state }) => [message.id, state])).to.deep.equal([
      ['k1', 'sent'],
      ['k2', 'pending'],
    ])
    const event = {
      seq: 1,
      id: 'e1',
      at: '2026-11-23T10:00:00Z',
      from: 'customer',
      key: 'k1',
      text: 'x',
    } as const
    keepOutgoing(memory, 'v-1', acked, receive(acked, { type: 'events', events: [event] }))
    expect(keptOutgoing(nextPage, 'v-1').map(({ message }) => message.id)).to.deep.equal(['k2'])
  })

  it('another conversation, and another hub, see nothing of it', () => {
    const storage = fakeStorage()
    const memory = openMemory(HUB, () => storage)
    keepOutgoing(memory, 'v-1', emptyConversation, write(emptyConversation, [outgoing('k1')]))
    expect(keptOutgoing(memory, 'v-2')).to.deep.equal([])
    expect(
      keptOutgoing(
        openMemory('https://other.example/', () => storage),
        'v-1',
      ),
    ).to.deep.equal([])
  })

  it('a storage that is closed to us is done without', () => {
    const memory = openMemory(HUB, () => {
      throw new Error('denied')
    })
    memory.set('session', { token: 't' })
    expect(memory.get('session')).to.deep.equal({ token: 't' })
    expect(memory.keys('ses')).to.deep.equal(['session'])
    memory.remove('session')
    expect(memory.get('session')).to.equal(undefined)
  })

  it('a storage that is full loses nothing on this page', () => {
    const storage = fakeStorage()
    storage.setItem = () => {
      throw new Error('QuotaExceededError')
    }
    const memory = openMemory(HUB, () => storage)
    memory.set('read v-1', 4)
    expect(memory.get('read v-1')).to.equal(4)
  })

  it('what somebody else wrote into the storage does no harm', () => {
    const storage = fakeStorage()
    const memory = openMemory(HUB, () => storage)
    memory.set('pending v-1 k1', { at: 7 })
    memory.set('pending v-1 k2', 'text')
    storage.setItem(`parley ${HUB} pending v-1 k3`, '{broken')
    expect(keptOutgoing(memory, 'v-1')).to.deep.equal([])
  })

  it('after three days an unsent message is forgotten', () => {
    const memory = openMemory(HUB, fakeStorage)
    keepOutgoing(memory, 'v-1', emptyConversation, write(emptyConversation, [outgoing('k1')]))
    forgetOld(memory, Date.parse('2026-11-25T10:00:00Z'))
    expect(keptOutgoing(memory, 'v-1')).to.have.length(1)
    forgetOld(memory, Date.parse('2026-11-27T10:00:00Z'))
    expect(keptOutgoing(memory, 'v-1')).to.deep.equal([])
  })
})

function outgoing(id: string): Outgoing {
  return {
    message: { type: 'message', id, text: 'x' },
    text: 'x',
    at: '2026-11-23T10:00:00Z',
    after: 0,
    state: 'pending',
  }
}

/** The names are properties, as in a browser. */
function fakeStorage(): Storage {
  const methods = {
    getItem: (key: string) => items[key] ?? null,
    setItem: (key: string, value: string) => void (items[key] = value),
    removeItem: (key: string) => void delete items[key],
  }
  const items: Record<string, string> = Object.create(methods)
  return items as unknown as Storage
}
