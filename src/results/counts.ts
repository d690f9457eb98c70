import type { Assessment } from '../engine/assessment'
import { statusKinds } from '../ui/status-mark'
import { type Verdict, verdictOf } from './verdict'

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
