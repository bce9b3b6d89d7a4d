import { readEnv } from '../config/env.ts'
import { plainText } from '../core/message.ts'
import type { EventOf, Understanding } from '../core/event.ts'
import { openSolo } from '../main/solo.ts'
import { args, print, printJson, runCommand, UsageError } from './command.ts'

const USAGE = 'npm run say -- "text" [--as c-1001] [--locale zh] [--channel telegram] [--json]'

/** `npm run say`: one utterance through the shipped pack. */
await runCommand(async () => {
  const { values, positionals } = args(USAGE, {
    as: { type: 'string' },
    locale: { type: 'string' },
    channel: { type: 'string', default: 'web' },
    json: { type: 'boolean', default: false },
  })
  const [text] = positionals
  if (text === undefined) throw new UsageError(`There is nothing to say.\nUsage: ${USAGE}`)
  const env = readEnv(process.env)
  const solo = await openSolo({ ...env, nowMs: Date.now() })
  const customer = values.as ?? null
  if (customer !== null && !(await solo.kept.shop.customer(customer))) {
    throw new UsageError(`The shop has no customer '${customer}'. The demo's are c-1001 to c-1100.`)
  }
  const person = solo.person({ customer, channel: values.channel, localeHint: values.locale ?? null })
  const { events, replies } = await person.send([{ text }])
  const understanding = events.find((event) => event.type === 'user-uttered')?.understanding ?? null
  if (values.json) {
    printJson({ understanding: brief(understanding), events, replies: replies.map(replyOf) })
  } else {
    print(`understood  ${JSON.stringify(brief(understanding))}`)
    for (const event of events) print(`event       ${event.type}${detailOf(event)}`)
    for (const reply of replies)
      print(`reply       [${reply.act.act}] ${plainText(reply.blocks).replaceAll('\n', '\n            ')}`)
  }
  await solo.close()
  return true
})

/** `slots`: what was found in the text, by slot. */
function brief(understanding: Understanding | null) {
  if (!understanding) return null
  const { intent, confidence, locale, entities } = understanding
  return {
    intent,
    confidence,
    locale,
    slots: Object.fromEntries(entities.map(({ slot, value }) => [slot, value])),
  }
}

function replyOf({ act, locale, blocks }: EventOf<'bot-uttered'>) {
  return { ...act, locale, text: plainText(blocks), blocks }
}

function detailOf(event: object): string {
  const shown = ['intent', 'slot', 'value', 'job', 'purpose', 'reason', 'locale'] as const
  const known = event as Partial<Record<(typeof shown)[number], string>>
  return shown.flatMap((key) => (known[key] === undefined ? [] : [` ${key}=${known[key]}`])).join('')
}
