import { expect } from 'chai'
import { ANA, type Errands, found, refusal, WEI, withErrands } from './errand-parts.ts'

const HAMBURG = { address: 'Lindenweg 7, 20095 Hamburg', city: 'Hamburg', postcode: '20095' }

describe('the account', () => {
  let errands: Errands
  const letters = () => errands.letters.all()
  withErrands((opened) => (errands = opened))
  let written = 0
  beforeEach(() => {
    written = letters().length
  })
  const sent = () => letters().slice(0, letters().length - written)

  it('gets a new e-mail address, phone number and postal address', async () => {
    const data = { email: 'new@example.com', phone: '+351912345678', ...HAMBURG }
    const looked = await errands.run('find_account', data)
    const change = { email: 'new@example.com', phone: '+351912345678', address: 'Lindenweg 7, 20095 Hamburg' }
    expect(looked).to.have.property('values').that.deep.equals({ change })
    const result = await errands.run('update_account', data)
    expect(result).to.deep.equal({ outcome: 'done', values: { change } })
    const customer = await errands.shop.customer(ANA)
    expect(customer).to.include({ email: 'new@example.com', phone: '+351912345678' })
    expect(customer?.address).to.include({ street: 'Lindenweg 7', city: 'Hamburg', postcode: '20095' })
  })

  it('is changed once by the same request, and the old contact is told once', async () => {
    const data = { email: 'new@example.com' }
    const first = await errands.run('update_account', data, { id: 'again' })
    expect(sent()).to.deep.equal([
      { customerId: ANA, kind: 'account-changed', values: { email: 'ana@example.com', changed: 'email' } },
    ])
    expect(await errands.run('update_account', data, { id: 'again' })).to.deep.equal(first)
    expect(sent()).to.have.length(1)
  })

  it('takes no address that another account has', async () => {
    for (const job of ['find_account', 'update_account'])
      expect(refusal(await errands.run(job, { email: 'WEI@example.com' })), job).to.equal('email-taken email')
    expect((await errands.shop.customer(ANA))?.email).to.equal('ana@example.com')
    expect(sent()).to.deep.equal([])
  })

  it('wants the whole address, and a change that is one', async () => {
    expect(refusal(await errands.run('find_account', { address: 'Lindenweg 7' }))).to.equal(
      'incomplete-address address',
    )
    expect(refusal(await errands.run('find_account', { email: 'Ana@example.com' }))).to.equal(
      'same-already email',
    )
    expect(found(await errands.run('find_account', {})).choices).to.deep.equal({})
  })

  it('is changed of whom it belongs to only', async () => {
    await errands.run('update_account', { phone: '+8613800138000' }, { customer: WEI })
    expect((await errands.shop.customer(ANA))?.phone).to.equal(null)
  })

  it('is deleted by staff, within 30 days', async () => {
    const first = await errands.run('delete_account', {}, { id: 'again' })
    const [opened] = await errands.shop.cases(ANA)
    expect(opened).to.include({ kind: 'account-deletion', customerId: ANA })
    expect(first)
      .to.have.property('values')
      .that.deep.equals({ case_number: opened?.number, until: '2026-12-23' })
    expect(await errands.run('delete_account', {}, { id: 'again' })).to.deep.equal(first)
    expect(await errands.shop.cases(ANA)).to.have.length(1)
    expect(await errands.shop.customer(ANA)).to.not.equal(null)
  })

  it('says the same of a forgotten password, whether or not the address is known', async () => {
    const known = await errands.run('reset_password', { email: 'Ana@Example.com' }, { customer: null })
    const unknown = await errands.run('reset_password', { email: 'nobody@example.com' }, { customer: null })
    expect(known).to.deep.equal(unknown)
    expect(sent()).to.deep.equal([{ customerId: ANA, kind: 'password-reset', values: {} }])
  })

  it('has staff write about a forgotten password when there are no letters', async () => {
    const known = await errands.runWithoutLetters('reset_password', { email: 'ana@example.com' })
    const unknown = await errands.runWithoutLetters('reset_password', { email: 'nobody@example.com' })
    expect(known).to.deep.equal({ outcome: 'done', values: { context: 'later' } })
    expect(unknown).to.deep.equal(known)
  })

  it('is asked for the address of the newsletter only where it is not known', async () => {
    const known = await errands.run('find_subscriber', {})
    expect(known).to.have.property('slots').that.deep.equals({ email: 'ana@example.com' })
    const given = await errands.run('find_subscriber', { email: 'new@example.com' })
    expect(given).to.have.property('slots').that.deep.equals({})
    const stranger = await errands.run('find_subscriber', {}, { customer: null })
    expect(stranger).to.have.property('slots').that.deep.equals({})
  })

  it('gets the newsletter, and is told kindly that it does already', async () => {
    const data = { email: 'ana@example.com' }
    expect(await errands.run('subscribe_newsletter', data)).to.deep.equal({ outcome: 'done', values: data })
    expect(await errands.shop.isSubscribed('ana@example.com')).to.equal(true)
    const again = await errands.run('subscribe_newsletter', data)
    expect(again).to.deep.equal({ outcome: 'done', values: { ...data, context: 'already' } })
  })

  it('tells nobody else whether an address gets the newsletter', async () => {
    const data = { email: 'ana@example.com' }
    await errands.run('subscribe_newsletter', data)
    for (const customer of [null, WEI]) {
      const result = await errands.run('subscribe_newsletter', data, { customer })
      expect(result).to.deep.equal({ outcome: 'done', values: data })
    }
  })
})
