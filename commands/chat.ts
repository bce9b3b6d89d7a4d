import { randomUUID } from 'node:crypto'
import { terminal } from '../adapters/terminal/index.ts'
import { readEnv } from '../config/env.ts'
import { openHub } from '../main.ts'
import { silentLog } from '../workers/log.ts'
import { args, print, runCommand } from './command.ts'

const USAGE = 'npm run chat -- [--as c-1001] [--locale zh]'

/** For the answer to the last line of a file that is piped in. */
const LAST_REPLY_MS = 1500

/** `npm run chat`: talks with the hub from a shell. */
await runCommand(async () => {
  const { values } = args(USAGE, { as: { type: 'string' }, locale: { type: 'string' } })
  const env = { ...readEnv(process.env), port: 0 }
  const channels = ({ nowMs }: { nowMs: () => number }) => [
    terminal({
      input: process.stdin,
      output: process.stdout,
      thread: values.as ? `terminal-${values.as}` : `terminal-${randomUUID()}`,
      customer: values.as ?? null,
      localeHint: values.locale ?? null,
      newId: randomUUID,
      now: () => new Date(nowMs()).toISOString(),
    }),
  ]
  print('Write to the bot; a number presses the choice of that number. Ctrl-D ends it.')
  const hub = await openHub(env, { report: silentLog, channels })
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve())
    process.stdin.once('end', () => setTimeout(resolve, LAST_REPLY_MS))
  })
  await hub.close()
  return true
})
