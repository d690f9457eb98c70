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
  areas: readonly string[],
  views: readonly GroupView[],
  cells: Cells,
): readonly PrerequisiteResult[] {
  const concerned = views.map((view, index) => concernedBits(edition, areas, view, cells[index] ?? []))
  return edition.prerequisites.flatMap((prerequisite) => {
    const groups = views.filter((_, index) => ((concerned[index] ?? 0) & prerequisite.bit) !== 0)
    return groups.length === 0 ? [] : [describe(prerequisite, groups, { views, cells })]
  })
}

/** The prerequisites, as bits, of a group's features that are neither blocked, retired nor undocumented. */
function concernedBits(edition: Edition, areas: readonly string[], view: GroupView, cells: readonly Cell[]): number {
  let bits = cells.reduce((all, { gateBits }) => all | gateBits, 0)
  for (const { bit, standing } of edition.prerequisites) {
    if (standing && areas.includes(standing.area) && evaluate(standing.when, view.open) === 'holds') bits |= bit
  }
  return bits
}

function describe(
  { id, bit, question }: PrerequisiteInForce,
  groups: readonly GroupView[],
  { views, cells }: { readonly views: readonly GroupView[]; readonly cells: Cells },
): PrerequisiteResult {
  const lacking = groups.filter(({ missing }) => ((missing.toDo | missing.unanswered) & bit) !== 0)
  if (lacking.length === 0) return { id, status: 'done', groups: [], gates: [], unlocks: [] }
  const gates = new Set<FeaturePlan>()
  const unlocks = new Set<FeaturePlan>()
  cells.forEach((row, index) => {
    for (const cell of row) {
      if ((cell.gateBits & bit) === 0 || !isWaiting(cell, id, question)) continue
      gates.add(cell.plan)
      if (worksOnceDone(cell, views[index], bit)) unlocks.add(cell.plan)
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

const inOrder = (found: ReadonlySet<FeaturePlan>): readonly FeatureId[] =>
  [...found].sort((a, b) => a.order - b.order).map(({ feature }) => feature)

/** Whether the feature works, with or without limits, when this one prerequisite is done and nothing else changes. */
function worksOnceDone({ outcomes }: Cell, view: GroupView | undefined, bit: number): boolean {
  if (view === undefined || !outcomes.every(works)) return false
  const { toDo, unanswered } = view.missing
  const statuses = possibleStatuses(outcomes, { toDo: toDo & ~bit, unanswered: unanswered & ~bit })
  return statuses.length === 1 && (statuses[0] === 'supported' || statuses[0] === 'limited')
}
