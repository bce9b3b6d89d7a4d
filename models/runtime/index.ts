import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type * as TensorFlow from '@tensorflow/tfjs-core'
import { mendNodeUtil } from './node-util.ts'

/** Where tensors are computed. One per process: TensorFlow.js keeps its backend in a global. */
export interface Runtime {
  readonly tf: typeof TensorFlow
  readonly backend: Backend
  /** Which backend it is and why the better ones were not taken, in words for the ready line. */
  readonly why: string
}

/** Best first: a CUDA card through native TensorFlow, WebAssembly with SIMD, plain JavaScript. */
export type Backend = 'gpu' | 'wasm' | 'cpu'

/**
 * Opens the best backend that works here, `prefer` and worse ones only when it is given. The first call decides
 * for the whole process; asking for another backend later throws.
 */
export async function openRuntime(options: { readonly prefer?: Backend } = {}): Promise<Runtime> {
  const { prefer } = options
  opened ??= { asked: prefer ?? 'gpu', runtime: open(prefer ?? 'gpu') }
  const { asked } = opened
  const runtime = await opened.runtime
  if (!prefer || prefer === asked || prefer === runtime.backend) return runtime
  throw new Error(
    `[models/runtime] This process computes on '${runtime.backend}' already and cannot open '${prefer}' too. ` +
      `Use another process or a worker thread for that.`,
  )
}

const require = createRequire(import.meta.url)
let opened: { readonly asked: Backend; readonly runtime: Promise<Runtime> } | undefined

async function open(prefer: Backend): Promise<Runtime> {
  const refusals: string[] = []
  for (const backend of ORDER.slice(ORDER.indexOf(prefer))) {
    try {
      const { tf, name } = await OPENERS[backend]()
      return { tf, backend, why: [name, refusals.join('; ')].filter(Boolean).join(': ') }
    } catch (error) {
      refusals.push(reason(backend, error))
    }
  }
  throw new Error(
    `[models/runtime] No TensorFlow.js backend works here: ${refusals.join('; ')}. Run npm ci again.`,
  )
}

const ORDER: readonly Backend[] = ['gpu', 'wasm', 'cpu']

const OPENERS: Record<Backend, () => Promise<{ tf: typeof TensorFlow; name: string }>> = {
  async gpu() {
    mendNodeUtil()
    const tf = quiet(require('@tensorflow/tfjs-node-gpu') as typeof TensorFlow)
    await choose(tf, 'tensorflow')
    const { isUsingGPUDevice } = tf.backend() as { isUsingGPUDevice?: boolean }
    const device = isUsingGPUDevice ? 'on a CUDA device' : 'on the processor, as it found no CUDA device'
    return { tf, name: `TensorFlow.js on native TensorFlow (@tensorflow/tfjs-node-gpu) ${device}` }
  },
  async wasm() {
    const tf = quiet(require('@tensorflow/tfjs-core') as typeof TensorFlow)
    const wasm = require('@tensorflow/tfjs-backend-wasm') as { setWasmPaths(folder: string): void }
    wasm.setWasmPaths(join(dirname(require.resolve('@tensorflow/tfjs-backend-wasm/package.json')), 'dist/'))
    await withoutListeners(() => choose(tf, 'wasm'))
    const simd = await tf.env().getAsync('WASM_HAS_SIMD_SUPPORT')
    return { tf, name: `TensorFlow.js WASM${simd ? ' SIMD' : ' without SIMD'}` }
  },
  async cpu() {
    const tf = quiet(require('@tensorflow/tfjs-core') as typeof TensorFlow)
    require('@tensorflow/tfjs-backend-cpu')
    await choose(tf, 'cpu')
    return { tf, name: 'TensorFlow.js in plain JavaScript' }
  },
}

/** Production mode is also what keeps TensorFlow.js from printing its advice on the console. */
function quiet(tf: typeof TensorFlow): typeof TensorFlow {
  tf.enableProdMode()
  return tf
}

async function choose(tf: typeof TensorFlow, name: string): Promise<void> {
  if (!(await tf.setBackend(name))) throw new Error(`backend '${name}' did not start`)
  await tf.ready()
}

/** Runs `work` and takes away the process-wide error listeners that it put in place. */
async function withoutListeners(work: () => Promise<void>): Promise<void> {
  const before = new Set(ERRORS.flatMap((event) => process.rawListeners(event)))
  await work()
  for (const event of ERRORS) {
    for (const listener of process.rawListeners(event)) {
      if (!before.has(listener)) process.removeListener(event, listener as () => void)
    }
  }
}

/** What reaches these, the WASM module throws anew, which ends the process with a page of its own source. */
const ERRORS = ['uncaughtException', 'unhandledRejection']

function reason(backend: Backend, error: unknown): string {
  const what = { gpu: '@tensorflow/tfjs-node-gpu', wasm: 'the WASM backend', cpu: 'the JavaScript backend' }[
    backend
  ]
  const { code, message = String(error) } = error as { code?: string; message?: string }
  // Only the package itself being away means "not installed": a missing part of it is a broken installation.
  if (code === 'MODULE_NOT_FOUND' && message.includes(`'${what}'`)) return `${what} is not installed`
  return `${what} cannot be used (${message.split('\n', 1)[0]?.slice(0, 160)})`
}
