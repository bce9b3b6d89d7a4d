import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { readEnv } from '../config/env.ts'
import { openBrain, type Brain } from '../main/brain.ts'
import { demoVocabulary } from '../main/vocabulary.ts'
import { openPack } from '../main/pack.ts'
import { understand } from '../workers/understand.ts'
import type { Domain } from '../core/domain.ts'
import { args, print, printJson, runCommand, UsageError } from './command.ts'

const USAGE = 'npm run understand -- (--file x.jsonl | "text" …) [--json]'

/** `npm run understand`: what the shipped models make of texts. Lines of {"text"} in, a line out for each, in order. */
await runCommand(async () => {
  const { values, positionals } = args(USAGE, {
    file: { type: 'string' },
    json: { type: 'boolean', default: false },
  })
  if (values.file === undefined && positionals.length === 0)
    throw new UsageError(`There is nothing to read.\nUsage: ${USAGE}`)
  const { domain } = await openPack()
  const brain = await openBrain(domain, { ...readEnv(process.env), vocabulary: demoVocabulary() })
  if (values.file !== undefined && !existsSync(values.file))
    throw new UsageError(`${values.file} cannot be read.`)
  const texts = values.file === undefined ? positionals : textsIn(values.file)
  for await (const text of texts) {
    const line = await read(text, domain, brain)
    // A file is read by programs, so its answers are always lines of JSON.
    if (values.json || values.file !== undefined) printJson(line)
    else
      print(
        `${line.intent} ${line.confidence.toFixed(2)}  ${line.locale ?? '?'}  ${JSON.stringify(line.slots)}  ${text}`,
      )
  }
  return true
})

async function read(text: string, domain: Domain, { models }: Brain) {
  const today = new Date().toISOString().slice(0, '2026-11-23'.length)
  const startedAt = performance.now()
  const { intent, confidence, locale, entities } = await understand(
    [text],
    { expected: null, locale: null, today, domain },
    models,
  )
  const ms = Number((performance.now() - startedAt).toFixed(3))
  const slots = Object.fromEntries(entities.map((entity) => [entity.slot, entity.text]))
  return { intent: intent ?? 'out_of_scope', confidence, locale, slots, ms }
}

async function* textsIn(file: string): AsyncGenerator<string> {
  let number = 0
  for await (const line of createInterface({ input: createReadStream(file) })) {
    number++
    if (line.trim() !== '') yield textOf(line, `${file}:${number}`)
  }
}

function textOf(line: string, place: string): string {
  try {
    const { text } = JSON.parse(line) as { text?: unknown }
    if (typeof text === 'string') return text
  } catch {
    // Told below, with its place.
  }
  throw new UsageError(`${place}: expected a line such as {"text":"where is my order"}.`)
}
