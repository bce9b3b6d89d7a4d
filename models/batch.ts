/**
 * Answers questions in batches: those asked in the same turn of the event loop, or while a batch is being answered,
 * go together, `limit` at most. `answer` gives one answer for each question, in order.
 */
export function inBatches<Question, Answer>(
  answer: (questions: readonly Question[]) => Promise<readonly Answer[]>,
  limit: number,
): (question: Question) => Promise<Answer> {
  const waiting: Waiting<Question, Answer>[] = []
  let isAwake = false

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, limit)
      try {
        const answers = await answer(batch.map(({ question }) => question))
        batch.forEach(({ resolve }, at) => resolve(answers[at] as Answer))
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    isAwake = false
  }

  return (question) =>
    new Promise((resolve, reject) => {
      waiting.push({ question, resolve, reject })
      if (isAwake) return
      isAwake = true
      setImmediate(() => void work())
    })
}

interface Waiting<Question, Answer> {
  readonly question: Question
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}
