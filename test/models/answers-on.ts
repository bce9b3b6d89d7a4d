import { openIntentModel } from '../../models/intent/index.ts'
import { openRuntime, type Backend } from '../../models/runtime/index.ts'
import { EXAMPLES, UNSEEN } from './intent-samples.ts'

/** Run as a process: answers on the backend and with the artifacts that are named, and prints the answers. */
const [prefer = 'cpu', dir = ''] = process.argv.slice(2)
const runtime = await openRuntime({ prefer: prefer as Backend })
const model = await openIntentModel({ examples: EXAMPLES, dir, runtime })
const answers = await Promise.all(UNSEEN.map(([text]) => model.predict(text)))
process.stdout.write(JSON.stringify({ backend: runtime.backend, trained: model.trained, answers }))
