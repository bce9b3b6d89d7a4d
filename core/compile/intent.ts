import type { Known } from '../compile.ts'
import type { Intent, SlotSpec } from '../domain.ts'
import { didYouMean, mapping, problem, unknownKeys, type Keys, type Problem, type Source } from './source.ts'

const KEYS = ['kind', 'slots', 'needs', 'lookup', 'confirm', 'fulfil', 'reports', 'checks', 'topic', 'act']
const NEEDS = ['customer'] as const
const KINDS = ['task', 'question', 'social', 'control'] as const
/** Their policies know them by these names. */
const CONTROLS = ['affirm', 'deny', 'abort', 'talk_to_human', 'out_of_scope']
const SOCIAL_ACTS = ['greet', 'thank', 'goodbye'] as const

/** The values that a conversation can be about. */
const SLOTS = `
  order_number product color size quantity address city postcode date reason email phone
  coupon_code payment_method amount tracking_number language verification_code
`
  .trim()
  .split(/\s+/)

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

  const oneOf = <const Value extends string>(
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
    wrong(keys, `${keys.join('.')} ${show(value)} is not a job.${didYouMean(show(value), known.jobs.keys())}`)
    return null
  }

  const kind = oneOf('kind', KINDS, 'question')
  if (data && !('kind' in spec)) wrong([], `'kind' is missing: ${KINDS.join(', ')}.`)
  if (kind === 'control' && !CONTROLS.includes(name)) {
    wrong(['kind'], `No policy steers by '${name}'.${didYouMean(name, CONTROLS)}`)
  }
  const act = kind === 'social' ? oneOf('act', SOCIAL_ACTS, 'greet') : null
  const confirm = flag('confirm', spec.confirm, wrong)
  const fulfil = job(['fulfil'], spec.fulfil)
  if (confirm && !fulfil) wrong(['confirm'], `There is nothing to confirm: no job is named under 'fulfil'.`)

  const intent: Intent = {
    name,
    kind,
    act,
    slots: readSlots(source, spec.slots, wrong),
    needs: spec.needs === undefined ? null : oneOf('needs', NEEDS, 'customer'),
    lookup: readLookup(spec.lookup, job, wrong),
    confirm,
    fulfil,
    reports: oneOf('reports', ['inform', 'notify-success', 'nothing'], confirm ? 'notify-success' : 'inform'),
    checks: strings(spec.checks, ['checks'], wrong).filter(
      (check, index) => job(['checks', index], check) !== null,
    ),
    topic: readTopic(spec.topic, wrong),
  }
  return { intent, problems }
}

type Wrong = (keys: Keys, message: string) => unknown
type FindJob = (keys: Keys, value: unknown) => string | null

function readSlots(source: Source, data: unknown, wrong: Wrong): readonly SlotSpec[] {
  if (data === undefined) return []
  const slots = mapping(data)
  if (!slots) {
    wrong(['slots'], `slots is a mapping of slot names, in the order in which they are asked for.`)
    return []
  }
  return Object.entries(slots).map(([name, value]) => {
    if (!SLOTS.includes(name)) wrong(['slots', name], `'${name}' is not a slot.${didYouMean(name, SLOTS)}`)
    const spec = mapping(value) ?? {}
    for (const { message } of unknownKeys(source, ['slots', name], spec, ['ask']))
      wrong(['slots', name], message)
    return { name, isAsked: spec.ask === undefined ? true : flag(`slots.${name}.ask`, spec.ask, wrong) }
  })
}

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

function flag(key: string, value: unknown, wrong: Wrong): boolean {
  if (value === undefined || typeof value === 'boolean') return value ?? false
  wrong(key.split('.'), `${key} is ${show(value)}; it must be true or false.`)
  return false
}

function strings(value: unknown, keys: Keys, wrong: Wrong): readonly string[] {
  if (value === undefined) return []
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value
  wrong(keys, `${keys.join('.')} must be a list of texts.`)
  return []
}

const show = (value: unknown) => (typeof value === 'string' ? `'${value}'` : JSON.stringify(value))
