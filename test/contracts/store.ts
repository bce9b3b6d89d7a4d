import { expect } from 'chai'
import type { Database } from '../../store/database.ts'
import { catalogContract } from './catalog.ts'
import { logContract } from './log.ts'
import { mailboxContract } from './mailbox.ts'
import { outboxContract } from './outbox.ts'
import type { Open } from './samples.ts'
import { failure } from './samples.ts'
import { shopContract } from './shop.ts'
import { verificationContract } from './verification.ts'

/** What every driver of the store does. `open` may skip the suite, by its `this`. */
export function storeContract(name: string, open: (this: Mocha.Context) => Promise<Database>): void {
  describe(`the store on ${name}`, () => {
    let database: Database
    before(async function () {
      this.timeout(60_000)
      database = await open.call(this)
    })
    after(() => database?.close())

    const opened = () => database
    mailboxContract(opened)
    logContract(opened)
    outboxContract(opened)
    catalogContract(opened)
    shopContract(opened)
    verificationContract(opened)
    notificationContract(opened)
  })
}

function notificationContract(open: Open): void {
  describe('notifications', () => {
    it('reach those who listen to the topic, in order, until they stop', async () => {
      const heard: string[] = []
      const stop = await open().listen('spoken', (payload) => heard.push(payload))
      await open().listen('other', (payload) => heard.push(`other: ${payload}`))
      for (const payload of ['c-1', 'c-2', "c-3'; --"]) await open().notify('spoken', payload)
      await heardOn('spoken', 'last')
      expect(heard).to.deep.equal(['c-1', 'c-2', "c-3'; --", 'last'])
      await stop()
      await heardOn('spoken', 'after')
      expect(heard).to.have.length(4)
    })

    it('refuse a topic that is no plain name', async () => {
      expect((await failure(open().notify('Spoken; drop', 'x'))).message).to.include('cannot be a topic')
    })

    /** Says it, and waits until it was heard by a listener who came last. */
    async function heardOn(topic: string, payload: string): Promise<void> {
      let stop = async () => {}
      await new Promise<void>((resolve, reject) => {
        const listening = open().listen(topic, (heard) => heard === payload && resolve())
        listening.then(async (done) => {
          stop = done
          await open().notify(topic, payload)
        }, reject)
      })
      await stop()
    }
  })
}
