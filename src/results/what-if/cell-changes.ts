import type { Assessment, FeatureResult } from '../../engine/assessment'
import { type Verdict, verdictOf } from '../../engine/verdict'
import type { FeatureId } from '../../knowledge/ids'

/** A result that is another one; null where the feature does not concern the group. */
export interface CellChange {
  readonly feature: FeatureId
  readonly before: Verdict | null
  readonly after: Verdict | null
  /** What the other verdict rests on. */
  readonly result: FeatureResult | null
}

/** What changes for some groups alike, by their places. */
export interface GroupChanges {
  readonly groups: readonly number[]
  readonly changes: readonly CellChange[]
}

/** The results that differ between two assessments of the same groups: group by group, those that change alike together. */
export function cellChanges(
  before: Assessment,
  after: Assessment,
  order: readonly FeatureId[],
): readonly GroupChanges[] {
  const alike = new Map<string, { readonly groups: number[]; readonly changes: readonly CellChange[] }>()
  for (const [place, { features }] of after.groups.entries()) {
    const changes = changesOf(before.groups[place]?.features ?? {}, features, order)
    if (changes.length === 0) continue
    const key = JSON.stringify(changes)
    const known = alike.get(key)
    if (known) known.groups.push(place)
    else alike.set(key, { groups: [place], changes })
  }
  return [...alike.values()]
}

export const changeCount = (changes: readonly GroupChanges[]): number =>
  changes.reduce((sum, { groups, changes: own }) => sum + groups.length * own.length, 0)

/** The same count without the reasons: what is needed at once. */
export function changedResults(before: Assessment, after: Assessment, order: readonly FeatureId[]): number {
  const differing = after.groups.map(({ features }, place) => {
    const earlier: Features = before.groups[place]?.features ?? {}
    return order.filter((feature) => verdictIn(earlier, feature) !== verdictIn(features, feature)).length
  })
  return differing.reduce((sum, count) => sum + count, 0)
}

type Features = Assessment['groups'][number]['features']

/** The verdict on a feature; null where it has none. */
export function verdictIn(features: Features, feature: FeatureId): Verdict | null {
  const result = features[feature]
  return result ? verdictOf(result) : null
}

/** At the place of each group whose verdict on a feature is another one: the earlier verdict. Null where all are as they were. */
export function verdictsBefore(
  before: Assessment,
  feature: FeatureId,
  after: readonly ({ readonly verdict: Verdict } | null)[],
): readonly (Verdict | null | undefined)[] | null {
  const differing = after.map((cell, place) => {
    const earlier = verdictIn(before.groups[place]?.features ?? {}, feature)
    return earlier === (cell?.verdict ?? null) ? undefined : earlier
  })
  return differing.every((earlier) => earlier === undefined) ? null : differing
}

function changesOf(before: Features, after: Features, order: readonly FeatureId[]): readonly CellChange[] {
  return order.flatMap((feature) => {
    const change = { feature, before: verdictIn(before, feature), after: verdictIn(after, feature) }
    return change.before === change.after ? [] : [{ ...change, result: after[feature] ?? null }]
  })
}
