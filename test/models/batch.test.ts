import { expect } from 'chai'
import { inBatches } from '../../models/batch.ts'

describe('questions in batches', () => {
  it('go together when they are asked at once, and each gets its own answer', async () => {
    const sizes: number[] = []
    const ask = inBatches(async (questions: readonly number[]) => {
      sizes.push(questions.length)
      return questions.map((question) => question * 2)
    }, 64)
    expect(await Promise.all([1, 2, 3].map(ask))).to.deep.equal([2, 4, 6])
    expect(await ask(4)).to.equal(8)
    expect(sizes).to.deep.equal([3, 1])
  })

  it('go together when they are asked while others are being answered', async () => {
    const sizes: number[] = []
    let later: Promise<string>[] = []
    const ask = inBatches(async (questions: readonly string[]): Promise<readonly string[]> => {
      sizes.push(questions.length)
      if (sizes.length === 1) later = ['b', 'c', 'd'].map(ask)
      return questions
    }, 2)
    expect(await ask('a')).to.equal('a')
    expect(await Promise.all(later)).to.deep.equal(['b', 'c', 'd'])
    expect(sizes).to.deep.equal([1, 2, 1])
  })

  it('fail together, and those after them are answered', async () => {
    let rounds = 0
    const ask = inBatches(async (questions: readonly string[]) => {
      if (rounds++ === 0) throw new Error('out of memory')
      return questions
    }, 64)
    const outcomes = await Promise.allSettled([ask('a'), ask('b')])
    expect(outcomes.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected'])
    expect(await ask('c')).to.equal('c')
  })
})
