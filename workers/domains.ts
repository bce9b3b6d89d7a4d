import type { Compiled } from '../core/compile.ts'
import type { Domain } from '../core/domain.ts'
import type { Catalog, CatalogFile } from '../store/catalog.ts'

/** The compiled domains: the one for new sessions, and those that running sessions keep to their end. */
export interface Domains {
  current(): Domain
  /** The domain of this revision; the current one when it was never published here. */
  at(revision: string): Promise<Domain>
}

export type Compile = (files: readonly CatalogFile[], revision: string) => Compiled

export function openDomains(
  current: Domain,
  catalog: Pick<Catalog, 'files'>,
  compileFiles: Compile,
): Domains {
  const known = new Map<string, Domain>([[current.revision, current]])
  return {
    current: () => current,
    async at(revision) {
      const cached = known.get(revision)
      if (cached) return cached
      const files = await catalog.files(revision)
      const domain = (files && compileFiles(files, revision).domain) ?? current
      known.set(revision, domain)
      return domain
    },
  }
}
