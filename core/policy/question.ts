import type { Domain } from '../domain.ts'
import type { Message } from './policy.ts'

/** Does a message ask rather than tell? By its mark, or by what questions of our languages end with. */
export function isQuestion({ utterances }: Message, domain: Domain): boolean {
  const endings = [...domain.locales.values()].flatMap(({ cues }) => cues.questionEndings)
  return utterances.some(({ text }) => {
    const said = text.trim().replace(/[\p{Extended_Pictographic}.!。！~～…\s]+$/u, '')
    return /[?？]/u.test(text) || endings.some((ending) => said.endsWith(ending))
  })
}
