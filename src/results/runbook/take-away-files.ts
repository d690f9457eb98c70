import type { Progress } from '../../engine/progress'
import type { TakeAwayWords } from '../../i18n/take-away-words'
import type { Stretch } from '../../runbook/scripts'
import type { StepPart } from '../../runbook/step-text'
import { reportTitle } from '../report-title'
import { namesOf, placesOf, type ResultsView } from '../view'
import type { RunbookView, ShownStep } from './runbook-view'
import { scriptStretches } from './script-files'
import { factsOf, notedOf, partsOf, type StepFact } from './step-content'
import { shownStepless } from './stepless'

/** The runbook in words, for a document. */
export interface TakenRunbook {
  readonly title: string
  readonly origin: readonly string[]
  readonly missing: string
  readonly stepless: { readonly title: string; readonly items: readonly string[] }
  readonly words: TakeAwayWords['document']
  readonly order: readonly { readonly file: string | null; readonly steps: readonly string[] }[]
  readonly steps: readonly TakenStep[]
}

interface TakenStep {
  readonly title: string
  readonly isDone: boolean
  readonly why: string
  readonly warning: string | null
  readonly facts: readonly StepFact[]
  readonly parts: readonly StepPart[]
}

/** How the page saves what is taken away. */
export interface TakeAway {
  readonly onScript: (name: string, text: string) => void
  readonly onMarkdown: (runbook: TakenRunbook) => void
  readonly onCsv: (rows: readonly (readonly string[])[]) => void
}

export function takenRunbook(view: ResultsView, runbook: RunbookView, progress: Progress): TakenRunbook {
  const { catalog, assessment } = view
  const { order, missingNames } = catalog.runbook
  const { missing } = runbook
  return {
    title: reportTitle(view),
    origin: [catalog.results.asOf(assessment.asOf), catalog.results.knowledgeVersion(assessment.knowledge)],
    missing: missing.length === 0 ? '' : `${missingNames.text} ${missingNames.placeholders(missing)}`,
    stepless: {
      title: runbook.words.stepless.title,
      items: shownStepless(view, runbook).map(({ name, scope, reason }) =>
        [name, ...(scope ? [scope] : []), reason].join(' · '),
      ),
    },
    words: runbook.words.takeAway.document,
    order: scriptStretches(view, runbook, progress).map(orderEntry),
    steps: runbook.shown.map((shown) => ({
      title: order.step(shown.number, shown.words.name),
      isDone: progress[shown.id]?.done === true,
      why: shown.words.why,
      warning: shown.words.warning ?? null,
      facts: [
        ...factsOf(view, runbook, shown),
        ...blockersOf(view, runbook, shown),
        ...notedOf(view, runbook, progress[shown.id] ?? {}),
      ],
      parts: partsOf(view, runbook, shown),
    })),
  }
}

const orderEntry = ({ file, steps }: Stretch) => ({ file: file?.name ?? null, steps: steps.map(({ title }) => title) })

function blockersOf(
  { catalog }: ResultsView,
  { shown: all }: RunbookView,
  { planned }: ShownStep,
): readonly StepFact[] {
  const numbers = all.filter(({ id }) => planned.after.includes(id)).map(({ number }) => number)
  return numbers.length === 0 ? [] : [{ label: catalog.runbook.step.waitsFor, value: numbers.join(', ') }]
}

/** One row for each step, below the row of the heads, for the table of a change board. */
export function boardRows(view: ResultsView, runbook: RunbookView, progress: Progress): readonly (readonly string[])[] {
  const { step: labels } = view.catalog.runbook
  const { shells } = view.catalog.knowledge
  const rows = runbook.shown.map(({ id, number, planned, step, words }) => {
    const { role, minutes } = step
    const { owner = '', due = '', done, note = '', accepted } = progress[id] ?? {}
    return [
      String(number),
      words.name,
      labels.kinds[planned.kind],
      namesOf(view, placesOf(view, planned.groups)).join(', '),
      shells[step.shell],
      role === 'not-stated' ? labels.notStated : runbook.words.roles[role.value],
      minutes === 'not-stated' ? labels.notStated : String(minutes.value),
      owner,
      due,
      done ? labels.yes : '',
      note,
      accepted?.until ?? '',
      accepted?.reason ?? '',
    ]
  })
  return [[...runbook.words.takeAway.columns, ...runbook.words.acceptance.columns], ...rows]
}
