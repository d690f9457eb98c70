import type { FeatureResult } from '../engine/assessment'
import { type Verdict, verdictOf } from '../engine/verdict'

/** One explanation, and the places of all the groups to whom it applies word for word. */
export interface Explanation {
  readonly groups: readonly number[]
  readonly verdict: Verdict
  readonly result: FeatureResult
}

/** Groups with the same result share one explanation; they stand in the order of their first group. */
export function explain(results: readonly (FeatureResult | undefined)[]): readonly Explanation[] {
  const shared = new Map<string, { groups: number[]; result: FeatureResult }>()
  for (const [group, result] of results.entries()) {
    if (!result) continue
    const key = JSON.stringify(result)
    const known = shared.get(key)
    if (known) known.groups.push(group)
    else shared.set(key, { groups: [group], result })
  }
  return [...shared.values()].map(({ groups, result }) => ({ groups, verdict: verdictOf(result), result }))
}
