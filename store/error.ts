/** What is wrong with the database, as one sentence for the operator. Holds no password and no row. */
export class StoreError extends Error {
  constructor(sentence: string, options?: ErrorOptions) {
    super(`[store] ${sentence}`, options)
    this.name = 'StoreError'
  }
}
