import { demoShop } from '../config/shop/data.ts'
import type { Vocabulary } from '../models/slots/vocabulary.ts'
import type { Product, Shop } from '../store/shop.ts'
import type { Logger } from '../workers/log.ts'

/** As many things as are known by name. */
const PRODUCTS_MAX = 10_000
/** A new thing is known by name after so long. Milliseconds. */
const REREAD_MS = 600_000

/** What the shop calls its things, as it was read last. */
export interface WatchedVocabulary {
  readonly current: () => Vocabulary
  /** Reads it now, and again from time to time. Throws when the shop cannot be read. */
  watch(shop: Pick<Shop, 'products'>, report: Logger): Promise<void>
  close(): void
}

export function openVocabulary(): WatchedVocabulary {
  let vocabulary: Vocabulary = vocabularyOf([])
  let timer: NodeJS.Timeout | undefined
  return {
    current: () => vocabulary,
    async watch(shop, report) {
      const read = async () => {
        vocabulary = vocabularyOf(await shop.products({ limit: PRODUCTS_MAX }))
      }
      await read()
      timer = setInterval(() => {
        read().catch((error: unknown) => report.warn({ reason: String(error) }, 'the shop was not read'))
      }, REREAD_MS)
      timer.unref()
    },
    close: () => clearInterval(timer),
  }
}

/** What the demo shop calls its things, for commands that open no database. */
export function demoVocabulary(): () => Vocabulary {
  const vocabulary = vocabularyOf(demoShop().products)
  return () => vocabulary
}

const vocabularyOf = (products: readonly Pick<Product, 'names'>[]): Vocabulary => ({
  products: products.map(({ names }) => names),
  cities: [],
})
