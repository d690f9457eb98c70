import { type RollUp, rollUp } from '../engine/roll-up'
import type { FeatureId } from '../knowledge/ids'
import type { FeatureRow } from './rows'
import type { ResultsView } from './view'

/** For how many each feature works; null where there is one group, of which its own result says it all. */
export function rollUpsOf({ setup, assessment, rows }: ResultsView): ReadonlyMap<FeatureId, RollUp> | null {
  if (assessment.groups.length < 2) return null
  const users = setup.groups.map((group) => group.users ?? '').join()
  return new Map(rows.map((row) => [row.feature, known(row, users) ?? kept(row, users, { setup, assessment })]))
}

/** By the row: as long as it is the same, and the groups have as many users, so is what it comes to. */
const last = new WeakMap<FeatureRow, { readonly users: string; readonly reach: RollUp }>()

function known(row: FeatureRow, users: string): RollUp | undefined {
  const one = last.get(row)
  return one?.users === users ? one.reach : undefined
}

function kept(row: FeatureRow, users: string, of: Pick<ResultsView, 'setup' | 'assessment'>): RollUp {
  const reach = rollUp(of.setup, of.assessment, row.feature)
  last.set(row, { users, reach })
  return reach
}
