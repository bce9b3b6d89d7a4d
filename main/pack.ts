import { fileURLToPath } from 'node:url'
import { compile, type Compiled, type Problem } from '../core/compile.ts'
import type { Domain } from '../core/domain.ts'
import type { Catalog, CatalogFile } from '../store/catalog.ts'
import { readCatalogFiles, revisionOf } from '../store/catalog/files.ts'
import { readSource } from '../store/catalog/source.ts'
import { openDomains, type Domains } from '../workers/domains.ts'
import { loadJobs, type Jobs } from '../workers/jobs.ts'
import { VALUES } from '../workers/values.ts'

/** The project's folder: what is named `config/intents/…` lies under it. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** What the hub knows before it has met anybody: the compiled domain, and the jobs it can do. */
export interface Pack {
  readonly domain: Domain
  readonly files: readonly CatalogFile[]
  readonly jobs: Jobs
}

/** Intents or words that cannot be used, each with its place and its cure. */
export class PackError extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ path, line, message }) => `${path}:${line}: ${message}`).join('\n'))
    this.name = 'PackError'
    this.problems = problems
  }
}

/** Reads and compiles the files under `root`. Throws PackError. */
export async function openPack(root = ROOT): Promise<Pack> {
  const { compiled, ...pack } = await checkPack(root)
  if (compiled.domain) return { ...pack, domain: compiled.domain }
  throw new PackError(compiled.problems.filter(({ level }) => level === 'error'))
}

/** The same with all its problems, and no error thrown. */
export async function checkPack(root = ROOT) {
  const [files, jobs] = await Promise.all([readCatalogFiles(root), loadJobs()])
  return { files, jobs, compiled: compileFiles(files, revisionOf(files), jobs) }
}

export function compileFiles(files: readonly CatalogFile[], revision: string, jobs: Jobs): Compiled {
  return compile(files.map(readSource), { jobs, values: VALUES }, revision)
}

/** The domains of this pack and of every revision that was published here. */
export function domainsOf({ domain, jobs }: Pack, catalog: Pick<Catalog, 'files'>): Domains {
  return openDomains(domain, catalog, (files, revision) => compileFiles(files, revision, jobs))
}
