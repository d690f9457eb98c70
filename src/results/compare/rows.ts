import type { Assessment, FeatureResult } from '../../engine/assessment'
import { verdictOf } from '../../engine/verdict'
import type { FeatureId } from '../../knowledge/ids'
import { assessedFeatures } from '../verdict'

/** A feature of a group, in each scenario. */
export interface ComparedRow {
  readonly feature: FeatureId
  /** Null where the feature has no result, or the group is not there. */
  readonly results: readonly (FeatureResult | null)[]
  /** Its verdict is not the same in all scenarios that have the group. */
  readonly differs: boolean
}

export interface ComparedGroup {
  readonly name: string
  /** Its place in each scenario; null where it is not there. */
  readonly places: readonly (number | null)[]
  readonly rows: readonly ComparedRow[]
}

/** Every group that some scenario has, matched by name, in the order in which the scenarios bring them. */
export function comparedGroups(
  assessments: readonly Assessment[],
  order: readonly FeatureId[],
): readonly ComparedGroup[] {
  const names = new Set(assessments.flatMap(({ groups }) => groups.map(({ name }) => name)))
  return [...names].map((name) => {
    const found = assessments.map(({ groups }) => groups.findIndex((group) => group.name === name))
    const groups = assessments.map((assessment, place) => assessment.groups[found[place] ?? -1])
    const present = groups.filter((group) => group !== undefined)
    const rows = assessedFeatures(present, order).map((feature) => {
      const verdicts = present.map(({ features }) => features[feature]).map((result) => result && verdictOf(result))
      const results = groups.map((group) => group?.features[feature] ?? null)
      return { feature, results, differs: new Set(verdicts).size > 1 }
    })
    return { name, places: found.map((place) => (place < 0 ? null : place)), rows }
  })
}

/** Tells a row from all others. */
export const rowKey = (group: ComparedGroup, { feature }: ComparedRow): string => `${feature} ${group.name}`
