import type { Assessment, FeatureResult } from '../engine/assessment'
import { verdictOf } from '../engine/verdict'
import type { FeatureId, PrerequisiteId } from '../knowledge/ids'
import type { Knowledge } from '../knowledge/types'
import { assessedFeatures, resultsOf, works } from './verdict'

/** The numbers of the sentence that opens results and paper. A feature counts once, whatever the number of groups. */
export interface Headline {
  readonly groups: number
  /** The features counted: all that have results, without those left out. */
  readonly total: number
  readonly everyone: number
  /** They work for some groups and not for others. */
  readonly someGroups: number
  /** Where they do not work, only prerequisites stand in the way. */
  readonly later: number
  /** Distinct prerequisites of those. */
  readonly prerequisites: number
  /** Those of them that may need a prerequisite whose answer is missing. */
  readonly laterToCheck: number
  /** They are not supported or retired for some group. */
  readonly blocked: number
  /** None of the above, and an answer is missing for some group. */
  readonly toFindOut: number
  /** None of the above: the sources are silent or contradict each other for some group. */
  readonly unclear: number
  /** Left out: retired in all groups. */
  readonly retired: readonly FeatureId[]
  /** Left out: no source speaks of them for any group. */
  readonly undocumented: readonly FeatureId[]
}

export function headlineOf(knowledge: Knowledge, assessment: Assessment): Headline {
  const features = assessedFeatures(assessment.groups, Object.keys(knowledge.features) as FeatureId[])
  const results = new Map(features.map((feature) => [feature, present(assessment, feature)]))
  const standing = features.map((feature) => ({ feature, standing: standingOf(results.get(feature) ?? []) }))
  const those = (wanted: Standing) => standing.flatMap((entry) => (entry.standing === wanted ? [entry.feature] : []))
  const retired = those('retired')
  const undocumented = those('undocumented')
  const later = those('later').map((feature) => (results.get(feature) ?? []).filter(isConditional))
  return {
    groups: assessment.groups.length,
    total: features.length - retired.length - undocumented.length,
    everyone: those('everyone').length,
    someGroups: features.filter((feature) => worksForSome(results.get(feature) ?? [])).length,
    later: later.length,
    prerequisites: new Set<PrerequisiteId>(later.flat().flatMap(({ prerequisites }) => prerequisites)).size,
    laterToCheck: later.filter((group) => group.some(({ toCheck }) => toCheck.length > 0)).length,
    blocked: those('blocked').length,
    toFindOut: those('toFindOut').length,
    unclear: those('unclear').length,
    retired,
    undocumented,
  }
}

type Standing = 'retired' | 'undocumented' | 'everyone' | 'later' | 'blocked' | 'toFindOut' | 'unclear'

const isConditional = ({ status }: FeatureResult) => status === 'conditional'

const present = (assessment: Assessment, feature: FeatureId): readonly FeatureResult[] =>
  resultsOf(assessment.groups, feature).filter((result) => result !== undefined)

/** Every feature has exactly one standing, so that the sentences add up to all of them. */
function standingOf(results: readonly FeatureResult[]): Standing {
  const verdicts = results.map(verdictOf)
  if (verdicts.every((verdict) => verdict === 'undocumented')) return 'undocumented'
  if (verdicts.every((verdict) => verdict === 'retired' || verdict === 'undocumented')) return 'retired'
  const failing = verdicts.filter((verdict) => !works(verdict))
  if (failing.length === 0) return 'everyone'
  if (failing.every((verdict) => verdict === 'conditional')) return 'later'
  if (failing.some((verdict) => verdict === 'unsupported' || verdict === 'retired')) return 'blocked'
  return failing.includes('unanswered') ? 'toFindOut' : 'unclear'
}

function worksForSome(results: readonly FeatureResult[]): boolean {
  const working = results.filter((result) => works(verdictOf(result)))
  return working.length > 0 && working.length < results.length
}
