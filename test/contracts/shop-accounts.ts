import { expect } from 'chai'
import type { Shop } from '../../store/shop.ts'
import type { CustomerChange } from '../../store/shop-accounts.ts'
import { resetShop } from '../../store/sql/load-shop.ts'
import { sqlShop } from '../../store/sql/shop.ts'
import { failure, noon } from './samples.ts'
import type { Open } from './samples.ts'
import { ana, data, wei } from './shop-samples.ts'

export function shopAccountsContract(open: Open): void {
  describe('the accounts of the shop', () => {
    let shop: Shop
    beforeEach(async () => {
      shop = sqlShop(open(), { now: () => noon })
      await resetShop(open(), data)
    })

    it('are found by e-mail, whatever its case', async () => {
      expect(await shop.customerByEmail('ANA@example.COM')).to.deep.equal(ana)
      expect(await shop.customerByEmail('nobody@example.com')).to.equal(null)
    })

    it('are given many at once, and none for none', async () => {
      const both = await shop.customers(['c-1', 'c-2', 'c-9'])
      expect(both).to.have.deep.members([ana, wei])
      expect(await shop.customers([])).to.deep.equal([])
    })

    it('change what is named and keep the rest', async () => {
      const address = { ...ana.address, street: 'Lindenweg 7' }
      expect(await update({ phone: '+351211234567' })).to.equal('changed')
      expect(await update({ changeId: 'second', address })).to.equal('changed')
      expect(await shop.customer('c-1')).to.deep.equal({ ...ana, phone: '+351211234567', address })
    })

    it('keep what came after a change that is repeated', async () => {
      await update({ changeId: 'first', phone: '+351211111111' })
      await update({ changeId: 'second', phone: '+351222222222' })
      expect(await update({ changeId: 'first', phone: '+351211111111' })).to.equal('changed')
      expect((await shop.customer('c-1'))?.phone).to.equal('+351222222222')
    })

    it('do not take the e-mail of another account, and may try again', async () => {
      expect(await update({ email: 'WEI@example.com' })).to.equal('email-taken')
      expect(await shop.customer('c-1')).to.deep.equal(ana)
      expect(await update({ email: 'ana.souza@example.com' })).to.equal('changed')
      expect(await shop.customerByEmail('ana.souza@example.com')).to.include({ id: 'c-1' })
    })

    it('make the same change once when it is asked for five times at once', async () => {
      const all = await Promise.all(Array.from({ length: 5 }, () => update({ email: 'a@example.com' })))
      expect(all).to.deep.equal(Array.from({ length: 5 }, () => 'changed'))
    })

    it('that do not exist cannot be changed', async () => {
      expect((await failure(update({ customerId: 'c-9' }))).message).to.include("no customer 'c-9'")
    })

    it('subscribe to the newsletter once, whatever the case of the address', async () => {
      expect(await shop.isSubscribed('ana@example.com')).to.equal(false)
      for (const email of ['Ana@Example.com', 'ana@example.com']) await shop.subscribe({ email, at: noon })
      expect(await shop.isSubscribed('ANA@example.com')).to.equal(true)
    })

    function update(change: Partial<CustomerChange>): Promise<'changed' | 'email-taken'> {
      return shop.updateCustomer({ customerId: 'c-1', changeId: 'change-1', ...change })
    }
  })
}
