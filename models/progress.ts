import { SingleBar } from 'cli-progress'

/** How far a training is. */
export interface TrainingState {
  readonly model: string
  readonly step: number
  readonly steps: number
  readonly epoch: number
  readonly epochs: number
  /** Mean cross-entropy of the last epoch or of this one so far, in nats. */
  readonly loss: number
  /** Share of right answers to utterances that were held out, 0 to 1. */
  readonly heldOut: number
}

export type Progress = (state: TrainingState) => void

/** A bar on a terminal, and a line at each quarter elsewhere. */
export function terminalProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? bar(stream) : quarters(stream)
}

function bar(stream: NodeJS.WriteStream): Progress {
  const bar = new SingleBar({
    stream,
    format:
      'Training {model} [{bar}] {percentage}%  epoch {epoch}/{epochs}  loss {loss}  held-out {heldOut}  {eta_formatted} left',
    barsize: 24,
    hideCursor: true,
  })
  return (state) => {
    if (!bar.isActive) bar.start(state.steps, 0, shown(state))
    bar.update(state.step, shown(state))
    if (state.step >= state.steps) bar.stop()
  }
}

function quarters(stream: NodeJS.WriteStream): Progress {
  let told = 0
  return (state) => {
    const quarter = Math.floor((4 * state.step) / state.steps)
    if (quarter <= told) return
    told = quarter
    const { model, epoch, epochs, loss, heldOut } = shown(state)
    stream.write(
      `Training ${model}: ${quarter * 25} %, epoch ${epoch}/${epochs}, loss ${loss}, held-out ${heldOut}\n`,
    )
  }
}

function shown({ model, epoch, epochs, loss, heldOut }: TrainingState) {
  return { model, epoch, epochs, loss: loss.toFixed(3), heldOut: `${(100 * heldOut).toFixed(1)} %` }
}
