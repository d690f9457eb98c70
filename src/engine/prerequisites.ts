import type { FeatureId, PrerequisiteId, QuestionId } from '../knowledge/ids'
import type { PrerequisiteResult } from './assessment'
import { type Cell, possibleStatuses, works } from './cell'
import { evaluate } from './condition'
import type { Edition, PrerequisiteInForce } from './edition'
import type { FeaturePlan } from './feature-plan'
import type { GroupView } from './group-view'

type Cells = readonly (readonly Cell[])[]

/** Every prerequisite that some feature of some group may wait for, with its state and what it holds back. */
export function listPrerequisites(
  edition: Edition,
  views: readonly GroupView[],
  cells: Cells,
): readonly PrerequisiteResult[] {
  const concerned = views.map((view, index) => concernedBits(edition, view, cells[index] ?? []))
  const concernedAny = concerned.reduce((all, bits) => all | bits, 0)
  const results: PrerequisiteResult[] = []
  for (const prerequisite of edition.prerequisites) {
    if ((concernedAny & prerequisite.bit) === 0) continue
    const lacking = views.filter(({ missing }, index) => {
      return ((missing.toDo | missing.unanswered) & (concerned[index] ?? 0) & prerequisite.bit) !== 0
    })
    results.push(lacking.length === 0 ? prerequisite.done : describe(prerequisite, lacking, { views, cells }))
  }
  return results
}

/** The prerequisites, as bits, of a group's features that are neither blocked, retired nor undocumented. */
function concernedBits(edition: Edition, view: GroupView, cells: readonly Cell[]): number {
  let bits = cells.reduce((all, { gateBits }) => all | gateBits, 0)
  for (const { bit, standing } of edition.prerequisites) {
    if (standing && evaluate(standing, view.open) === 'holds') bits |= bit
  }
  return bits
}

function describe(
  { id, bit, question }: PrerequisiteInForce,
  lacking: readonly GroupView[],
  { views, cells }: { readonly views: readonly GroupView[]; readonly cells: Cells },
): PrerequisiteResult {
  const gates: FeaturePlan[] = []
  const unlocks: FeaturePlan[] = []
  cells.forEach((row, index) => {
    for (const cell of row) {
      if ((cell.gateBits & bit) === 0 || !isWaiting(cell, id, question)) continue
      if (!gates.includes(cell.plan)) gates.push(cell.plan)
      if (!unlocks.includes(cell.plan) && worksOnceDone(cell, views[index], bit)) unlocks.push(cell.plan)
    }
  })
  return {
    id,
    status: lacking.some(({ missing }) => (missing.toDo & bit) !== 0) ? 'to-do' : 'unknown',
    groups: lacking.map(({ name }) => name),
    gates: inOrder(gates),
    unlocks: inOrder(unlocks),
  }
}

const isWaiting = ({ result }: Cell, id: PrerequisiteId, question: QuestionId) =>
  result.prerequisites.includes(id) || result.toCheck.includes(id) || result.ask.includes(question)

const inOrder = (found: FeaturePlan[]): readonly FeatureId[] =>
  found.sort((a, b) => a.order - b.order).map(({ feature }) => feature)

/** Whether the feature works, with or without limits, when this one prerequisite is done and nothing else changes. */
function worksOnceDone({ outcomes }: Cell, view: GroupView | undefined, bit: number): boolean {
  if (view === undefined || !outcomes.every(works)) return false
  const { toDo, unanswered } = view.missing
  const statuses = possibleStatuses(outcomes, { toDo: toDo & ~bit, unanswered: unanswered & ~bit })
  return statuses.length === 1 && (statuses[0] === 'supported' || statuses[0] === 'limited')
}
