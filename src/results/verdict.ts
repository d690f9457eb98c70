import type { FeatureResult, GroupResult } from '../engine/assessment'
import type { Verdict } from '../engine/verdict'
import type { FeatureId } from '../knowledge/ids'

/** Worst first: the order of a column sorted by status. What can be acted upon stands before what cannot be known. */
export const fromWorst: readonly Verdict[] = [
  'retired',
  'unsupported',
  'contested',
  'undocumented',
  'unanswered',
  'conditional',
  'limited',
  'supported',
]

export const works = (verdict: Verdict): boolean => verdict === 'supported' || verdict === 'limited'

/** The results of a feature, group by group; undefined where the group has none. */
export const resultsOf = (groups: readonly GroupResult[], feature: FeatureId): readonly (FeatureResult | undefined)[] =>
  groups.map(({ features }) => features[feature])

/** The features that have a result in some group, in the order of the knowledge. */
export function assessedFeatures(groups: readonly GroupResult[], order: readonly FeatureId[]): readonly FeatureId[] {
  return order.filter((feature) => groups.some(({ features }) => features[feature] !== undefined))
}
