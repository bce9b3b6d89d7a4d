import type { Known } from '../compile.ts'
import type { Intent } from '../domain.ts'
import { didYouMean, mapping, problem, unknownKeys, type Keys, type Problem, type Source } from './source.ts'
import { flag, readSlots, show, strings, type Wrong } from './slots.ts'

const KEYS = `
  kind act slots oneOf needs lookup confirm fulfil reports checks covers offers handsOff topic
`
  .trim()
  .split(/\s+/)
const NEEDS = ['customer', 'fresh-customer'] as const
const KINDS = ['task', 'question', 'social', 'control'] as const
/** Their policies know them by these names. */
const CONTROLS = `
  affirm deny abort start_over skip repeat ask_why talk_to_human out_of_scope
`
  .trim()
  .split(/\s+/)
const SOCIAL_ACTS = ['greet', 'thank', 'goodbye', 'apologise'] as const

/** Reads the behaviour of one intent from `config/intents/<name>.yaml`. */
export function readIntent(
  name: string,
  source: Source,
  known: Known,
): { readonly intent: Intent; readonly problems: readonly Problem[] } {
  const data = mapping(source.data)
  const problems: Problem[] = []
  const wrong = (keys: Keys, message: string) => problems.push(problem(source, keys, 'error', message))
  if (!data) wrong([], `An intent is a mapping, with 'kind' in it: ${KINDS.join(', ')}.`)
  const spec = data ?? {}
  problems.push(...unknownKeys(source, [], spec, KEYS))

  const among = <const Value extends string>(
    key: string,
    values: readonly Value[],
    otherwise: NoInfer<Value>,
  ): Value => {
    const value = spec[key] ?? otherwise
    if (values.includes(value as Value)) return value as Value
    wrong([key], `${key} is ${show(value)}; it must be one of ${values.join(', ')}.`)
    return otherwise
  }
  const job = (keys: Keys, value: unknown): string | null => {
    if (value === undefined) return null
    if (typeof value === 'string' && known.jobs.has(value)) return value
    wrong(
      keys,
      `${keys.join('.')} ${show(value)} is not a job.${typeof value === 'string' ? didYouMean(value, known.jobs.keys()) : ''}`,
    )
    return null
  }

  const kind = among('kind', KINDS, 'question')
  if (data && !('kind' in spec)) wrong([], `'kind' is missing: ${KINDS.join(', ')}.`)
  if (kind === 'control' && !CONTROLS.includes(name)) {
    wrong(['kind'], `No policy steers by '${name}'.${didYouMean(name, CONTROLS)}`)
  }
  const act = kind === 'social' ? among('act', SOCIAL_ACTS, 'greet') : null
  const confirm = flag(spec.confirm, ['confirm'], wrong)
  const fulfil = job(['fulfil'], spec.fulfil)
  if (confirm && !fulfil) wrong(['confirm'], `There is nothing to confirm: no job is named under 'fulfil'.`)

  const slots = readSlots(source, spec.slots, wrong)
  const oneOf = strings(spec.oneOf, ['oneOf'], wrong)
  const names = slots.map((slot) => slot.name)
  for (const [index, slot] of oneOf.entries()) {
    if (!names.includes(slot))
      wrong(['oneOf', index], `'${slot}' is none of its slots.${didYouMean(slot, names)}`)
  }
  const handsOff = spec.handsOff ?? null
  if (handsOff !== null && typeof handsOff !== 'string')
    wrong(['handsOff'], `handsOff is ${show(handsOff)}; it must be the reason, a text.`)

  const intent: Intent = {
    name,
    kind,
    act,
    slots,
    oneOf,
    needs: spec.needs === undefined ? null : among('needs', NEEDS, 'customer'),
    lookup: readLookup(spec.lookup, job, wrong),
    confirm,
    fulfil,
    reports: among('reports', ['inform', 'notify-success', 'nothing'], confirm ? 'notify-success' : 'inform'),
    checks: strings(spec.checks, ['checks'], wrong).filter(
      (check, index) => job(['checks', index], check) !== null,
    ),
    covers: strings(spec.covers, ['covers'], wrong),
    offers: strings(spec.offers, ['offers'], wrong),
    handsOff: typeof handsOff === 'string' ? handsOff : null,
    topic: readTopic(spec.topic, wrong),
  }
  return { intent, problems }
}

type FindJob = (keys: Keys, value: unknown) => string | null

function readLookup(data: unknown, job: FindJob, wrong: Wrong): Intent['lookup'] {
  if (data === undefined) return null
  const { job: named, ...rest } = mapping(data) ?? { job: data }
  const found = job(['lookup', 'job'], named)
  for (const [key, value] of Object.entries(rest)) {
    if (typeof value !== 'string')
      wrong(['lookup', key], `lookup.${key} is ${show(value)}; it must be a text.`)
  }
  return found === null ? null : { job: found, data: rest as Readonly<Record<string, string>> }
}

function readTopic(value: unknown, wrong: Wrong): number | null {
  if (value === undefined) return null
  if (typeof value === 'number') return value
  wrong(
    ['topic'],
    `topic is ${show(value)}; it must be a number, its place among the topics that are offered.`,
  )
  return null
}
