// Threads do not inherit the loader that reads TypeScript, so it is put in place before anything else.
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')
