/** The files of `config/intents` and `locales`, kept by revision, so that a conversation can be decided again. */
export interface Catalog {
  /** Keeps these files as one revision, in one transaction. Known revisions change nothing. */
  publish(revision: string, files: readonly CatalogFile[], at: string): Promise<void>
  /** null when this revision was never published here. */
  files(revision: string): Promise<readonly CatalogFile[] | null>
}

export interface CatalogFile {
  /** From the project's folder: `locales/en/cancel_order.yaml`. */
  readonly path: string
  readonly text: string
}
