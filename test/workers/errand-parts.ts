import { demoShop } from '../../config/shop/data.ts'
import type { JobResult, Values } from '../../core/event.ts'
import { demoLetters, type DemoLetters } from '../../main/letters.ts'
import type { Order, Shop } from '../../store/shop.ts'
import { loadShop, resetShop } from '../../store/sql/load-shop.ts'
import { sqlShop } from '../../store/sql/shop.ts'
import { sqlVerifications } from '../../store/sql/verification.ts'
import type { JobParts, JobRequest } from '../../workers/job.ts'
import { loadJobs } from '../../workers/jobs.ts'
import { newPglite } from '../contracts/memory.ts'

/** Jobs on the demo shop in a real database, which is put back before every test. */
export interface Errands {
  readonly shop: Shop
  readonly letters: DemoLetters
  /** Runs a job for Ana, unless `more` says for whom. */
  run(job: string, data: Values, more?: Partial<JobRequest>): Promise<JobResult>
  /** The same without any way to write to customers. */
  runWithoutLetters(job: string, data: Values): Promise<JobResult>
  order(id: string, customerId?: string): Promise<Order | null>
  /** Puts an order of Ana into a state that the demo has not. */
  alter(id: string, change: Partial<Order>): Promise<void>
  /** Leaves so many of a product. */
  sell(id: string, stock: number): Promise<void>
  /** Puts what is in another order into this one. */
  addTo(id: string, other: string): Promise<void>
  reset(): Promise<void>
  close(): Promise<void>
}

export const ANA = 'c-1001'
export const WEI = 'c-1002'
/** Of Ana: on its way, in preparation, and delivered. */
export const SHOES = 'SO-2026-00417'
export const JACKET = 'SO-2026-00418'
export const EARBUDS = 'SO-2026-00390'
/** Of Wei, delivered long ago. */
export const GRINDER = 'SO-2026-00102'
export const TODAY = '2026-11-23T09:00:00.000Z'

/** Opens them for the tests of a suite, which are given a shop as good as new each. */
export function withErrands(use: (errands: Errands) => void): void {
  let errands: Errands
  before(async function () {
    this.timeout(60_000)
    errands = await openErrands()
    use(errands)
  })
  beforeEach(() => errands.reset())
  after(() => errands.close())
}

async function openErrands(): Promise<Errands> {
  const database = await newPglite()
  const data = demoShop()
  await loadShop(database, data)
  const jobs = await loadJobs()
  const letters = demoLetters()
  const parts: JobParts = {
    shop: sqlShop(database, { now: () => TODAY }),
    verifications: sqlVerifications(database),
    letters,
    pictureOf: () => null,
    codeOf: () => '000000',
    abort: new AbortController().signal,
  }
  let requests = 0
  const runWith = (given: JobParts, name: string, data: Values, more: Partial<JobRequest> = {}) => {
    const job = jobs.get(name)
    if (!job) throw new Error(`There is no job '${name}'.`)
    const request = {
      id: `r-${++requests}`,
      conversationId: 'c',
      intent: name,
      customer: ANA,
      data,
      now: TODAY,
    }
    return job.run({ ...request, ...more }, given)
  }
  const alter = (id: string, change: Partial<Order>) =>
    resetShop(database, {
      ...data,
      orders: data.orders.map((order) => (order.id === id ? { ...order, ...change } : order)),
    })
  return {
    shop: parts.shop,
    letters,
    run: (name, data, more) => runWith(parts, name, data, more),
    runWithoutLetters: (name, data) => runWith({ ...parts, letters: null }, name, data),
    order: (id, customerId = ANA) => parts.shop.order(id, customerId),
    alter,
    sell: (id, stock) =>
      resetShop(database, {
        ...data,
        products: data.products.map((product) => (product.id === id ? { ...product, stock } : product)),
      }),
    addTo: (id, other) =>
      alter(id, {
        lines: data.orders
          .flatMap((order) => ([id, other].includes(order.id) ? order.lines : []))
          .toReversed(),
      }),
    reset: () => resetShop(database, data),
    close: () => database.close(),
  }
}

/** What a job refused, in short: 'too-late', or 'no-such-size size' when a better size mends it. */
export function refusal(result: JobResult): string {
  if (result.outcome !== 'refused') return result.outcome
  return [result.reason, result.slot].filter(Boolean).join(' ')
}

/** What a lookup found: the order, and what is to be chosen. */
export function found(result: JobResult): { readonly order: string | undefined; readonly choices: object } {
  if (result.outcome !== 'found') throw new Error(`It was ${refusal(result)}.`)
  const choices = Object.entries(result.options).map(([slot, options]) => [
    slot,
    options.map(({ value }) => value),
  ])
  return { order: result.slots['order_number'], choices: Object.fromEntries(choices) as object }
}
