import { expect } from 'chai'
import { PassThrough } from 'node:stream'
import { terminalProgress } from '../../models/progress.ts'

describe('the progress of a training', () => {
  it('is a line at each quarter where there is no terminal', () => {
    const lines = shown({ isTTY: false }).split('\n')
    expect(lines).to.have.length(5)
    expect(lines[0]).to.equal('Training intent: 25 %, epoch 1/4, loss 0.500, held-out 90.0 %')
    expect(lines[3]).to.equal('Training intent: 100 %, epoch 4/4, loss 0.500, held-out 90.0 %')
  })

  it('is a bar with epoch, loss, held-out accuracy and time left on a terminal', () => {
    const text = shown({ isTTY: true })
    expect(text).to.match(/Training intent \[=*-*\] \d+%.*epoch \d\/4.*loss 0\.500.*held-out 90\.0 %.*left/)
    expect(text).to.contain('100%')
  })
})

function shown(terminal: { readonly isTTY: boolean }): string {
  const stream = Object.assign(new PassThrough(), terminal, {
    cursorTo: () => true,
    clearLine: () => true,
    columns: 200,
  })
  const progress = terminalProgress(stream as unknown as NodeJS.WriteStream)
  for (let step = 1; step <= 40; step++) {
    progress({
      model: 'intent',
      step,
      steps: 40,
      epoch: Math.ceil(step / 10),
      epochs: 4,
      loss: 0.5,
      heldOut: 0.9,
    })
  }
  return String(stream.read())
}
