import { readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { NOON } from '../config/shop/calendar.ts'
import { demoShop } from '../config/shop/data.ts'
import { readEnv } from '../config/env.ts'
import { heldOrder } from '../main/held-order.ts'
import { openSolo } from '../main/solo.ts'
import { resetShop } from '../store/sql/load-shop.ts'
import { args, print, printJson, runCommand, UsageError } from './command.ts'
import { runDialogue } from './dialogue/run.ts'
import { readDialogues } from './dialogue/script.ts'

const USAGE = 'npm run dialogue -- <file or folder> … [--json]'

/** `npm run dialogue`: plays dialogue tests in this process, each with the shop as it was. */
await runCommand(async () => {
  const { values, positionals } = args(USAGE, { json: { type: 'boolean', default: false } })
  const files = await filesIn(positionals)
  if (files.length === 0) throw new UsageError(`There is nothing to play.\nUsage: ${USAGE}`)
  const scripts = await Promise.all(files.map(async (file) => ({ file, dialogues: await dialoguesIn(file) })))
  const solo = await openSolo({ ...readEnv(process.env), nowMs: NOON })
  const { database } = solo.kept
  const data = demoShop()
  let total = 0
  let passed = 0
  for (const { file, dialogues } of scripts) {
    for (const dialogue of dialogues) {
      await resetShop(database, data)
      // The letter that was sent last; a dialogue has one person only.
      const code = async () => solo.letters.lastCode()
      const order = (id: string) => heldOrder(database, id)
      const { failures } = await runDialogue(dialogue, { driver: solo, order, code })
      total++
      if (failures.length === 0) passed++
      if (values.json) printJson({ file, dialogue: dialogue.name, passed: failures.length === 0, failures })
      else for (const failure of failures) print(`${file}: ${dialogue.name}: ${failure}`)
    }
  }
  if (values.json) printJson({ total, passed })
  else print(`${passed} of ${total} dialogues passed`)
  await solo.close()
  return passed === total
})

/** Files as they are named, folders with all that lies in them; each once, whatever the shell made of a pattern. */
async function filesIn(paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const isFolder = (await stat(path).catch(() => null))?.isDirectory() ?? false
      if (!isFolder) return [path]
      const names = (await readdir(path, { recursive: true })).filter((name) => name.endsWith('.yaml'))
      return names.toSorted().map((name) => join(path, name))
    }),
  )
  return [...new Map(found.flat().map((path) => [resolve(path), path])).values()]
}

async function dialoguesIn(file: string) {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`${file} cannot be read.`)
  })
  try {
    return readDialogues(parse(text))
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : 'not a dialogue file'}`)
  }
}
