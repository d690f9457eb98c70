import type { Progress } from '../../engine/progress'
import { placeOf } from '../../runbook/script-step'
import { type PlacedStep, type Stretch, stretchesOf } from '../../runbook/scripts'
import { reportTitle } from '../report-title'
import type { ResultsView } from '../view'
import type { RunbookView, ShownStep } from './runbook-view'
import { factsOf, notedOf, partsOf } from './step-content'

/** The runbook as scripts and as work by hand between them, in an order in which it can be done. */
export function scriptStretches(view: ResultsView, runbook: RunbookView, progress: Progress): readonly Stretch[] {
  const { catalog, assessment } = view
  const { shells } = catalog.knowledge
  const { machines } = catalog.runbook.step
  return stretchesOf({
    steps: runbook.shown.map((shown) => scriptStep(view, runbook, { shown, progress })),
    origin: [
      reportTitle(view),
      catalog.results.asOf(assessment.asOf),
      catalog.results.knowledgeVersion(assessment.knowledge),
    ],
    nameOf: (shell) => `${shells[shell]}, ${machines[shell]}`,
    words: runbook.words.takeAway.script,
  })
}

interface Noted {
  readonly shown: ShownStep
  readonly progress: Progress
}

function scriptStep(view: ResultsView, runbook: RunbookView, { shown, progress }: Noted): PlacedStep {
  const { order, step: labels } = view.catalog.runbook
  const { labelled } = view.catalog.report
  const { id, number, planned, step, words } = shown
  const parts = partsOf(view, runbook, shown)
  const facts = [...factsOf(view, runbook, shown), ...notedOf(view, runbook, progress[id] ?? {})]
  const commands = parts.filter((part) => part.id !== 'undo').flatMap(({ scripts }) => scripts)
  return {
    id,
    after: planned.after,
    place: placeOf(step.shell, parts),
    isByHand: step.work === 'by-hand',
    isCheck: planned.kind === 'check',
    title: order.step(number, words.name),
    said: [
      words.why,
      ...facts.map(({ label, value }) => `${labelled(label)} ${value}`),
      ...(words.warning === undefined ? [] : [`${labelled(labels.warning)} ${words.warning}`]),
    ],
    parts,
    placeholders: commands.flatMap(({ lines }) => lines.flatMap((line) => line.match(/<[a-z][^'<>]*>/gi) ?? [])),
  }
}
