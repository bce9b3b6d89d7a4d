import { expect } from 'chai'
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { matches, repliesMatch } from '../../commands/dialogue/match.ts'
import { readDialogues } from '../../commands/dialogue/script.ts'
import type { EventOf } from '../../core/event.ts'
import type { DialogueAct } from '../../core/event.ts'

const ROOT = resolve(import.meta.dirname, '../..')

describe('the commands', function () {
  this.timeout(120_000)
  const dir = mkdtempSync(join(tmpdir(), 'parley-commands-'))
  after(() => rmSync(dir, { recursive: true, force: true }))

  it('say: one line of JSON with understanding, events and replies', async () => {
    const { code, lines } = await run('say', 'where is my order SO-2026-00417?', '--as', 'c-1001', '--json')
    expect(code).to.equal(0)
    expect(lines).to.have.length(1)
    const { understanding, events, replies } = JSON.parse(lines[0] ?? '')
    expect(understanding).to.deep.include({
      intent: 'track_order',
      locale: 'en',
      slots: { order_number: 'SO-2026-00417' },
    })
    expect(events.map(({ type }: { type: string }) => type)).to.include.members([
      'user-uttered',
      'job-returned',
    ])
    const [last] = replies.slice(-1)
    expect(last).to.include({ act: 'inform', topic: 'track_order', locale: 'en' })
    expect(last.text).to.contain('ZX123456789CN')
    expect(last.blocks[0].kind).to.equal('text')
  })

  it('say: a customer that the shop does not have is named', async () => {
    const { code, said } = await run('say', 'hi', '--as', 'c-9')
    expect(code).not.to.equal(0)
    expect(said).to.match(/The shop has no customer 'c-9'/)
  })

  it('understand: a line out for each line in, in order', async () => {
    const file = join(dir, 'texts.jsonl')
    const texts = ['where is my parcel', '取消订单 SO-2026-00418', 'what is the capital of France', '']
    writeFileSync(file, texts.map((text) => JSON.stringify({ text, lang: 'xx' })).join('\n'))
    const { code, lines } = await run('understand', '--file', file)
    expect(code).to.equal(0)
    const answers = lines.map((line) => JSON.parse(line))
    expect(answers.map(({ intent }) => intent)).to.deep.equal([
      'track_order',
      'cancel_order',
      'out_of_scope',
      'out_of_scope',
    ])
    expect(answers[1]).to.deep.include({ locale: 'zh', slots: { order_number: 'SO-2026-00418' } })
    for (const { ms, confidence } of answers)
      expect(ms >= 0 && confidence >= 0 && confidence <= 1).to.equal(true)
  })

  it('understand: a line that is none is named with its place', async () => {
    const file = join(dir, 'broken.jsonl')
    writeFileSync(file, '{"text":"hi"}\nnot json\n')
    const { code, said } = await run('understand', '--file', file)
    expect(code).not.to.equal(0)
    expect(said).to.contain(`${file}:2: expected a line such as`)
  })

  it('dialogue: a line for each dialogue, then the total, and failure told by the exit code', async () => {
    const file = join(dir, 'two.yaml')
    writeFileSync(
      file,
      `- dialogue: passes
  turns:
    - user: what is your return policy?
    - bot: { act: inform, topic: ask_return_policy }
- dialogue: fails
  as: c-1001
  turns:
    - user: cancel my order
    - bot: { act: inform }
    - order: { id: SO-2026-00418, state: cancelled }
`,
    )
    const { code, lines } = await run('dialogue', file, '--json')
    expect(code).to.equal(1)
    const [first, second, total] = lines.map((line) => JSON.parse(line))
    expect(first).to.deep.equal({ file, dialogue: 'passes', passed: true, failures: [] })
    expect(second).to.include({ dialogue: 'fails', passed: false })
    expect(second.failures).to.have.length(2)
    expect(total).to.deep.equal({ total: 2, passed: 1 })
  })

  it('validate: names file and line of a broken pack, and fails', async () => {
    const pack = join(dir, 'pack')
    for (const folder of ['config/intents', 'locales'])
      cpSync(join(ROOT, folder), join(pack, folder), { recursive: true })
    writeFileSync(join(pack, 'config/intents/greet.yaml'), 'kind: social\nact: [greet\n')
    const { code, said } = await run('validate', pack)
    expect(code).to.equal(1)
    expect(said).to.match(/^config\/intents\/greet\.yaml:\d+: error: The file is no YAML/)
  })

  it('validate: passes the pack as it is', async () => {
    const { code, lines } = await run('validate', '--json')
    expect(code).to.equal(0)
    expect(JSON.parse(lines.at(-1) ?? '')).to.include({ errors: 0, gaps: 0 })
  })

  it('each tells how it is used when it is used wrongly', async () => {
    for (const [command = '', ...args] of [
      ['say'],
      ['dialogue'],
      ['understand'],
      ['replay'],
      ['train'],
      ['say', '--nonsense', 'x'],
    ]) {
      const { code, said } = await run(command, ...args)
      expect(code).to.equal(2)
      expect(said).to.match(/Usage: npm run/)
    }
  })
})

