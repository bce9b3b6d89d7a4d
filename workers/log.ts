/** Where the operator reads what happens: lines of JSON. Fields hold ids and reasons, never a person's words. */
export interface Logger {
  info(fields: Fields, message: string): void
  warn(fields: Fields, message: string): void
  error(fields: Fields, message: string): void
}

type Fields = Readonly<Record<string, string | number | boolean | null | undefined>>

/** For commands whose output is their result. */
export const silentLog: Logger = { info() {}, warn() {}, error() {} }
