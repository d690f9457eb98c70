import type { Assessment } from '../engine/assessment'
import { type Verdict, verdictOf } from '../engine/verdict'
import { statusKinds } from '../ui/status-mark'

export interface VerdictCount {
  readonly verdict: Verdict
  /** Results, over all groups. */
  readonly count: number
}

/** How often each verdict occurs; those that do not occur are left out. */
export function verdictCounts({ groups }: Assessment): readonly VerdictCount[] {
  const verdicts = groups.flatMap(({ features }) => Object.values(features).map(verdictOf))
  return statusKinds
    .map((verdict) => ({ verdict, count: verdicts.filter((other) => other === verdict).length }))
    .filter(({ count }) => count > 0)
}
