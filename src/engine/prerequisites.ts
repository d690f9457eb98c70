import type { FeatureId } from '../knowledge/ids'
import type { PrerequisiteResult } from './assessment'
import type { Cell } from './cell'
import type { Edition, PrerequisiteInForce } from './edition'
import type { GroupView } from './group-view'

type Row = readonly Cell[]

/** Every prerequisite that some feature of some group may wait for, with its state and what it holds back. */
export function listPrerequisites(
  edition: Edition,
  views: readonly GroupView[],
  rows: readonly Row[],
): readonly PrerequisiteResult[] {
  const concerned = views.map((view, index) => concernedBits(edition, view, rows[index] ?? []))
  const lacked = views.map(({ missing }, index) => (missing.toDo | missing.unanswered) & (concerned[index] ?? 0))
  const [concernedAny, lackedAny] = [united(concerned), united(lacked)]
  const held = heldBack(edition, rows)
  const results: PrerequisiteResult[] = []
  for (const prerequisite of edition.prerequisites) {
    const { bit, done } = prerequisite
    if ((concernedAny & bit) === 0) continue
    if ((lackedAny & bit) === 0) results.push(done)
    else {
      const lacking = views.filter((_, index) => (lacked[index] ?? 0) & bit)
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

/** What is held back in some group; the bits stand at the places of the features. */
interface HeldBack {
  readonly features: Edition['features']
  readonly waiting: readonly number[]
  readonly unlocking: readonly number[]
}

function heldBack({ features }: Edition, rows: readonly Row[]): HeldBack {
  const waiting = features.map(() => 0)
  const unlocking = features.map(() => 0)
  for (const row of rows) {
    for (const { plan, waitingBits, unlockingBit } of row) {
      waiting[plan.order] = (waiting[plan.order] ?? 0) | waitingBits
      unlocking[plan.order] = (unlocking[plan.order] ?? 0) | (waitingBits & unlockingBit)
    }
  }
  return { features, waiting, unlocking }
}

function describe(
  { id, bit }: PrerequisiteInForce,
  lacking: readonly GroupView[],
  { features, waiting, unlocking }: HeldBack,
): PrerequisiteResult {
  const gates: FeatureId[] = []
  const unlocks: FeatureId[] = []
  for (const { feature, order } of features) {
    if ((waiting[order] ?? 0) & bit) gates.push(feature)
    if ((unlocking[order] ?? 0) & bit) unlocks.push(feature)
  }
  return {
    id,
    status: lacking.some(({ missing }) => (missing.toDo & bit) !== 0) ? 'to-do' : 'unknown',
    groups: lacking.map(({ name }) => name),
    gates,
    unlocks,
  }
}
