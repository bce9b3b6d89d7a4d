import { createRequire } from 'node:module'

/**
 * tfjs-node 4.22 calls `util.isNullOrUndefined` and its kin, which Node 23 took away; the fix was never released
 * (tensorflow/tfjs#8425). Puts them back, in place, before that package is loaded.
 */
export function mendNodeUtil(): void {
  // The CommonJS object is the one that the package sees; an ES import of `node:util` cannot be added to.
  const util = createRequire(import.meta.url)('node:util') as Record<string, unknown>
  util['isNullOrUndefined'] ??= (value: unknown) => value === null || value === undefined
  util['isArray'] ??= Array.isArray
}
