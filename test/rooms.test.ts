import { expect } from 'chai'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'

const ROOT = normalize(join(import.meta.dirname, '..'))

/**
 * Who may import whom. `room/*.ts` is a room's contract, `room/<x>/` stands behind it. What a room's own files
 * import of their own folder is always allowed.
 */
const rooms: Record<string, { readonly may: RegExp; readonly packages: RegExp }> = {
  core: { may: /^core\//, packages: /^$/ },
  adapters: { may: /^(core\/|adapters\/[^/]+\.ts)/, packages: /^(@fastify\/|fastify$|ws$|zod$)/ },
  models: {
    may: /^(core\/|models\/([^/]+\.ts|runtime\/))/,
    packages: /^(@tensorflow\/|cli-progress$|eld|libphonenumber-js)/,
  },
  store: { may: /^(core\/|store\/)/, packages: /^(drizzle-orm|pg$|bullmq$|@electric-sql\/|yaml$)/ },
  workers: { may: /^(core\/|workers\/|(adapters|models|store)\/[^/]+\.ts)/, packages: /^(bullmq|ioredis)$/ },
  config: { may: /^(core\/|config\/|store\/[^/]+\.ts)/, packages: /^(zod|fastify|esbuild)$/ },
}

/** Packages that one file alone may import. */
const alone: Record<string, string> = { 'core/nlg.ts': 'i18next' }

/** Nothing in core may look at a clock, draw a lot, wait, or reach outside. */
const IMPURE =
  /\basync\b|\bawait\b|\bPromise\b|new Date\(\)|Date\.now|Math\.random|\bprocess\.|\bfetch\(|setTimeout|console\./

describe('rooms', () => {
  for (const [room, { may, packages }] of Object.entries(rooms)) {
    it(`${room} imports only what it may`, () => {
      const wrong = filesOf(room).flatMap((file) =>
        importsOf(file)
          .filter((target) => !isAllowed(file, target, may, packages))
          .map((target) => `${file} imports ${target}`),
      )
      expect(wrong).to.deep.equal([])
    })
  }

  it('core is pure', () => {
    const impure = filesOf('core').filter((file) => IMPURE.test(withoutComments(textOf(file))))
    expect(impure).to.deep.equal([])
  })

  it('every room has a README', () => {
    const all = [
      'adapters',
      'core',
      'models',
      'workers',
      'store',
      'locales',
      'config',
      'commands',
      'main',
      'test',
    ]
    expect(all.filter((room) => !existsSync(join(ROOT, room, 'README.md')))).to.deep.equal([])
  })

  it('no file is a barrel', () => {
    const barrels = [...Object.keys(rooms), 'commands', 'main']
      .flatMap(filesOf)
      .filter((file) => /^export \* from/m.test(textOf(file)))
    expect(barrels).to.deep.equal([])
  })

  it('code has no words for people', () => {
    const worded = ['core', 'workers', 'adapters']
      .flatMap(filesOf)
      .filter((file) => /[\p{Script=Han}\p{Script=Hiragana}]/u.test(textOf(file)))
    expect(worded).to.deep.equal([])
  })
})

function isAllowed(file: string, target: string, may: RegExp, packages: RegExp): boolean {
  if (target.startsWith('node:')) return !file.startsWith(`core${sep}`)
  if (!target.startsWith('.')) return alone[file] === target || packages.test(target)
  const path = normalize(join(dirname(file), target))
  const isOwn =
    dirname(file).includes(sep) && path.startsWith(`${file.split(sep).slice(0, 2).join(sep)}${sep}`)
  return isOwn || may.test(path)
}

function importsOf(file: string): string[] {
  const text = withoutComments(textOf(file))
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^'\n]+)'/g)].map((match) => match[1] ?? '')
}

function filesOf(room: string): string[] {
  return readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(room, file))
}

const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
