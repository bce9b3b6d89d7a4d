import { checkPack } from '../main/pack.ts'
import { args, print, printJson, runCommand } from './command.ts'

/** `npm run validate`: checks intents and locales. Fails on errors; gaps of a language are told. */
await runCommand(async () => {
  const { values, positionals } = args('npm run validate -- [folder] [--json]', {
    json: { type: 'boolean', default: false },
  })
  const { compiled, files } = await checkPack(...positionals.slice(0, 1))
  const errors = compiled.problems.filter(({ level }) => level === 'error').length
  for (const problem of compiled.problems) {
    if (values.json) printJson(problem)
    else print(`${problem.path}:${problem.line}: ${problem.level}: ${problem.message}`)
  }
  for (const { locale, level, words, utterances, fewest } of compiled.levels) {
    if (values.json) printJson({ locale, level, words, utterances, fewest })
    else
      print(
        `${locale}: ${level}, ${words.present} of ${words.needed} texts, ${utterances} utterances` +
          (fewest ? `, the fewest ${fewest.utterances} (${fewest.intent})` : ''),
      )
  }
  const gaps = compiled.problems.length - errors
  if (values.json) printJson({ files: files.length, errors, gaps })
  else print(`${files.length} files, ${errors} errors, ${gaps} gaps`)
  return errors === 0
})
