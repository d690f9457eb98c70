import type { Assessment, FeatureResult } from '../engine/assessment'
import { verdictOf } from '../engine/verdict'
import type { FeatureId } from '../knowledge/ids'
import { type StatusKind, statusKinds } from '../ui/status-mark'

export interface StatusCount {
  readonly kind: StatusKind
  readonly count: number
}

/** A feature whose status an answer changed in the same way for these groups. */
export interface Change {
  readonly feature: FeatureId
  readonly before: StatusKind
  readonly after: StatusKind
  /** Ids of groups. */
  readonly groups: readonly string[]
}

/** An assessment, with the id of the group that each of its results is about. */
export interface AssessedGroups {
  readonly assessment: Assessment
  readonly ids: readonly string[]
}

/** How many results have each status, over all groups; statuses without any are left out. */
export function countsOf({ groups }: Assessment): readonly StatusCount[] {
  const counts = new Map<StatusKind, number>()
  for (const { features } of groups) {
    for (const result of Object.values(features)) {
      const kind = verdictOf(result)
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
    }
  }
  return statusKinds.flatMap((kind) => {
    const count = counts.get(kind)
    return count === undefined ? [] : [{ kind, count }]
  })
}

/** What is different after an answer, in the order of the features; groups that came or went are left out. */
export function changesBetween(before: AssessedGroups, after: AssessedGroups): readonly Change[] {
  const changes = new Map<string, { readonly change: Change; readonly groups: string[] }>()
  for (const [place, id] of after.ids.entries()) {
    const then = before.assessment.groups[before.ids.indexOf(id)]?.features ?? {}
    const now = after.assessment.groups[place]?.features ?? {}
    for (const [feature, result] of Object.entries(now) as [FeatureId, FeatureResult][]) {
      const earlier = then[feature]
      if (!earlier || verdictOf(earlier) === verdictOf(result)) continue
      const key = `${feature} ${verdictOf(earlier)} ${verdictOf(result)}`
      const groups = changes.get(key)?.groups ?? []
      groups.push(id)
      changes.set(key, { change: { feature, before: verdictOf(earlier), after: verdictOf(result), groups }, groups })
    }
  }
  return [...changes.values()].map(({ change }) => change)
}
