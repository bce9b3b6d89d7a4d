import { expect } from 'chai'
import {
  emptyConversation,
  lastSeq,
  lines,
  receive,
  retry,
  unreadSince,
  write,
} from '../../adapters/web/widget/conversation.ts'
import type { Conversation, Outgoing } from '../../adapters/web/widget/conversation.ts'
import type { ClientEvent, ServerMessage } from '../../adapters/web/protocol.ts'

describe('the conversation of the web widget', () => {
  it('a message is shown at once, and its event takes its place', () => {
    const written = write(emptyConversation, [outgoing('k1', 'hello')])
    expect(shown(written)).to.deep.equal(['customer pending hello'])
    const kept = receive(written, { type: 'ack', id: 'k1', isDuplicate: false })
    expect(shown(kept)).to.deep.equal(['customer sent hello'])
    const happened = receive(kept, events(customer(1, 'k1', 'hello'), bot(2, 'hi')))
    expect(shown(happened)).to.deep.equal(['customer sent hello', 'bot hi'])
    expect(lines(happened)[0]!.key).to.equal(lines(written)[0]!.key)
  })

  it('events that come twice are shown once, in the order of seq', () => {
    const twice = after(
      events(bot(3, 'c'), bot(1, 'a')),
      events(bot(2, 'b'), bot(3, 'c')),
      events(bot(1, 'a')),
    )
    expect(shown(twice)).to.deep.equal(['bot a', 'bot b', 'bot c'])
    expect(lastSeq(twice)).to.equal(3)
  })

  it('what an earlier page left unsent is not shown beside its own event', () => {
    const loaded = after(events(customer(1, 'k1', 'hello')))
    const written = write(loaded, [outgoing('k1', 'hello'), outgoing('k2', 'there')])
    expect(shown(written)).to.deep.equal(['customer sent hello', 'customer pending there'])
  })

  it('a hub that is away leaves the message pending', () => {
    const written = write(emptyConversation, [outgoing('k1', 'hello')])
    expect(shown(receive(written, refused('k1', 'away')))).to.deep.equal(['customer pending hello'])
  })

  it('a refused message stays where it was written and is sent last when tried again', () => {
    const one = receive(write(emptyConversation, [outgoing('k1', 'first')]), refused('k1', 'too-fast'))
    const two = receive(
      write(one, [outgoing('k2', 'second')]),
      events(customer(1, 'k2', 'second'), bot(2, 'hi')),
    )
    expect(shown(two)).to.deep.equal(['customer refused first', 'customer sent second', 'bot hi'])
    expect(lines(two)[0]).to.include({ reason: 'too-fast' })
    const again = retry(two, 'k1', '2026-11-23T10:01:00Z')
    expect(shown(again)).to.deep.equal(['customer sent second', 'bot hi', 'customer pending first'])
    expect(lines(again)[2]).to.not.have.property('reason')
  })

  it('only a refused message can be tried again', () => {
    const written = write(emptyConversation, [outgoing('k1', 'hello')])
    expect(retry(written, 'k1', '2026-11-23T10:01:00Z')).to.equal(written)
  })

  it('a pressed choice stays pressed after its event has come', () => {
    const offered = after(events({ ...base(1), from: 'bot', locale: 'en', blocks: [choices('yes', 'no')] }))
    const press: Outgoing = {
      ...outgoing('k1', 'no'),
      message: { type: 'press', id: 'k1', event: 'e1', index: 1 },
    }
    const pressed = receive(write(offered, [press]), events(customer(2, 'k1', 'no')))
    expect(lines(pressed)[0]).to.deep.include({ from: 'bot', pressed: [1] })
    expect(lines(offered)[0]).to.deep.include({ pressed: [] })
  })

  it('a hub that knows less than was shown replaces what was shown, and keeps what is pending', () => {
    const before = write(after(events(bot(1, 'a'), bot(2, 'b'))), [outgoing('k1', 'hello')])
    const replaced = receive(receive(before, { type: 'ready', seq: 1 }), events(bot(1, 'new', 'other')))
    expect(shown(replaced)).to.deep.equal(['bot new', 'customer pending hello'])
    expect(receive(before, { type: 'ready', seq: 2 })).to.equal(before)
  })

  it('the time is shown at the start and after more than five minutes', () => {
    const times = ['10:00:00', '10:05:00', '10:10:01', '10:10:02'].map((time) => `2026-11-23T${time}Z`)
    const talked = after(events(...times.map((at, index) => ({ ...bot(index + 1, 'x'), at }))))
    expect(lines(talked).map(({ isAfterPause }) => isAfterPause)).to.deep.equal([true, false, true, false])
  })

  it('what the customer wrote is never unread', () => {
    const talked = after(events(bot(1, 'a'), customer(2, 'k1', 'b'), bot(3, 'c'), notice(4)))
    expect(unreadSince(talked, 1)).to.equal(2)
    expect(unreadSince(talked, 4)).to.equal(0)
  })
})

function after(...messages: readonly ServerMessage[]): Conversation {
  return messages.reduce(receive, emptyConversation)
}

function shown(conversation: Conversation): string[] {
  return lines(conversation).map((line) => {
    if (line.from === 'customer') return `customer ${line.state} ${line.text}`
    if (line.from === 'hub') return `hub ${line.notice}`
    return `bot ${line.blocks.map((block) => (block.kind === 'text' ? block.text : block.kind)).join(' ')}`
  })
}

function outgoing(id: string, text: string): Outgoing {
  return {
    message: { type: 'message', id, text },
    text,
    at: '2026-11-23T10:00:00Z',
    after: 0,
    state: 'pending',
  }
}

function refused(id: string, reason: 'away' | 'too-fast'): ServerMessage {
  return { type: 'refused', id, reason }
}

function events(...list: readonly ClientEvent[]): ServerMessage {
  return { type: 'events', events: list }
}

function base(seq: number, id = `e${seq}`) {
  return { seq, id, at: '2026-11-23T10:00:00Z' }
}

function bot(seq: number, text: string, id?: string): ClientEvent {
  return { ...base(seq, id), from: 'bot', locale: 'en', blocks: [{ kind: 'text', text }] }
}

function customer(seq: number, key: string, text: string): ClientEvent {
  return { ...base(seq), from: 'customer', key, text }
}

function notice(seq: number): ClientEvent {
  return { ...base(seq), from: 'hub', notice: 'handed-off' }
}

function choices(...labels: readonly string[]) {
  return { kind: 'choices', choices: labels.map((label, index) => ({ label, index })) } as const
}
