import { join } from 'node:path'
import type { Domain, Example } from '../core/domain.ts'
import { openIntentModel } from '../models/intent/index.ts'
import type { Metrics } from '../models/intent/measure.ts'
import { masked, MASKED } from '../models/mask.ts'
import type { SlotModel } from '../models/model.ts'
import { openLanguageModel } from '../models/language/index.ts'
import { openRuntime } from '../models/runtime/index.ts'
import { openSlotModel } from '../models/slots/index.ts'
import type { Vocabulary } from '../models/slots/vocabulary.ts'
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
  options: {
    readonly dataDir: string
    readonly backend: 'gpu' | 'wasm' | 'cpu' | null
    /** What the shop calls its things, by now. */
    readonly vocabulary: () => Vocabulary
  },
): Promise<Brain> {
  const runtime = await openRuntime(options.backend ? { prefer: options.backend } : {})
  const examples = domain.utterances
  const slots = await openSlotModel({ vocabulary: options.vocabulary })
  const prepare = { version: `${MASKED} ${slots.version}`, texts: maskedBy(slots) }
  const [intent, language] = await Promise.all([
    openIntentModel({ examples, prepare, dir: join(options.dataDir, 'models'), runtime }),
    openLanguageModel({ locales: [...domain.locales.keys()], examples }),
  ])
  const how = intent.trained ? `trained in ${(intent.trainMs / 1000).toFixed(1)} s` : 'loaded'
  const origin = `intent model ${intent.version.slice(0, 8)} ${how}, ${examples.length} utterances`
  return { models: { intent, language, slots }, runtime: runtime.why, metrics: intent.metrics, origin }
}

/** As many utterances as are masked before others get a turn. */
const AT_ONCE = 20

/** Utterances as the intent model is asked about texts: without the names of products. */
function maskedBy(slots: SlotModel) {
  return async (examples: readonly Example[]): Promise<readonly Example[]> => {
    const prepared: Example[] = []
    for (let start = 0; start < examples.length; start += AT_ONCE) {
      const part = examples.slice(start, start + AT_ONCE).map(async (example) => {
        const { text, locale } = example
        return { ...example, text: masked(text, await slots.predict({ text, locale, expected: null })) }
      })
      prepared.push(...(await Promise.all(part)))
      await new Promise((resolve) => setImmediate(resolve))
    }
    return prepared
  }
}

/** Lets go of what the models hold. */
export async function closeBrain({ models: { intent, language, slots } }: Brain): Promise<void> {
  await Promise.all([intent.close(), language.close(), slots.close()])
}
