import type { FeatureId } from '../knowledge/ids'
import type { TroubleCheck } from '../knowledge/troubleshooting'
import type { Condition, Knowledge } from '../knowledge/types'
import type { Assessment, FeatureResult } from './assessment'
import { concernOf } from './runbook'
import type { DatedSetup } from './setup'

/** What can be looked at, and in which order for which feature. */
export interface TroubleData {
  readonly checks: Readonly<Record<string, TroubleCheck>>
  readonly lists: { readonly [F in FeatureId]?: readonly string[] }
  /** Only for groups that have answered so. */
  readonly when: Condition
}

export interface PlannedCheck {
  readonly id: string
  readonly check: TroubleCheck
  /** The groups that it concerns, in the order of the setup. */
  readonly groups: readonly string[]
}

/** What to look at in this tenant when a feature still does not work, in order. */
export interface PlannedTroubles {
  readonly feature: FeatureId
  /** The groups of whom something is to be looked at. */
  readonly groups: readonly string[]
  readonly checks: readonly [PlannedCheck, ...PlannedCheck[]]
}

/** The checks of each feature that can work for some group; those of the others are left out. */
export function planTroubles(
  knowledge: Knowledge,
  { checks, lists, when }: TroubleData,
  { setup, assessment }: { readonly setup: DatedSetup; readonly assessment: Assessment },
): readonly PlannedTroubles[] {
  const concerns = concernOf(knowledge, setup)
  // What may still be answered otherwise does not count here: nobody is sent to a server that may not be there.
  const hosted = assessment.groups.filter(({ name }) => !concerns({ not: when }, name))
  return Object.keys(knowledge.features).flatMap((id): readonly PlannedTroubles[] => {
    const feature = id as FeatureId
    const groups = hosted.filter(({ features }) => canWork(features[feature])).map(({ name }) => name)
    const [first, ...rest] = (lists[feature] ?? []).flatMap((one): readonly PlannedCheck[] => {
      const check = checks[one]
      if (!check || check.from > assessment.asOf) return []
      const concerned = groups.filter((group) => concerns(check.when, group))
      return concerned.length > 0 ? [{ id: one, check, groups: concerned }] : []
    })
    return first ? [{ feature, groups, checks: [first, ...rest] }] : []
  })
}

/** There is no fault to look for in what is not supported at all. */
const canWork = (result: FeatureResult | undefined): boolean =>
  result !== undefined && result.status !== 'unsupported' && result.status !== 'retired'
