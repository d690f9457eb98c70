import type { FeatureId } from '../knowledge/ids'
import type { PrerequisiteResult } from './assessment'
import type { Cell } from './cell'
import { certain } from './certain'
import type { Edition, PrerequisiteInForce } from './edition'
import type { GroupView } from './group-view'

type Row = readonly Cell[]

/** Every prerequisite that some feature of some group may wait for, with its state and what it holds back. */
export function listPrerequisites(
  edition: Edition,
  views: readonly GroupView[],
  rows: readonly Row[],
): readonly PrerequisiteResult[] {
  const concerned = views.map((view, index) => concernedBits(edition, view, certain(rows[index])))
  const lacked = views.map(({ missing }, index) => (missing.toDo | missing.unanswered) & certain(concerned[index]))
  const [concernedAny, lackedAny] = [united(concerned), united(lacked)]
  const held = lackedAny === 0 ? [] : heldBack(rows)
  const results: PrerequisiteResult[] = []
  for (const prerequisite of edition.prerequisites) {
    const { bit, done } = prerequisite
    if ((concernedAny & bit) === 0) continue
    if ((lackedAny & bit) === 0) results.push(done)
    else {
      const lacking = views.filter((_, index) => certain(lacked[index]) & bit)
      results.push(describe(prerequisite, lacking, held))
    }
  }
  return results
}

const united = (sets: readonly number[]): number => sets.reduce((all, bits) => all | bits, 0)

/** The prerequisites, as bits, of a group's features that are neither blocked, retired nor undocumented. */
function concernedBits(edition: Edition, { answers }: GroupView, row: Row): number {
  let bits = 0
  for (const { gateBits } of row) bits |= gateBits
  for (const { bit, standing } of edition.prerequisites) if (standing?.(answers) === 'holds') bits |= bit
  return bits
}

/** The cells that wait for something, those of a feature one after the other, in the order of the features. */
function heldBack(rows: readonly Row[]): Row {
  const held: Cell[] = []
  for (const row of rows) for (const cell of row) if (cell.waitingBits !== 0) held.push(cell)
  return rows.length === 1 ? held : held.sort((a, b) => a.plan.order - b.plan.order)
}

function describe({ id, bit }: PrerequisiteInForce, lacking: readonly GroupView[], held: Row): PrerequisiteResult {
  const gates: FeatureId[] = []
  const unlocks: FeatureId[] = []
  for (const { plan, waitingBits, unlockingBit } of held) {
    if ((waitingBits & bit) === 0) continue
    addOnce(gates, plan.feature)
    if (unlockingBit & bit) addOnce(unlocks, plan.feature)
  }
  return {
    id,
    status: lacking.some(({ missing }) => (missing.toDo & bit) !== 0) ? 'to-do' : 'unknown',
    groups: lacking.map(({ name }) => name),
    gates,
    unlocks,
  }
}

/** To a list in which one that is there already can only be the last. */
function addOnce(features: FeatureId[], feature: FeatureId): void {
  if (features[features.length - 1] !== feature) features.push(feature)
}
