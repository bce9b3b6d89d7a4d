import { join } from 'node:path'
import type { Domain } from '../core/domain.ts'
import { openIntentModel } from '../models/intent/index.ts'
import type { Metrics } from '../models/intent/measure.ts'
import { openLanguageModel } from '../models/language/index.ts'
import { openRuntime } from '../models/runtime/index.ts'
import { openSlotModel } from '../models/slots/index.ts'
import type { Understanders } from '../workers/understand.ts'

/** The models, ready to be asked. */
export interface Brain {
  readonly models: Understanders
  /** Which TensorFlow.js backend, and why. */
  readonly runtime: string
  /** What the intent model reached on utterances that it had not seen. */
  readonly metrics: Metrics
  /** In words: where the intent model came from. */
  readonly origin: string
}

/** Loads the models for this domain, and trains those that are missing or stale. */
export async function openBrain(
  domain: Domain,
  options: { readonly dataDir: string; readonly backend: 'gpu' | 'wasm' | 'cpu' | null },
): Promise<Brain> {
  const runtime = await openRuntime(options.backend ? { prefer: options.backend } : {})
  const examples = domain.utterances
  const [intent, language, slots] = await Promise.all([
    openIntentModel({ examples, dir: join(options.dataDir, 'models'), runtime }),
    openLanguageModel({ locales: [...domain.locales.keys()], examples }),
    openSlotModel(),
  ])
  const how = intent.trained ? `trained in ${(intent.trainMs / 1000).toFixed(1)} s` : 'loaded'
  const origin = `intent model ${intent.version.slice(0, 8)} ${how}, ${examples.length} utterances`
  return { models: { intent, language, slots }, runtime: runtime.why, metrics: intent.metrics, origin }
}

/** Lets go of what the models hold. */
export async function closeBrain({ models: { intent, language, slots } }: Brain): Promise<void> {
  await Promise.all([intent.close(), language.close(), slots.close()])
}
