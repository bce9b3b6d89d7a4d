import { expect } from 'chai'
import { openRuntime } from '../../models/runtime/index.ts'

describe('the runtime', () => {
  it('computes, and says on what and why', async () => {
    const { tf, backend, why } = await openRuntime()
    const sum = tf.add(tf.scalar(1), tf.scalar(2))
    expect(sum.dataSync()[0]).to.equal(3)
    sum.dispose()
    expect(['gpu', 'wasm', 'cpu']).to.include(backend)
    expect(why).to.match(/^TensorFlow\.js /)
    if (backend !== 'gpu')
      expect(why).to.match(/: @tensorflow\/tfjs-node-gpu (is not installed|cannot be used)/)
  })

  it('is one for the whole process', async () => {
    const first = await openRuntime()
    expect(await openRuntime()).to.equal(first)
    expect(await openRuntime({ prefer: first.backend })).to.equal(first)
    const other = first.backend === 'cpu' ? 'wasm' : 'cpu'
    const refused = await openRuntime({ prefer: other }).catch((error: unknown) => String(error))
    expect(refused).to.contain(`computes on '${first.backend}' already and cannot open '${other}'`)
  })

  it('leaves errors of the process to the process', async () => {
    await openRuntime()
    const sources = ['uncaughtException', 'unhandledRejection']
      .flatMap((event) => process.listeners(event as 'uncaughtException'))
      .map(String)
    expect(sources.filter((source) => /throw (ex|reason)/.test(source))).to.deep.equal([])
  })
})
