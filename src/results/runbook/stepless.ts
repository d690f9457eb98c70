import { steplessOf } from '../../engine/runbook'
import { placesOf, type ResultsView, scopeOf } from '../view'
import type { RunbookView } from './runbook-view'

/** Something lacking that no step fulfils, in words. */
export interface ShownStepless {
  readonly id: string
  readonly name: string
  /** Null where there is only one group anyway. */
  readonly scope: string | null
  readonly reason: string
}

/** What the runbook leaves open because no step leads there, and why none does. */
export function shownStepless(view: ResultsView, { plan, words }: RunbookView): readonly ShownStepless[] {
  const { reasons, undocumented } = words.stepless
  return steplessOf(plan, view.assessment).map(({ id, groups }) => ({
    id,
    name: view.catalog.knowledge.prerequisites[id].name,
    scope: scopeOf(view, placesOf(view, groups)),
    reason: reasons[id] ?? undocumented,
  }))
}
