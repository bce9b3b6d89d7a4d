import { asc, eq } from 'drizzle-orm'
import type { Catalog } from '../catalog.ts'
import type { Database } from '../database.ts'
import { catalogFile, catalogRevision } from '../schema/catalog.ts'
import { withoutValues } from './errors.ts'

export function sqlCatalog({ db }: Database): Catalog {
  return withoutValues<Catalog>('catalog', {
    publish: (revision, files, at) =>
      db.transaction(async (tx) => {
        const [isNew] = await tx
          .insert(catalogRevision)
          .values({ revision, publishedAt: at })
          .onConflictDoNothing()
          .returning({ revision: catalogRevision.revision })
        if (!isNew || files.length === 0) return
        await tx.insert(catalogFile).values(files.map(({ path, text }) => ({ revision, path, text })))
      }),

    async files(revision) {
      const rows = await db
        .select({ path: catalogFile.path, text: catalogFile.text })
        .from(catalogRevision)
        .leftJoin(catalogFile, eq(catalogFile.revision, catalogRevision.revision))
        .where(eq(catalogRevision.revision, revision))
        .orderBy(asc(catalogFile.path))
      if (rows.length === 0) return null
      return rows.flatMap(({ path, text }) => (path === null || text === null ? [] : [{ path, text }]))
    },
  })
}
