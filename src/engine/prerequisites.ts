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
  const held = lackedAny === 0 ? [] : heldBack(edition, rows)
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

/** A feature with the prerequisites, as bits, that it waits for and that unlock it, in whichever group. */
interface HeldBack {
  readonly feature: FeatureId
  readonly waiting: number
  readonly unlocking: number
}

/** The features that wait for something in some group, in their order. */
function heldBack({ features }: Edition, rows: readonly Row[]): readonly HeldBack[] {
  const waiting: number[] = new Array(features.length).fill(0)
  const unlocking = [...waiting]
  for (const row of rows) {
    for (const { plan, waitingBits, unlockingBit } of row) {
      if (waitingBits === 0) continue
      waiting[plan.order] = certain(waiting[plan.order]) | waitingBits
      unlocking[plan.order] = certain(unlocking[plan.order]) | (waitingBits & unlockingBit)
    }
  }
  const held: HeldBack[] = []
  for (const { feature, order } of features) {
    const bits = certain(waiting[order])
    if (bits !== 0) held.push({ feature, waiting: bits, unlocking: certain(unlocking[order]) })
  }
  return held
}

function describe(
  { id, bit }: PrerequisiteInForce,
  lacking: readonly GroupView[],
  held: readonly HeldBack[],
): PrerequisiteResult {
  const gates: FeatureId[] = []
  const unlocks: FeatureId[] = []
  for (const { feature, waiting, unlocking } of held) {
    if (waiting & bit) gates.push(feature)
    if (unlocking & bit) unlocks.push(feature)
  }
  return {
    id,
    status: lacking.some(({ missing }) => (missing.toDo & bit) !== 0) ? 'to-do' : 'unknown',
    groups: lacking.map(({ name }) => name),
    gates,
    unlocks,
  }
}
