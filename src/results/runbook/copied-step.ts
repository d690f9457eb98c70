import { stepText } from '../../runbook/step-text'
import type { ResultsView } from '../view'
import type { RunbookView, ShownStep } from './runbook-view'
import { factsOf, partsOf } from './step-content'

/** A step as text for a shell or a ticket. */
export function copiedStep(view: ResultsView, runbook: RunbookView, shown: ShownStep): string {
  const { order, step: labels } = view.catalog.runbook
  const { labelled } = view.catalog.report
  const { why, warning, name } = shown.words
  return stepText({
    title: order.step(shown.number, name),
    facts: [
      why,
      ...factsOf(view, runbook, shown).map(({ label, value }) => `${labelled(label)} ${value}`),
      ...(warning === undefined ? [] : [`${labelled(labels.warning)} ${warning}`]),
    ],
    parts: partsOf(view, runbook, shown),
  })
}
