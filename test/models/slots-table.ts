/** Texts and the values of one slot in them, by language, as lines like 'text | value; value'. */
export interface Table {
  readonly slot: string
  readonly cases: Readonly<Record<string, string>>
}

export interface Row {
  readonly text: string
  /** Was the slot asked for? */
  readonly isExpected: boolean
  /** As 'value; value'; empty for none. */
  readonly values: string
}

/** '? text | value' is an answer to the question for the slot; '-' stands for no value. */
export function rowsOf(lines: string): readonly Row[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const cut = line.lastIndexOf(' | ')
      if (cut < 0) throw new Error(`'${line}' has to be 'text | value' or 'text | -'.`)
      const [text, values] = [line.slice(0, cut), line.slice(cut + 3).trim()]
      const isExpected = text.startsWith('? ')
      return { text: isExpected ? text.slice(2) : text, isExpected, values: values === '-' ? '' : values }
    })
}
