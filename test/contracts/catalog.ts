import { expect } from 'chai'
import { sqlCatalog } from '../../store/sql/catalog.ts'
import { noon, unique } from './samples.ts'
import type { Open } from './samples.ts'

export function catalogContract(open: Open): void {
  describe('the catalog', () => {
    const files = [
      { path: 'config/intents/track_order.yaml', text: 'slots: [order_number]\n' },
      { path: 'locales/zh/track_order.yaml', text: 'utterances: [我的订单在哪里]\n' },
    ]

    it('gives the files of a revision back, and null for one that was never published', async () => {
      const catalog = sqlCatalog(open())
      const revision = unique('r')
      expect(await catalog.files(revision)).to.equal(null)
      await catalog.publish(revision, files, noon)
      expect(await catalog.files(revision)).to.deep.equal(files)
    })

    it('leaves a known revision as it is', async () => {
      const catalog = sqlCatalog(open())
      const revision = unique('r')
      await catalog.publish(revision, files, noon)
      await catalog.publish(revision, [], noon)
      expect(await catalog.files(revision)).to.deep.equal(files)
    })

    it('takes one revision from many processes at once', async () => {
      const catalog = sqlCatalog(open())
      const revision = unique('r')
      await Promise.all(Array.from({ length: 5 }, () => catalog.publish(revision, files, noon)))
      expect(await catalog.files(revision)).to.deep.equal(files)
    })

    it('knows a revision without files', async () => {
      const catalog = sqlCatalog(open())
      const revision = unique('r')
      await catalog.publish(revision, [], noon)
      expect(await catalog.files(revision)).to.deep.equal([])
    })
  })
}
