/** What the two members say about one utterance, by label: the net's logits, the distances from the lines. */
export interface Scores {
  readonly net: Float32Array
  readonly lines: Float32Array
}

/** How much each member counts, and so how sure both are together. */
export interface Blend {
  readonly net: number
  readonly lines: number
}

/** Probabilities by label. */
export function blended({ net, lines }: Scores, blend: Blend): Float32Array {
  const powers = net.map((score, label) => blend.net * score + blend.lines * (lines[label] ?? 0))
  const top = powers.reduce((a, b) => Math.max(a, b), -Infinity)
  let sum = 0
  powers.forEach((power, label) => {
    sum += powers[label] = Math.exp(power - top)
  })
  return powers.map((power) => power / sum)
}

/**
 * The blend under which the right answers were likeliest: Newton's method, as the loss is convex. A few answers do
 * not lead far from `usual`.
 */
export function fitBlend(answers: Answers, usual: Blend = USUAL): Blend {
  let blend = usual
  let loss = lossOf(answers, blend, usual)
  for (let round = 0; round < 20; round++) {
    const step = newton(answers, blend, usual)
    let [share, next] = [1, blend]
    let found = Infinity
    for (; share > 1e-3 && found >= loss; share /= 2) {
      next = { net: blend.net - share * step.net, lines: blend.lines - share * step.lines }
      found = next.net < 0 || next.lines < 0 ? Infinity : lossOf(answers, next, usual)
    }
    if (loss - found < 1e-6 * loss) break
    blend = next
    loss = found
  }
  return blend
}

/** What to trust before any answer is judged. */
export const USUAL: Blend = { net: 0.7, lines: 1.7 }
/** How strongly it is held to: as by so many answers, about. */
const HOLD = 10

type Answers = readonly { readonly scores: Scores; readonly label: number }[]

function lossOf(answers: Answers, blend: Blend, usual: Blend): number {
  let sum = (HOLD / 2) * ((blend.net - usual.net) ** 2 + (blend.lines - usual.lines) ** 2)
  for (const { scores, label } of answers)
    sum -= Math.log(Math.max(blended(scores, blend)[label] ?? 0, 1e-12))
  return sum
}

/** Gradient by the inverse of the Hessian: expectations and covariances of the two scores under the answer. */
function newton(answers: Answers, blend: Blend, usual: Blend): Blend {
  let [slopeNet, slopeLines] = [HOLD * (blend.net - usual.net), HOLD * (blend.lines - usual.lines)]
  let [netNet, netLines, linesLines] = [HOLD, 0, HOLD]
  for (const { scores, label } of answers) {
    const probabilities = blended(scores, blend)
    let [n, l, nn, nl, ll] = [0, 0, 0, 0, 0]
    probabilities.forEach((probability, at) => {
      const [net, lines] = [scores.net[at] ?? 0, scores.lines[at] ?? 0]
      n += probability * net
      l += probability * lines
      nn += probability * net * net
      nl += probability * net * lines
      ll += probability * lines * lines
    })
    slopeNet += n - (scores.net[label] ?? 0)
    slopeLines += l - (scores.lines[label] ?? 0)
    netNet += nn - n * n
    netLines += nl - n * l
    linesLines += ll - l * l
  }
  const determinant = netNet * linesLines - netLines * netLines
  return {
    net: (linesLines * slopeNet - netLines * slopeLines) / determinant,
    lines: (netNet * slopeLines - netLines * slopeNet) / determinant,
  }
}
