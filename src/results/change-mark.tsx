import { use } from 'react'
import type { Verdict } from '../engine/verdict'
import type { FeatureId } from '../knowledge/ids'
import { StatusMark } from '../ui/status-mark'
import { useResults } from './results-context'
import type { FeatureCell } from './rows'
import { inkTones } from './tones'
import { verdictIn, verdictsBefore } from './what-if/cell-changes'
import { WhatIfContext } from './what-if/what-if-context'

interface ChangeMarkProps {
  readonly feature: FeatureId
  /** The places of the groups to whom the verdict beside it applies. */
  readonly groups: readonly number[]
  /** Null where there is no result. */
  readonly verdict: Verdict | null
}

/** Beside a verdict of some groups that the answers tried out change: the verdicts as they are without them. */
export function ChangeMark({ feature, groups, verdict }: ChangeMarkProps) {
  const whatIf = use(WhatIfContext)
  if (!whatIf) return null
  const before = groups.map((place) => verdictIn(whatIf.before.groups[place]?.features ?? {}, feature))
  const others = [...new Set(before)].filter((one) => one !== verdict)
  return others.map((one) => (
    <VerdictBefore
      groups={others.length > 1 || before.includes(verdict) ? groups.filter((_, at) => before[at] === one) : []}
      key={one}
      verdict={one}
    />
  ))
}

interface VerdictBeforeProps {
  readonly verdict: Verdict | null
  /** Named where the others beside them were something else. */
  readonly groups?: readonly number[]
}

type VerdictsBefore = readonly (Verdict | null | undefined)[] | null

/** For a row of cells: at the place of each that the answers tried out change, its verdict without them; null where there is none. */
export function useVerdictsBefore(): (feature: FeatureId, cells: readonly (FeatureCell | null)[]) => VerdictsBefore {
  const before = use(WhatIfContext)?.before
  return (feature, cells) => (before ? verdictsBefore(before, feature, cells) : null)
}

/** A verdict as it is without the answers tried out. */
export function VerdictBefore({ verdict, groups = [] }: VerdictBeforeProps) {
  const { catalog, groupNames } = useResults()
  const words = use(WhatIfContext)?.words
  if (!words) return null
  return (
    <span className="mt-1 flex w-fit flex-wrap items-center gap-x-1 border-accent border-s-3 ps-1.5 text-[0.8125rem] leading-5">
      <span className="text-muted">{words.before}</span>
      {verdict === null ? (
        words.noResult
      ) : (
        <span className={`inline-flex items-center gap-1 ${inkTones[verdict]}`}>
          <StatusMark className="size-3.5" kind={verdict} />
          {catalog.knowledge.statuses[verdict].label}
        </span>
      )}
      {groups.length > 0 ? (
        <span className="basis-full text-muted wrap-anywhere">
          {groups.map((place) => groupNames[place]).join(', ')}
        </span>
      ) : null}
    </span>
  )
}
