import pino from 'pino'
import { readEnv } from '../config/env.ts'
import { openHub } from '../main.ts'
import { print, runCommand } from './command.ts'

/** Stopping takes no longer, whatever hangs: starting again takes up what was left undone. */
const STOP_MS = 4_500

/** `npm start`: the hub, until Ctrl-C. */
await runCommand(async () => {
  const startedAt = performance.now()
  const env = readEnv(process.env)
  const report = pino({
    level: env.logLevel,
    redact: ['*.token', '*.secret', '*.password', '*.authorization'],
  })
  const onListening = (address: string) =>
    print(`The page is at ${address}. Messages are answered as soon as the models are there.`)
  const hub = await openHub(env, { report, onListening })
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  for (const line of hub.runsOn) print(`  ${line}`)
  print(`Parley is ready at ${hub.address ?? 'its queue'} after ${seconds} s. Ctrl-C stops it.`)

  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  setTimeout(() => process.exit(0), STOP_MS).unref()
  await hub.close()
  return true
})
