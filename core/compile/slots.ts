import type { SlotSpec } from '../domain.ts'
import { didYouMean, mapping, unknownKeys, type Keys, type Source } from './source.ts'

/** The values that a conversation can be about. */
export const SLOTS = `
  order_number product color size quantity address city postcode date reason email phone
  coupon_code payment_method amount tracking_number language verification_code
`
  .trim()
  .split(/\s+/)

const KEYS = ['ask', 'choices', 'free', 'many', 'default', 'skip']

/** Tells that something is wrong with the value at these keys. */
export type Wrong = (keys: Keys, message: string) => unknown

/** The slots of an intent, in the order in which they are asked for. */
export function readSlots(source: Source, data: unknown, wrong: Wrong): readonly SlotSpec[] {
  if (data === undefined) return []
  const slots = mapping(data)
  if (!slots) {
    wrong(['slots'], `slots is a mapping of slot names, in the order in which they are asked for.`)
    return []
  }
  return Object.entries(slots).map(([name, value]) => readSlot(source, name, value, wrong))
}

function readSlot(source: Source, name: string, value: unknown, wrong: Wrong): SlotSpec {
  const at = ['slots', name]
  if (!SLOTS.includes(name)) wrong(at, `'${name}' is not a slot.${didYouMean(name, SLOTS)}`)
  if (value !== null && value !== undefined && !mapping(value))
    wrong(at, `slots.${name} is ${show(value)}; it must be a mapping, such as {}.`)
  const spec = mapping(value) ?? {}
  for (const { message } of unknownKeys(source, at, spec, KEYS)) wrong(at, message)
  const text = (key: string) => {
    const value = spec[key]
    if (value === undefined || typeof value === 'string') return value ?? null
    wrong([...at, key], `slots.${name}.${key} is ${show(value)}; it must be a text. Put quotes around it.`)
    return null
  }
  return {
    name,
    ask: readAsk(spec.ask, [...at, 'ask'], wrong),
    choices: strings(spec.choices, [...at, 'choices'], wrong),
    isFree: flag(spec.free, [...at, 'free'], wrong),
    isMany: flag(spec.many, [...at, 'many'], wrong),
    otherwise: text('default'),
    skipped: text('skip'),
  }
}

function readAsk(value: unknown, keys: Keys, wrong: Wrong): SlotSpec['ask'] {
  if (value === undefined || value === true) return 'always'
  if (value === false) return 'never'
  if (value === 'when-offered') return value
  wrong(keys, `${keys.join('.')} is ${show(value)}; it must be true, false or when-offered.`)
  return 'always'
}

/** true or false, false when it is not there. */
export function flag(value: unknown, keys: Keys, wrong: Wrong): boolean {
  if (value === undefined || typeof value === 'boolean') return value ?? false
  wrong(keys, `${keys.join('.')} is ${show(value)}; it must be true or false.`)
  return false
}

/** A list of texts, empty when it is not there. */
export function strings(value: unknown, keys: Keys, wrong: Wrong): readonly string[] {
  if (value === undefined) return []
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value
  wrong(keys, `${keys.join('.')} must be a list of texts.`)
  return []
}

/** A value as its author would recognise it. */
export const show = (value: unknown) => (typeof value === 'string' ? `'${value}'` : JSON.stringify(value))
