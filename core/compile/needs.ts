import type { Known } from '../compile.ts'
import { mayBeAsked, type Intent } from '../domain.ts'

/** A text that some act shows: its file and its key there. */
export interface Need {
  readonly file: string
  readonly key: string
  readonly isOptional?: boolean
}

const ANY = `
  greet thank goodbye disclose-automation apologise out-of-scope resume.back resume.next
  quote found.no-such-item explain.any explain.confirm acknowledge.corrected acknowledge.skipped acknowledge.waiting acknowledge.language
  color.black color.white color.grey color.silver color.blue color.red color.green color.yellow color.orange
  color.pink color.purple color.brown color.beige
  offer.any clarify.rephrase clarify.one clarify.topics clarify.between notify-failure.job-failed notify-failure.unknown-language
  offer-handoff.misunderstood handoff.asked button.yes button.no button.hand-back
  acknowledge.abandoned acknowledge.nothing-open acknowledge.handed-back
  state.processing state.shipped state.delivered state.cancelled state.return-requested
  state.exchange-requested state.refund-requested state.refunded state.held
  card.order.state card.order.total card.order.placedOn card.order.shippedOn
  card.order.deliveredOn card.order.trackingNumber
  card.product.price card.product.rating card.product.category card.product.colors card.product.sizes
  card.product.stock card.product.in-stock card.product.sold-out
  category.shoes category.clothing category.bags category.audio category.photo category.computers
  category.kitchen category.home category.outdoor category.toys category.other
`
  .trim()
  .split(/\s+/)

/** Every text that some act shows, by the behaviour of the intents. */
export function neededWords(intents: ReadonlyMap<string, Intent>, { jobs }: Known): readonly Need[] {
  const ofAny = ANY.map((key): Need => ({ file: 'any', key }))
  const slots = new Set([...intents.values()].flatMap((intent) => intent.slots.map(({ name }) => name)))
  const any = (key: string): Need => ({ file: 'any', key })
  const may = (key: string): Need => ({ ...any(key), isOptional: true })
  const ofSlots = [...slots].flatMap((slot) => [
    may(`offer.${slot}`),
    may(`change.${slot}`),
    may(`explain.${slot}`),
  ])
  const ofKinds = [...intents.values()].flatMap(({ oneOf }) => oneOf.map((slot) => any(`slot.${slot}`)))
  const ofHandoffs = [...intents.values()].flatMap(({ handsOff }) =>
    handsOff === null ? [] : [any(`handoff.${handsOff}`)],
  )
  const offered = new Set([...intents.values()].flatMap(({ offers }) => offers))
  return [
    ...ofAny,
    ...ofSlots,
    ...ofKinds,
    ...ofHandoffs,
    ...[...intents.values()].flatMap((intent) => ofIntent(intent, jobs, offered.has(intent.name))),
  ]
}

function ofIntent(intent: Intent, jobs: Known['jobs'], isOffered: boolean): readonly Need[] {
  const { name: file, kind, slots, oneOf, lookup, confirm, fulfil, reports, topic } = intent
  const need = (key: string): Need => ({ file, key })
  const may = (key: string): Need => ({ file, key, isOptional: true })
  const isNamed = kind === 'task' || kind === 'question' || topic !== null || isOffered
  const title = isNamed ? [need('title')] : [may('title')]
  if (kind === 'question') return [...title, need('inform')]
  if (kind === 'social') return [...title, may(intent.act ?? 'greet')]
  if (kind !== 'task') return title
  const reasons = [lookup?.job, fulfil].flatMap((job) => jobs.get(job ?? '')?.reasons ?? [])
  return [
    ...title,
    ...slots.filter((slot) => mayBeAsked(slot.name, intent)).map(({ name }) => need(`request.${name}`)),
    ...(oneOf.length > 0 ? [need('request.one-of')] : []),
    ...slots.map(({ name }) => may(`option.${name}`)),
    ...slots.flatMap(({ name, choices }) => choices.map((choice) => need(`option.${name}_${choice}`))),
    ...slots.map(({ name }) => may(`explain.${name}`)),
    may('explain.confirm'),
    ...(confirm ? [need('confirm')] : []),
    ...(reports === 'nothing' ? [] : [need(reports)]),
    may('acknowledge.abandoned'),
    may('acknowledge.corrected'),
    may('acknowledge.skipped'),
    ...[...new Set(reasons)].map((reason) => need(`notify-failure.${reason}`)),
    may('notify-failure.job-failed'),
    may('notify-failure.sign-in'),
  ]
}
