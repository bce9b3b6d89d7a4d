/** What the shop calls its things. */
export interface Vocabulary {
  /** The names of each product, by language tag. */
  readonly products: readonly Readonly<Record<string, string>>[]
  /** Names of cities to which it delivers, beside the well-known ones. */
  readonly cities: readonly string[]
}

export const NO_VOCABULARY: Vocabulary = { products: [], cities: [] }
