import { openDatabase } from '../../store/database.ts'
import { newPglite } from '../contracts/memory.ts'
import type { OwnPostgres } from '../contracts/postgres.ts'
import { needPostgres } from '../contracts/postgres.ts'
import { storeContract } from '../contracts/store.ts'

storeContract('PGlite', () => newPglite())

let own: OwnPostgres | null = null
storeContract('Postgres', async function () {
  own = await needPostgres(this)
  return openDatabase({ url: own.url })
})
after(() => own?.drop())
