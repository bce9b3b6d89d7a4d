import { join } from 'node:path'
import { readEnv } from '../config/env.ts'
import type { Domain } from '../core/domain.ts'
import type { Event } from '../core/event.ts'
import { replay } from '../core/replay.ts'
import { domainsOf, openPack } from '../main/pack.ts'
import { openKept } from '../main/kept.ts'
import type { Domains } from '../workers/domains.ts'
import { args, print, printJson, runCommand, UsageError } from './command.ts'

const USAGE = 'npm run replay -- (<conversation> … | --all) [--json]'
const ALL_MAX = 10_000

/** `npm run replay`: decides kept conversations again and tells every difference. */
await runCommand(async () => {
  const { values, positionals } = args(USAGE, {
    all: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  })
  if (positionals.length === 0 && !values.all) throw new UsageError(`Which conversation?\nUsage: ${USAGE}`)
  const env = readEnv(process.env)
  const now = () => new Date().toISOString()
  const pack = await openPack()
  const kept = await openKept({ url: env.databaseUrl, dir: join(env.dataDir, 'pg'), now })
  const domains = domainsOf(pack, kept.catalog)
  const ids = values.all ? await kept.log.conversations(ALL_MAX) : positionals
  let different = 0
  for (const id of ids) {
    const events = (await kept.log.since(id, 0, Number.MAX_SAFE_INTEGER)).map(({ event }) => event)
    if (events.length === 0 && values.all) continue
    if (events.length === 0)
      throw new UsageError(`There is no conversation '${id}'. Its name stands in the log of the hub.`)
    const domainAt = await domainsIn(events, domains)
    const differences = replay(events, domainAt)
    if (differences.length > 0) different++
    if (values.json) printJson({ conversation: id, events: events.length, differences })
    else
      for (const { inputId, kept, now } of differences)
        print(`${id} ${inputId}:\n  kept ${JSON.stringify(kept)}\n  now  ${JSON.stringify(now)}`)
  }
  if (values.json) printJson({ conversations: ids.length, different })
  else print(`${ids.length} conversations decided again, ${different} differ`)
  await kept.database.close()
  return different === 0
})

/** The domain that each session of these events was decided with. */
async function domainsIn(
  events: readonly Event[],
  domains: Domains,
): Promise<(revision: string | null) => Domain> {
  const known = new Map<string, Domain>()
  for (const event of events) {
    if (event.type === 'session-started') known.set(event.revision, await domains.at(event.revision))
  }
  return (revision) => known.get(revision ?? '') ?? domains.current()
}
