import { join } from 'node:path'
import { readEnv } from '../config/env.ts'
import { replay } from '../core/replay.ts'
import { compileFiles, openPack } from '../main/pack.ts'
import { domainsOf } from '../main/domains-of.ts'
import { openKept } from '../main/kept.ts'
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
  const ids = values.all ? await kept.log.conversations(ALL_MAX) : positionals
  let different = 0
  for (const id of ids) {
    const events = (await kept.log.since(id, 0, Number.MAX_SAFE_INTEGER)).map(({ event }) => event)
    if (events.length === 0 && values.all) continue
    if (events.length === 0)
      throw new UsageError(`There is no conversation '${id}'. Its name stands in the log of the hub.`)
    const domainAt = await domainsOf(
      events,
      pack.domain,
      (revision) => kept.catalog.files(revision),
      (files, revision) => compileFiles(files, revision, pack.jobs),
    )
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
