import { fileURLToPath } from 'node:url'

/** Where the steps of the schema are, and where a database notes which ones it has taken. */
export const migrations = {
  migrationsFolder: fileURLToPath(new URL('migrations', import.meta.url)),
  // Not drizzle's own default: another program in the same database may use that one. Nor `hub`, which the
  // first step makes.
  migrationsSchema: 'hub_migrations',
  migrationsTable: 'migration',
}
