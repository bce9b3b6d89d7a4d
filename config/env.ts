import { z } from 'zod'

/** What an operator sets by environment variables. Read once at start, then frozen. */
export interface Env {
  readonly host: string
  readonly port: number
  /** null: PGlite in `dataDir`. */
  readonly databaseUrl: string | null
  /** null: the queue runs on the database. */
  readonly redisUrl: string | null
  /** Where PGlite, trained models and the generated secret lie. */
  readonly dataDir: string
  /** Signs visitor tokens. null: one is made and kept in `dataDir`. */
  readonly secret: string | null
  /** Sites other than our own whose pages may embed the web chat. */
  readonly webOrigins: readonly string[]
  readonly roles: ReadonlySet<Role>
  readonly logLevel: (typeof LOG_LEVELS)[number]
  /** The storefront with customers to sign in as. Off in production, where it would let anybody be anyone. */
  readonly isDemoShop: boolean
  readonly backend: 'gpu' | 'wasm' | 'cpu' | null
}

export type Role = 'gateway' | 'worker'

/** A setting that cannot be used: which one, what was found, what to do. */
export class EnvError extends Error {
  constructor(problems: readonly string[]) {
    super(problems.map((problem) => `[config] ${problem}`).join('\n'))
    this.name = 'EnvError'
  }
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const

/** Every variable, what it may be, and what to say when it is something else. */
const variables = z.object({
  HOST: z.string().min(1, 'expected an address such as 127.0.0.1 or 0.0.0.0').default('127.0.0.1'),
  PORT: z.coerce
    .number('expected a number from 0 to 65535')
    .int('expected a whole number')
    .min(0, 'expected a number from 0 to 65535')
    .max(65535, 'expected a number from 0 to 65535')
    .default(3000),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/name').optional(),
  REDIS_URL: url(['redis:', 'rediss:'], 'redis://host:6379').optional(),
  DATA_DIR: z.string().min(1, 'expected a folder').default('./data'),
  SECRET: z
    .string()
    .min(32, 'expected at least 32 characters, for example from: openssl rand -hex 32')
    .optional(),
  WEB_ORIGINS: z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((each) => each.trim())
        .filter(Boolean),
    )
    .refine(
      (all) => all.every(isOrigin),
      'expected origins separated by commas, such as https://shop.example',
    )
    .default([]),
  ROLES: z
    .string()
    .transform((text) => text.split(',').map((each) => each.trim()))
    .refine(
      (all) => all.every((each) => each === 'gateway' || each === 'worker'),
      'expected gateway, worker or both, separated by a comma',
    )
    .default(['gateway', 'worker']),
  LOG_LEVEL: z.enum(LOG_LEVELS, `expected one of ${LOG_LEVELS.join(', ')}`).default('warn'),
  DEMO_SHOP: z.enum(['on', 'off'], 'expected on or off').optional(),
  TF_BACKEND: z.enum(['gpu', 'wasm', 'cpu'], 'expected gpu, wasm or cpu').optional(),
})

/** Throws EnvError, which names every wrong variable. Values of secrets are never shown. */
export function readEnv(from: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(
    Object.entries(from).filter(([, value]) => value !== undefined && value !== ''),
  )
  const read = variables.safeParse(given)
  if (!read.success) {
    throw new EnvError(
      read.error.issues.map(
        ({ path: [name], message }) => `${String(name)} is ${shown(String(name), given)}; ${message}.`,
      ),
    )
  }
  const { data } = read
  if (new Set(data.ROLES).size < 2 && data.DATABASE_URL === undefined) {
    throw new EnvError([
      `ROLES is '${data.ROLES.join(',')}'; one role by itself needs DATABASE_URL, since PGlite serves one process.`,
    ])
  }
  const isProduction = from.NODE_ENV === 'production'
  return Object.freeze({
    host: data.HOST,
    port: data.PORT,
    databaseUrl: data.DATABASE_URL ?? null,
    redisUrl: data.REDIS_URL ?? null,
    dataDir: data.DATA_DIR,
    secret: data.SECRET ?? null,
    webOrigins: data.WEB_ORIGINS,
    roles: new Set(data.ROLES as Role[]),
    logLevel: data.LOG_LEVEL,
    isDemoShop: data.DEMO_SHOP === undefined ? !isProduction : data.DEMO_SHOP === 'on',
    backend: data.TF_BACKEND ?? null,
  })
}

function url(protocols: readonly string[], example: string) {
  const message = `expected an address such as ${example}`
  return z
    .string()
    .refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), message)
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text
}

const SECRETS = ['SECRET', 'DATABASE_URL', 'REDIS_URL']

function shown(name: string, given: Readonly<Record<string, string | undefined>>): string {
  return SECRETS.includes(name) ? 'not usable' : `'${given[name]}'`
}
