import { parseArgs, type ParseArgsConfig } from 'node:util'
import { EnvError } from '../config/env.ts'
import { PackError } from '../main/pack.ts'
import { ListenError } from '../adapters/http.ts'
import { StoreError } from '../store/database.ts'
import { QueueError } from '../workers/queue/bullmq.ts'

/** What a person who typed a command is told instead of a stack: how it is used. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}

/**
 * Runs a command to its end. `run` returns whether it succeeded; what an operator can mend is printed as a plain
 * sentence, anything else with its stack, since it is a fault of ours.
 */
export async function runCommand(run: () => Promise<boolean>): Promise<never> {
  // Before the models load: their WebAssembly answers a stray error with its own source text.
  process.on('uncaughtException', end).on('unhandledRejection', end)
  try {
    process.exit((await run()) ? 0 : 1)
  } catch (error) {
    return end(error)
  }
}

function end(error: unknown): never {
  process.stderr.write(`${isForOperators(error) ? error.message : stackOf(error)}\n`)
  process.exit(error instanceof UsageError ? 2 : 1)
}

/** The arguments of a command. Throws UsageError with `usage` for one that it does not know. */
export function args<const Options extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  options: Options,
) {
  try {
    return parseArgs({ options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : 'Unknown option.'}\nUsage: ${usage}`)
  }
}

export const printJson = (line: object) => void process.stdout.write(`${JSON.stringify(line)}\n`)
export const print = (line: string) => void process.stdout.write(`${line}\n`)

function isForOperators(error: unknown): error is Error {
  return [EnvError, PackError, ListenError, StoreError, QueueError, UsageError].some(
    (kind) => error instanceof kind,
  )
}

const stackOf = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error))
