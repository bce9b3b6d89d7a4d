import { expect } from 'chai'
import { compile, type Problem } from '../../core/compile.ts'
import { readSource } from '../../store/catalog/source.ts'
import { readCatalogFiles } from '../../store/catalog/files.ts'
import type { CatalogFile } from '../../store/catalog.ts'
import { ROOT } from '../../main/pack.ts'
import { loadJobs, type Jobs } from '../../workers/jobs.ts'
import { VALUES } from '../../workers/values.ts'

let pack: readonly CatalogFile[]
let jobs: Jobs
before(async () => {
  pack = await readCatalogFiles(ROOT)
  jobs = await loadJobs()
})

describe('compiling the pack', () => {
  it('finds no problem in the files as they are', () => {
    const { domain, problems } = compiled({})
    expect(problems).to.deep.equal([])
    expect(domain?.intents.size).to.be.greaterThan(10)
  })

  it('has at least 30 utterances of each intent that people say, in each language', () => {
    const { domain } = compiled({})
    const counts = new Map<string, number>()
    for (const { locale, intent } of domain?.utterances ?? [])
      counts.set(`${locale} ${intent}`, (counts.get(`${locale} ${intent}`) ?? 0) + 1)
    const few = [...(domain?.locales.keys() ?? [])].flatMap((locale) =>
      [...(domain?.intents.keys() ?? [])]
        .filter((intent) => intent !== 'verify_identity' && (counts.get(`${locale} ${intent}`) ?? 0) < 30)
        .map((intent) => `${locale} ${intent}`),
    )
    expect(few).to.deep.equal([])
  })

  it('names a file that is no YAML, with the line', () => {
    expect(problemsOf({ 'config/intents/greet.yaml': 'kind: social\nact: [greet' })[0]).to.match(
      /^config\/intents\/greet\.yaml:2: error: The file is no YAML: /,
    )
  })

  it('names a job that does not exist, and the one that was meant', () => {
    const files = { 'config/intents/list_orders.yaml': 'kind: task\nneeds: customer\nfulfil: list_order\n' }
    expect(problemsOf(files)).to.include(
      `config/intents/list_orders.yaml:3: error: fulfil 'list_order' is not a job. Did you mean 'list_orders'?`,
    )
  })

  it('names a key that means nothing', () => {
    const files = { 'config/intents/greet.yaml': 'kind: social\nactt: greet\n' }
    expect(problemsOf(files)).to.include(
      `config/intents/greet.yaml:2: error: 'actt' means nothing here. Did you mean 'act'?`,
    )
  })

  it('tells words that nothing says', () => {
    const files = { 'locales/en/ask_return_policy.yaml': 'title: Returns\nreplies:\n  infrom: 30 days\n' }
    expect(problemsOf(files)).to.include(
      `locales/en/ask_return_policy.yaml:3: error: Nothing ever says 'infrom'. Did you mean 'inform'?`,
    )
  })

  it('refuses an act without words in the fallback language, and calls it a gap in another', () => {
    const without = 'title: Returns\n'
    expect(levels({ 'locales/en/ask_return_policy.yaml': without })).to.include('error')
    expect(levels({ 'locales/zh/ask_return_policy.yaml': without })).to.deep.equal(['gap'])
  })

  it('refuses a translation that shows another value', () => {
    const files = {
      'locales/zh/list_orders.yaml': 'title: 我的订单\nreplies:\n  inform_other: 您有 {{cuont}} 个订单\n',
    }
    const problems = problemsOf(files)
    expect(problems).to.include(
      `locales/zh/list_orders.yaml:3: error: It shows '{{cuont}}', which the 'en' text does not have.`,
    )
  })

  it('refuses a plural that lacks a form of its language', () => {
    const files = {
      'locales/en/list_orders.yaml': 'title: My orders\nreplies:\n  inform_other: "{{count}} orders"\n',
    }
    expect(problemsOf(files)).to.include(
      `locales/en/list_orders.yaml:3: error: 'inform_one' is missing: 'en' has that plural.`,
    )
  })

  it('refuses words for an intent that does not exist', () => {
    const files = { 'locales/en/track_ordr.yaml': 'title: Track\n' }
    expect(problemsOf(files)).to.include(
      `locales/en/track_ordr.yaml:1: error: There is no intent 'track_ordr' in config/intents. Did you mean 'track_order'?`,
    )
  })

  it('refuses a number where a text belongs, with the cure', () => {
    const files = { 'locales/en/greet.yaml': 'utterances:\n  - hi\n  - 12345\n' }
    expect(problemsOf(files)).to.include(
      `locales/en/greet.yaml:3: error: 12345 is no text. Put quotes around it.`,
    )
  })

  it('refuses a file that unfolds into a large one', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x]',
      'b: &b [*a, *a, *a, *a, *a, *a]',
      'c: [*b, *b, *b, *b, *b, *b]',
    ].join('\n')
    expect(problemsOf({ 'locales/en/greet.yaml': bomb })[0]).to.match(
      /greet\.yaml:1: error: The file is no YAML that we take/,
    )
  })
})

/** The pack with these files in place of its own. */
function compiled(files: Readonly<Record<string, string>>) {
  const changed = [
    ...pack.filter(({ path }) => !(path in files)),
    ...Object.entries(files).map(([path, text]) => ({ path, text })),
  ]
  return compile(changed.map(readSource), { jobs, values: VALUES }, 'test')
}

function problemsOf(files: Readonly<Record<string, string>>): readonly string[] {
  return compiled(files).problems.map(
    ({ path, line, level, message }) => `${path}:${line}: ${level}: ${message}`,
  )
}

function levels(files: Readonly<Record<string, string>>): readonly Problem['level'][] {
  return compiled(files).problems.map(({ level }) => level)
}
