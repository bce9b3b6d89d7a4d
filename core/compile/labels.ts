import type { Intent, Locale, Words } from '../domain.ts'
import { problem, type Problem } from './source.ts'
import { at, placeOf, type FileOf } from './texts.ts'

/** Two buttons of one reply that read the same: nobody could tell them apart, and a typed label would mean both. */
export function sameLabels(
  intents: ReadonlyMap<string, Intent>,
  locale: Locale,
  fileOf: FileOf,
): readonly Problem[] {
  const groups = [...offeredTogether(intents)]
  return groups.flatMap((labels) => {
    const first = new Map<string, Label>()
    return labels.flatMap((label) => {
      const text = textOf(label, locale.words)?.trim().toLowerCase()
      if (text === undefined) return []
      const same = first.get(text)
      if (!same) first.set(text, label)
      if (!same || same.key.join() === label.key.join()) return []
      const message = `This button reads like that of '${same.key.join('.')}' beside it: '${text}'.`
      const [file = '', ...keys] = written(label, locale.words)
      return [problem(fileOf(file), placeOf(file, keys), 'error', message)]
    })
  })
}

/** The keys of a label: in its intent's file, and where it stands when it is not there. */
interface Label {
  readonly key: readonly string[]
  readonly otherwise: readonly string[]
}

/** The labels of each reply that offers some. */
function* offeredTogether(intents: ReadonlyMap<string, Intent>): Iterable<readonly Label[]> {
  const all = [...intents.values()]
  const title = (name: string): Label => ({ key: [name, 'title'], otherwise: [name, 'title'] })
  yield ['yes', 'no'].map((answer) => same(['any', 'button', answer]))
  yield all.filter(({ topic }) => topic !== null).map(({ name }) => title(name))
  for (const { name, offers, oneOf, slots } of all) {
    yield offers.map(title)
    yield oneOf.map((slot) => same(['any', 'slot', slot]))
    for (const slot of slots) {
      const key = (choice: string) => ['option', `${slot.name}_${choice}`]
      yield slot.choices.map((choice) => ({
        key: [name, ...key(choice)],
        otherwise: ['any', ...key(choice)],
      }))
    }
  }
}

const same = (key: readonly string[]): Label => ({ key, otherwise: key })

function textOf(label: Label, words: Words): string | undefined {
  const text = written(label, words).reduce<string | Words | undefined>(at, words)
  return typeof text === 'string' ? text : undefined
}

/** Where the label is written down. */
function written({ key, otherwise }: Label, words: Words): readonly string[] {
  return typeof key.reduce<string | Words | undefined>(at, words) === 'string' ? key : otherwise
}
