import { type RollUp, rollUp } from '../engine/roll-up'
import type { FeatureId } from '../knowledge/ids'
import type { ResultsView } from './view'

/** For how many each feature works; null where there is one group, of which its own result says it all. */
export function rollUpsOf({ setup, assessment, rows }: ResultsView): ReadonlyMap<FeatureId, RollUp> | null {
  if (assessment.groups.length < 2) return null
  return new Map(rows.map(({ feature }) => [feature, rollUp(setup, assessment, feature)]))
}