describe('the dialogue format', () => {
  const reply = (act: DialogueAct, text = ''): EventOf<'bot-uttered'> => ({
    id: 'm1.1',
    inputId: 'm1',
    at: '2026-11-23T09:00:00.000Z',
    type: 'bot-uttered',
    locale: 'en',
    act,
    blocks: [{ kind: 'text', text }],
  })
  const greet = reply({ act: 'greet', topic: null }, 'Hello')
  const thank = reply({ act: 'thank', topic: null }, 'Welcome')
  const disclosure = reply({ act: 'disclose-automation' }, 'I am a bot')
  const line = (expected: object, isAny = false) => ({ isAny, expected: expected as Record<string, unknown> })

  it('wants all replies named, in order', () => {
    expect(
      repliesMatch(
        [greet, thank],
        [line({ act: 'greet', topic: null }), line({ act: 'thank', topic: null })],
      ),
    ).to.equal(true)
    expect(
      repliesMatch(
        [greet, thank],
        [line({ act: 'thank', topic: null }), line({ act: 'greet', topic: null })],
      ),
    ).to.equal(false)
    expect(repliesMatch([greet, thank], [line({ act: 'greet', topic: null })])).to.equal(false)
    expect(
      repliesMatch([greet], [line({ act: 'greet', topic: null }), line({ act: 'thank', topic: null })]),
    ).to.equal(false)
  })

  it('lets the disclosure go unnamed, or be named', () => {
    expect(repliesMatch([disclosure, greet], [line({ act: 'greet', topic: null })])).to.equal(true)
    expect(
      repliesMatch(
        [disclosure, greet],
        [line({ act: 'disclose-automation' }), line({ act: 'greet', topic: null })],
      ),
    ).to.equal(true)
  })

  it('lets "any" stand for zero or more, with backtracking, its keys holding for each', () => {
    expect(repliesMatch([], [line({}, true)])).to.equal(true)
    expect(
      repliesMatch([greet, greet, thank], [line({}, true), line({ act: 'thank', topic: null })]),
    ).to.equal(true)
    expect(repliesMatch([greet, thank], [line({ act: 'greet', topic: null }, true)])).to.equal(false)
    expect(
      repliesMatch([greet, greet], [line({ act: 'greet', topic: null }, true), line({ act: 'greet' })]),
    ).to.equal(true)
  })

  it('searches with a regular expression, case-sensitively, by code points', () => {
    expect(matches('/ell/', 'Hello')).to.equal(true)
    expect(matches('/HELL/', 'Hello')).to.equal(false)
    expect(matches('/^.$/', '👀')).to.equal(true)
    expect(matches({ a: '/x/' }, { a: 'axb', b: 1 })).to.equal(true)
    expect(matches({ a: null }, {})).to.equal(true)
    expect(matches({ a: 'x' }, { a: null })).to.equal(false)
  })

  it('takes a number in YAML for the text that it is', () => {
    expect(matches({ size: 42, quantity: '1' }, { size: '42', quantity: 1 })).to.equal(true)
    expect(readDialogues([{ dialogue: 'd', turns: [{ user: 417 }] }])[0]?.turns[0]?.user).to.deep.equal([
      { text: '417' },
    ])
  })

  it('finds no text where there is none', () => {
    expect(matches('/./', null)).to.equal(false)
    expect(matches({ topic: '/^(?!track)/' }, {})).to.equal(false)
  })

  it('names a regular expression that is none before anything is played', () => {
    expect(() => readDialogues([{ dialogue: 'd', turns: [{ user: 'a' }, { bot: '/(/' }] }])).to.throw(
      /'d': \/\(\/ is no regular/,
    )
  })

  it('checks every state line of a turn', () => {
    const turns = [{ user: 'a' }, { state: { intent: 'x' } }, { state: { locale: 'en' } }]
    expect(readDialogues([{ dialogue: 'd', turns }])[0]?.turns[0]?.states).to.have.length(2)
  })

  it('reads every kind of step, and says what is wrong with one that it does not know', () => {
    const turns = [
      { user: ['a', 'b'] },
      { user: '' },
      { user: { choice: 2 } },
      { user: { image: 'x' } },
      { user: { code: 'right' } },
    ]
    expect(readDialogues([{ dialogue: 'd', turns }])[0]?.turns.map(({ user }) => user.length)).to.deep.equal([
      2, 1, 1, 1, 1,
    ])
    expect(() => readDialogues([{ dialogue: 'd', turns: [{ usre: 'a' }] }])).to.throw()
    expect(() => readDialogues([{ dialogue: 'd', turns: [{ bot: 'a' }] }])).to.throw(
      /a turn starts with 'user'/,
    )
  })
})

function run(
  command: string,
  ...args: readonly string[]
): Promise<{ code: number; said: string; lines: readonly string[] }> {
  const { DATABASE_URL: _, REDIS_URL: __, ...env } = process.env
  return new Promise((done) => {
    const file = [`--import`, 'tsx', `commands/${command}.ts`, ...args]
    const child = execFile(
      process.execPath,
      file,
      { cwd: ROOT, env, maxBuffer: 10e6 },
      (_error, stdout, stderr) => {
        const lines = stdout.split('\n').filter(Boolean)
        done({ code: child.exitCode ?? -1, said: stdout + stderr, lines })
      },
    )
  })
}
