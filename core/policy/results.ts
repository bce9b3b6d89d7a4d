import { mayBeAsked } from '../domain.ts'
import type { Input, JobResult } from '../event.ts'
import type { Pending } from '../state.ts'
import { activeTask, VERIFY } from '../tasks.ts'
import { abandonAll } from './abandon.ts'
import { isFor, whatFollows } from './proceed.ts'
import type { Move, Policy, Turn } from './policy.ts'

/** After so many refused values the task is given up. */
const REFUSALS_MAX = 3

/** Speaks when a job that the customer waits for comes back. Late answers and checks end in silence. */
export const results: Policy = ({ state, input, domain, request }) => {
  if (input.type === 'message') return null
  if (input.type === 'turn-failed') return [{ say: { act: 'apologise', topic: null } }]
  if (input.type === 'handed-back')
    return [{ say: { act: 'acknowledge', topic: 'any', what: 'handed-back' } }]
  // After the hand-over a person reads in the log what came of it.
  if (!request || request.purpose === 'check' || state.isHandedOff) return []

  const result = resultOf(input)
  switch (result.outcome) {
    case 'found':
      // Of a task that waits, it only completes what is known; the question that is open was asked already.
      return activeTask(state)?.intent === request.intent ? [{ proceed: true }] : []
    case 'refused':
      return refused(result, request, state, domain)
    case 'done': {
      const topic = request.intent
      const intent = domain.intents.get(topic)
      const act = intent?.reports ?? 'inform'
      const values = { ...request.data, ...result.values }
      const task = activeTask(state)
      const isSuperseded = task?.intent === topic && !isFor(request, task)
      const said: Move[] = act === 'nothing' ? [] : [{ say: { act, topic, values } }]
      if (isSuperseded) return [...said, { proceed: true }]
      return [...said, { fulfilled: topic }, ...whatFollows({ handsOff: intent?.handsOff ?? null })]
    }
  }
}

/** A job that failed for good is told like a refusal: we could not do it. */
function resultOf(input: Exclude<Input, { type: 'message' | 'turn-failed' | 'handed-back' }>): JobResult {
  if (input.type === 'job-done') return input.result
  return { outcome: 'refused', reason: 'job-failed', slot: null, values: {} }
}

function refused(
  { reason, slot, values }: Extract<JobResult, { outcome: 'refused' }>,
  { intent, data }: Pending,
  state: Turn['state'],
  domain: Turn['domain'],
): readonly Move[] {
  const failure: Move = {
    say: { act: 'notify-failure', topic: intent, reason, values: { ...data, ...values } },
  }
  const attempts = slot === null ? 0 : (activeTask(state)?.attempts[slot] ?? 0)
  const of = domain.intents.get(intent)
  const canBeAsked = slot !== null && of !== undefined && mayBeAsked(slot, of)
  if (canBeAsked && activeTask(state)?.intent === intent && attempts < REFUSALS_MAX)
    return [failure, { clear: slot, intent }]
  // Whoever could not prove who they are is not asked again at once by the tasks that need it.
  if (intent === VERIFY) return [slot === null ? failure : codeOver, ...abandonAll(state)]
  return [failure, { abandoned: intent }, { proceed: true }]
}

const codeOver: Move = { say: { act: 'notify-failure', topic: VERIFY, reason: 'code-over', values: {} } }
