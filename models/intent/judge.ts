import type { Example } from '../../core/domain.ts'
import { blended, fitBlend, type Blend, type Scores } from './blend.ts'
import { fitThreshold } from './calibrate.ts'
import { grams } from './features.ts'
import { homeOf } from './homes.ts'
import { measure, type Metrics } from './measure.ts'
import { RECIPE } from './recipe.ts'
import { openScoring } from './score.ts'
import { learnt, type Learnt, type LearningOptions } from './train.ts'
import { heldOut, sorted } from './utterances.ts'
import { toRow } from './vocabulary.ts'

/** How far to trust what was learnt: found out by the same training without a fifth, judged by that fifth. */
export interface Verdict {
  /** By the language that an utterance is at home in: words run out sooner in some than in others. */
  readonly blends: Readonly<Record<string, Blend>>
  /** Below this confidence there is no answer. */
  readonly threshold: number
  readonly metrics: Metrics
}

/** Learns from four fifths of the utterances and judges that by the others. */
export async function judge(utterances: readonly Example[], options: LearningOptions): Promise<Verdict> {
  const examples = sorted(utterances)
  const isHeldOut = heldOut(examples)
  const found = await learnt(examples, isHeldOut, options)
  const judges = examples.filter((_, at) => isHeldOut[at])
  const answers = await answersOf(found, judges, options)
  const usual = fitBlend(answers)
  const blendOf = (locale: string) =>
    cautious(
      fitBlend(
        answers.filter(({ home }) => home === locale),
        usual,
      ),
    )
  const blends = Object.fromEntries(found.homes.locales.map((locale) => [locale, blendOf(locale)]))
  const judged = answers.map(({ scores, label, home }) => ({
    probabilities: blended(scores, blends[home] ?? cautious(usual)),
    label,
  }))
  const threshold = fitThreshold(judged, RECIPE.wrongCosts)
  const locales = judges.map(({ locale }) => locale)
  const given = { utterances: examples.length, labels: found.labels, locales, threshold }
  return { blends, threshold, metrics: measure(judged, given) }
}

function cautious({ net, lines }: Blend): Blend {
  return { net: RECIPE.caution * net, lines: RECIPE.caution * lines }
}

interface Answer {
  readonly scores: Scores
  readonly label: number
  readonly home: string
}

async function answersOf(
  { vocabulary, homes, labels, ...members }: Learnt,
  judges: readonly Example[],
  { runtime }: LearningOptions,
): Promise<Answer[]> {
  const scoring = openScoring(runtime, members)
  const answers: Answer[] = []
  for (let start = 0; start < judges.length; start += PART) {
    const part = judges.slice(start, start + PART)
    const rows = part.map(({ text }) => toRow(grams(text), vocabulary))
    const scored = await scoring.score(rows)
    part.forEach(({ intent }, at) => {
      const [row, scores] = [rows[at], scored[at]]
      if (row && scores) answers.push({ scores, label: labels.indexOf(intent), home: homeOf(row, homes) })
    })
  }
  scoring.close()
  return answers
}

const PART = 128
