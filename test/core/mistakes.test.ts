import { expect } from 'chai'
import { compile, type Source } from '../../core/compile.ts'
import { ROOT } from '../../main/pack.ts'
import { readCatalogFiles } from '../../store/catalog/files.ts'
import { readSource } from '../../store/catalog/source.ts'
import type { CatalogFile } from '../../store/catalog.ts'
import { loadJobs, type Jobs } from '../../workers/jobs.ts'
import { VALUES } from '../../workers/values.ts'

let pack: readonly CatalogFile[]
let sources: readonly Source[]
let jobs: Jobs
before(async () => {
  pack = await readCatalogFiles(ROOT)
  sources = pack.map(readSource)
  jobs = await loadJobs()
})

/** A mistake that an author makes: in this file, this text becomes that one, and so the line of it is wrong. */
interface Mistake {
  readonly mistake: string
  readonly file: string
  readonly from: RegExp
  readonly to: string
  readonly message: RegExp
  /** Where it is told, when that is not the line that was changed. */
  readonly at?: RegExp
}

const mistakes: readonly Mistake[] = [
  {
    mistake: 'an intent of no kind',
    file: 'config/intents/track_order.yaml',
    from: /^kind: task/mu,
    to: 'kind: taks',
    message: /kind is 'taks'; it must be one of/u,
  },
  {
    mistake: 'a slot that does not exist',
    file: 'config/intents/cancel_order.yaml',
    from: /^ {2}order_number: \{\}/mu,
    to: '  order_numbr: {}',
    message: /'order_numbr' is not a slot\. Did you mean 'order_number'\?/u,
  },
  {
    mistake: 'a job that does not exist',
    file: 'config/intents/request_return.yaml',
    from: /^fulfil: request_return/mu,
    to: 'fulfil: request_retrun',
    message: /'request_retrun' is not a job\. Did you mean 'request_return'\?/u,
  },
  {
    mistake: 'a confirmation of nothing',
    file: 'config/intents/ask_delivery_cost.yaml',
    from: /^kind: question/mu,
    to: 'kind: question\nconfirm: true',
    at: /^confirm/mu,
    message: /There is nothing to confirm/u,
  },
  {
    mistake: 'a setting that means nothing',
    file: 'config/intents/request_return.yaml',
    from: /^confirm: true/mu,
    to: 'comfirm: true',
    message: /'comfirm' means nothing here\. Did you mean 'confirm'\?/u,
  },
  {
    mistake: 'a yes or no that is none',
    file: 'config/intents/cancel_order.yaml',
    from: /^confirm: true/mu,
    to: 'confirm: maybe',
    message: /confirm is 'maybe'; it must be true or false/u,
  },
  {
    mistake: 'a need that is none',
    file: 'config/intents/track_order.yaml',
    from: /^needs: customer/mu,
    to: 'needs: costumer',
    message: /needs is 'costumer'; it must be one of/u,
  },
  {
    mistake: 'a wish covered that does not exist',
    file: 'config/intents/cancel_order.yaml',
    from: /^covers: \[request_refund,/mu,
    to: 'covers: [request_refnd,',
    message: /There is no intent 'request_refnd'\. Did you mean 'request_refund'\?/u,
  },
  {
    mistake: 'one of several slots that is none of them',
    file: 'config/intents/change_order.yaml',
    from: /^oneOf: \[size,/mu,
    to: 'oneOf: [sise,',
    message: /'sise' is none of its slots\. Did you mean 'size'\?/u,
  },
  {
    mistake: 'a choice without a button text',
    file: 'config/intents/request_return.yaml',
    from: /choices: \[does-not-fit,/u,
    to: 'choices: [too-heavy, does-not-fit,',
    at: /never/u,
    message: /There are no words for 'option\.reason_too-heavy'/u,
  },
  {
    mistake: 'words for an intent that does not exist',
    file: 'locales/de/cancle_order.yaml',
    from: /^$/u,
    to: 'title: Stornieren\n',
    message: /There is no intent 'cancle_order'.* Did you mean 'cancel_order'\?/u,
  },
  {
    mistake: 'a reply that nothing says',
    file: 'locales/fr/ask_delivery_cost.yaml',
    from: /^ {2}inform:/mu,
    to: '  informe: oui\n  inform:',
    message: /Nothing ever says 'informe'\. Did you mean 'inform'\?/u,
  },
  {
    mistake: 'a reply that is missing in the fallback language',
    file: 'locales/en/cancel_order.yaml',
    from: /^ {2}confirm: .*$/mu,
    to: '',
    at: /^ {2}request:/mu,
    message: /There are no words for 'confirm'\. Every language falls back on these words/u,
  },
  {
    mistake: 'a reply that a language lacks',
    file: 'locales/ja/cancel_order.yaml',
    from: /^ {2}confirm: .*$/mu,
    to: '',
    at: /^ {2}request:/mu,
    message: /There are no words for 'confirm'\. It falls back on 'en'/u,
  },
  {
    mistake: 'a value that is called otherwise',
    file: 'locales/en/cancel_order.yaml',
    from: /^( {2}confirm: .*)\{\{order_number\}\}/mu,
    to: '$1{{order_nmber}}',
    message: /Nothing is called '\{\{order_nmber\}\}'\. Did you mean 'order_number'\?/u,
  },
  {
    mistake: 'money that is not shown as money',
    file: 'locales/en/cancel_order.yaml',
    from: /^( {2}confirm: .*)\{\{total, money\}\}/mu,
    to: '$1{{total}}',
    message: /'total' cannot be shown as it is: write \{\{total, money\}\}/u,
  },
  {
    mistake: 'a form that is none',
    file: 'locales/es/cancel_order.yaml',
    from: /^( {2}confirm: .*)\{\{total, money\}\}/mu,
    to: '$1{{total, dinero}}',
    message: /'total' cannot be shown as 'dinero': write \{\{total, money\}\}/u,
  },
  {
    mistake: 'a value that the other languages show and this one does not',
    file: 'locales/zh/cancel_order.yaml',
    from: /^( {2}confirm: .*)\{\{total, money\}\}/mu,
    to: '$1120',
    message: /It leaves out '\{\{total\}\}', which the 'en' text shows/u,
  },
  {
    mistake: 'braces that are not closed',
    file: 'locales/de/cancel_order.yaml',
    from: /^( {2}confirm: .*)\{\{order_number\}\}/mu,
    to: '$1{{order_number',
    message: /A '\{\{' is not closed/u,
  },
  {
    mistake: 'a plural form that the language needs',
    file: 'locales/en/list_orders.yaml',
    from: /^ {2}inform_one: .*\n/mu,
    to: '',
    at: /^ {2}inform_other/mu,
    message: /'inform_one' is missing: 'en' has that plural/u,
  },
  {
    mistake: 'two buttons that read the same',
    file: 'locales/de/any.yaml',
    from: /^( +)reason_defective: .*\n( +reason_wrong-item: ).*$/mu,
    to: '$1reason_defective: Kaputt\n$2Kaputt',
    at: /^ +reason_wrong-item/mu,
    message: /This button reads like that of 'option\.reason_defective' beside it|reads like that of/u,
  },
  {
    mistake: 'an utterance of two intents',
    file: 'locales/en/thank.yaml',
    from: /^utterances:$/mu,
    to: 'utterances:\n  - "Cancel  my order"',
    at: /Cancel {2}my order/u,
    message: /'Cancel {2}my order' stands in locales\/en\/cancel_order\.yaml:\d+ too/u,
  },
  {
    mistake: 'a number for an utterance',
    file: 'locales/zh/greet.yaml',
    from: /^utterances:$/mu,
    to: 'utterances:\n  - 12345',
    at: /12345/u,
    message: /12345 is no text\. Put quotes around it/u,
  },
  {
    mistake: 'a yes that YAML reads as true',
    file: 'locales/en/any.yaml',
    from: /^ {4}resume.*$|^ {2}thank: .*$/mu,
    to: '  thank: true',
    message: /'thank' is true; it must be a text\. Put quotes around it/u,
  },
  {
    mistake: 'a file that is no YAML',
    file: 'config/intents/greet.yaml',
    from: /^act: greet$/mu,
    to: 'act: [greet',
    message: /The file is no YAML/u,
    at: /$(?![^])/u,
  },
  {
    mistake: 'a language without its name',
    file: 'locales/ja/_locale.yaml',
    from: /^name: .*\n/mu,
    to: '',
    at: /./u,
    message: /'name' is missing/u,
  },
  {
    mistake: 'small words that are no list',
    file: 'locales/de/_locale.yaml',
    from: /^ {2}last: .*$/mu,
    to: '  last: letzte',
    message: /cues\.last must be a list of texts/u,
  },
]

describe('a mistake in the pack is told with its file and line:', () => {
  for (const { mistake, file, from, to, at, message } of mistakes) {
    it(mistake, () => {
      const before = pack.find(({ path }) => path === file)?.text ?? ''
      const after = before.replace(from, to)
      expect(after).to.not.equal(before)
      const others = sources.filter(({ path }) => path !== file)
      const changed = [...others, readSource({ path: file, text: after })]
      const { problems } = compile(changed, { jobs, values: VALUES }, 'test')
      const told = problems.filter((problem) => message.test(problem.message))
      expect(told, JSON.stringify(problems.slice(0, 5))).to.not.deep.equal([])
      const isElsewhere = at?.source === 'never'
      if (!isElsewhere) {
        const line = lineOf(after, at ?? firstChange(before, after))
        expect(told.map(({ path, line }) => `${path}:${line}`)).to.include(`${file}:${line}`)
      }
    })
  }

  it('and there is none in the pack as it is', () => {
    const { problems } = compile(sources, { jobs, values: VALUES }, 'test')
    expect(problems).to.deep.equal([])
  })
})

/** The first line in which the two differ, as it is now. */
function firstChange(before: string, after: string): number {
  const lines = before.split('\n')
  return after.split('\n').findIndex((line, index) => line !== lines[index]) + 1
}

function lineOf(text: string, at: RegExp | number): number {
  return typeof at === 'number' ? at : text.slice(0, text.search(at)).split('\n').length
}
