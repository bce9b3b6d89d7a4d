import type { Domain } from '../core/domain.ts'
import type { Event } from '../core/event.ts'
import type { CatalogFile } from '../store/catalog.ts'
import type { Compile } from '../workers/domains.ts'

/**
 * The domain of each revision that these events were decided with. A revision that was never published here, or
 * that this version of the code no longer compiles, is answered by `current`.
 */
export async function domainsOf(
  events: readonly Event[],
  current: Domain,
  filesOf: (revision: string) => Promise<readonly CatalogFile[] | null>,
  compileFiles: Compile,
): Promise<(revision: string | null) => Domain> {
  const domains = new Map([[current.revision, current]])
  for (const event of events) {
    if (event.type !== 'session-started' || domains.has(event.revision)) continue
    const files = await filesOf(event.revision)
    domains.set(event.revision, (files && compileFiles(files, event.revision).domain) ?? current)
  }
  return (revision) => domains.get(revision ?? '') ?? current
}
