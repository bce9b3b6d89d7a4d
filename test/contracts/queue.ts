import { expect } from 'chai'
import type { Queue } from '../../workers/queue.ts'

/** What every queue must do, whatever carries it. `open` gives a queue of its own, empty. */
export function queueContract(name: string, open: (test: Mocha.Context) => Promise<Queue>): void {
  describe(`the queue on ${name}`, () => {
    let queue: Queue
    let lane: string
    let lanes = 0
    before(async function () {
      queue = await open(this)
    })
    after(async () => {
      await queue?.close()
    })
    beforeEach(() => {
      lane = `lane-${++lanes}`
    })

    it('has every id looked at that was signalled', async () => {
      const seen = collector(20)
      await queue.work(lane, seen.look, { concurrency: 4 })
      await Promise.all(Array.from({ length: 20 }, (_, n) => queue.signal(lane, `id-${n}`)))
      expect((await seen.all).toSorted()).to.deep.equal(
        Array.from({ length: 20 }, (_, n) => `id-${n}`).toSorted(),
      )
    })

    it('has what was signalled before anybody worked looked at', async () => {
      const seen = collector(1)
      await queue.signal(lane, 'early')
      await queue.work(lane, seen.look, { concurrency: 1 })
      expect(await seen.all).to.deep.equal(['early'])
    })

    it('lets nobody look at an id while somebody does, and has it looked at once more for a signal that came meanwhile', async () => {
      let looking = 0
      let most = 0
      let looks = 0
      const second = withResolvers<void>()
      const started = withResolvers<void>()
      const mayEnd = withResolvers<void>()
      const look = async () => {
        looking++
        most = Math.max(most, looking)
        if (++looks === 1) {
          started.resolve()
          await mayEnd.promise
        } else second.resolve()
        looking--
      }
      await queue.work(lane, look, { concurrency: 8 })
      await queue.signal(lane, 'same')
      await started.promise
      for (let times = 0; times < 5; times++) await queue.signal(lane, 'same')
      mayEnd.resolve()
      await second.promise
      expect({ most, looks }).to.deep.equal({ most: 1, looks: 2 })
    })

    it('repeats a look that throws', async () => {
      const seen = collector(3)
      const look = async (id: string) => {
        await seen.look(id)
        if (seen.count() < 3) throw new Error('stumbled')
      }
      await queue.work(lane, look, { concurrency: 1 })
      await queue.signal(lane, 'hard')
      expect(await seen.all).to.deep.equal(['hard', 'hard', 'hard'])
    })
  })
}

/** A look that remembers ids; `all` resolves when there are so many. */
function collector(count: number) {
  const ids: string[] = []
  const { promise, resolve } = withResolvers<string[]>()
  const look = async (id: string) => {
    ids.push(id)
    if (ids.length === count) resolve(ids)
  }
  return { look, all: promise, count: () => ids.length }
}

function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => {}
  const promise = new Promise<Value>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
