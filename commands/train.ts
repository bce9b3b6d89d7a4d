import { readEnv } from '../config/env.ts'
import { openBrain } from '../main/brain.ts'
import { demoVocabulary } from '../main/vocabulary.ts'
import { openPack } from '../main/pack.ts'
import { args, print, printJson, runCommand, UsageError } from './command.ts'

const USAGE = 'npm run train -- intent'

/** `npm run train`: trains a model, unless its artifact for these utterances is there already. */
await runCommand(async () => {
  const { values, positionals } = args(USAGE, { json: { type: 'boolean', default: false } })
  const [model] = positionals
  if (model !== 'intent')
    throw new UsageError(`'${model ?? ''}' cannot be trained. Known: intent.\nUsage: ${USAGE}`)
  const { domain } = await openPack()
  const brain = await openBrain(domain, { ...readEnv(process.env), vocabulary: demoVocabulary() })
  if (values.json) printJson({ model, runtime: brain.runtime, origin: brain.origin, ...brain.metrics })
  else for (const line of [brain.runtime, brain.origin, JSON.stringify(brain.metrics)]) print(line)
  return true
})
