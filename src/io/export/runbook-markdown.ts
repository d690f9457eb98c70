import type { Catalog } from '../../i18n/catalog'
import type { TakeAwayWords } from '../../i18n/take-away-words'
import { plain, table } from './markdown'

/** A runbook in words, ready to be written down. */
export interface RunbookDocument {
  readonly title: string
  /** Of what it was made: day and version. */
  readonly origin: readonly string[]
  /** What has to be replaced in the commands; empty where all names are given. */
  readonly missing: string
  /** What no step fulfils, and why; not said where there is nothing of the kind. */
  readonly stepless?: { readonly title: string; readonly items: readonly string[] }
  readonly words: TakeAwayWords['document']
  /** Scripts, and work by hand between them, in the order in which they are run. */
  readonly order: readonly { readonly file: string | null; readonly steps: readonly string[] }[]
  readonly steps: readonly DocumentedStep[]
}

interface DocumentedStep {
  readonly title: string
  readonly isDone: boolean
  readonly why: string
  readonly warning: string | null
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly parts: readonly {
    readonly label: string
    readonly sentences: readonly string[]
    readonly scripts: readonly { readonly label: string | null; readonly lines: readonly string[] }[]
  }[]
}

/** The runbook as a Markdown document: first what is run after what, then every step with its commands. */
export function runbookMarkdown(document: RunbookDocument, { runbook, report }: Catalog): string {
  const { labelled } = report
  const blocks = [
    `# ${plain(`${labelled(runbook.title)} ${document.title}`)}`,
    document.origin.map(plain).join(' · '),
    plain(document.missing),
    ...steplessBlocks(document),
    `## ${plain(document.words.order)}`,
    orderTable(document),
    ...document.steps.flatMap((step) => stepBlocks(step, labelled, runbook.step.warning)),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function steplessBlocks({ stepless }: RunbookDocument): readonly string[] {
  if (!stepless || stepless.items.length === 0) return []
  return [`## ${plain(stepless.title)}`, stepless.items.map((item) => `- ${plain(item)}`).join('\n')]
}

function orderTable({ order, words }: RunbookDocument): string {
  const rows = order.map(({ file, steps }) => [
    file === null ? plain(words.byHand) : `\`${file}\``,
    steps.map(plain).join('; '),
  ])
  return table([words.file, words.steps], rows).join('\n')
}

function stepBlocks(step: DocumentedStep, labelled: (label: string) => string, warning: string): readonly string[] {
  const said = (label: string, text: string) => `**${plain(labelled(label))}** ${plain(text)}`
  return [
    `## ${step.isDone ? '☑' : '☐'} ${plain(step.title)}`,
    plain(step.why),
    step.facts.map(({ label, value }) => `- ${said(label, value)}`).join('\n'),
    step.warning === null ? '' : `> ${said(warning, step.warning)}`,
    ...step.parts.flatMap(({ label, sentences, scripts }) => [
      `### ${plain(label)}`,
      sentences.length > 1
        ? sentences.map((one, place) => `${place + 1}. ${plain(one)}`).join('\n')
        : sentences.map(plain).join(''),
      ...scripts.flatMap((script) => [script.label === null ? '' : plain(script.label), fenced(script.lines)]),
    ]),
  ]
}

/** A fence longer than any row of backticks in the commands, whatever name they hold. */
function fenced(lines: readonly string[]): string {
  const code = lines.join('\n')
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}powershell\n${code}\n${fence}`
}
