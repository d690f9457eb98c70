import type { FeatureResult, Status, UnknownReason } from './assessment'
import { certain } from './certain'

/** What a reader sees of a result: the five known statuses, and the three ways of not knowing apart. */
export type Verdict = Exclude<Status, 'unknown'> | UnknownReason

export function verdictOf({ status, reason }: Pick<FeatureResult, 'status' | 'reason'>): Verdict {
  return status === 'unknown' ? certain(reason) : status
}
