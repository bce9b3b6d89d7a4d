import { expect } from 'chai'
import { EnvError, readEnv } from '../../config/env.ts'

describe('the environment', () => {
  it('needs nothing', () => {
    expect(readEnv({})).to.deep.include({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: null,
      redisUrl: null,
      isDemoShop: true,
    })
  })

  it('takes an empty variable as not set', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: '' })).to.deep.include({ port: 3000, databaseUrl: null })
  })

  it('names every wrong variable, what was found and what is expected', () => {
    const wrong = () => readEnv({ PORT: 'abc', ROLES: 'boss', WEB_ORIGINS: 'shop.example/x' })
    expect(wrong).to.throw(EnvError, /PORT is 'abc'; expected a number from 0 to 65535/)
    expect(wrong).to.throw(/ROLES is 'boss'; expected gateway, worker or both/)
    expect(wrong).to.throw(/WEB_ORIGINS is 'shop.example\/x'; expected origins/)
  })

  it('refuses one role by itself on a database that serves one process', () => {
    expect(() => readEnv({ ROLES: 'gateway' })).to.throw(
      EnvError,
      /ROLES is 'gateway'; one role by itself needs DATABASE_URL/,
    )
    const env = readEnv({ ROLES: 'worker', DATABASE_URL: 'postgres://db/x' })
    expect([...env.roles]).to.deep.equal(['worker'])
  })

  it('never shows a secret', () => {
    const wrong = () => readEnv({ SECRET: 'tooshort', DATABASE_URL: 'mysql://root:hunter2@db/x' })
    expect(wrong).to.throw(EnvError, /SECRET is not usable; expected at least 32 characters/)
    expect(wrong).to.throw(/DATABASE_URL is not usable/)
    expect(wrong).not.to.throw(/hunter2|tooshort/)
  })

  it('has no demo customers in production unless they are asked for', () => {
    expect(readEnv({ NODE_ENV: 'production' }).isDemoShop).to.equal(false)
    expect(readEnv({ NODE_ENV: 'production', DEMO_SHOP: 'on' }).isDemoShop).to.equal(true)
  })
})
