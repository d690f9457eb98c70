import type { Assessment, FeatureResult } from '../engine/assessment'
import { type Verdict, verdictOf } from '../engine/verdict'
import type { FeatureId, SourceId } from '../knowledge/ids'
import type { Knowledge } from '../knowledge/types'
import { type CitedSource, sourcesOfResult } from './sources'
import { assessedFeatures, resultsOf } from './verdict'

/** A verdict that another day changes, and the places of all the groups for which it changes alike. */
export interface DayDifference {
  readonly feature: FeatureId
  readonly groups: readonly number[]
  readonly onDay: Verdict
  readonly today: Verdict
  /** What says so on one of the days and not on the other. */
  readonly sources: readonly CitedSource[]
}

/** What differs between two days of the same setup, in the order of the knowledge. */
export function dayDifferences(knowledge: Knowledge, then: Assessment, now: Assessment): readonly DayDifference[] {
  const features = assessedFeatures(now.groups, Object.keys(knowledge.features) as FeatureId[])
  return features.flatMap((feature) => {
    const resultsNow = resultsOf(now.groups, feature)
    const shared = new Map<string, DayDifference & { groups: number[] }>()
    for (const [group, before] of resultsOf(then.groups, feature).entries()) {
      const after = resultsNow[group]
      if (!before || !after || verdictOf(before) === verdictOf(after)) continue
      const verdicts = { onDay: verdictOf(before), today: verdictOf(after) }
      const sources = sourcesBehind(knowledge, before, after)
      const key = JSON.stringify([verdicts, sources])
      const known = shared.get(key)
      if (known) known.groups.push(group)
      else shared.set(key, { feature, groups: [group], ...verdicts, sources })
    }
    return [...shared.values()]
  })
}

/** The sources of the statements that decide on one day only; where the same ones decide, those that are new or gone. */
function sourcesBehind(knowledge: Knowledge, then: FeatureResult, now: FeatureResult): readonly CitedSource[] {
  const gone = without(then.because, now.because)
  const come = without(now.because, then.because)
  const sources: readonly SourceId[] =
    gone.length + come.length > 0
      ? [...spokenFor(knowledge, then, gone), ...spokenFor(knowledge, now, come)]
      : [...without(then.sources, now.sources), ...without(now.sources, then.sources)]
  return sourcesOfResult(knowledge, { ...now, because: [...gone, ...come], caveats: [], successor: null, sources })
}

/** Those sources of a result that its statements cite; a page that was silent is cited by none. */
function spokenFor(
  knowledge: Knowledge,
  { sources }: FeatureResult,
  because: FeatureResult['because'],
): readonly SourceId[] {
  if (because.includes('undocumented')) return sources
  const cited = because.flatMap((id) => (id === 'undocumented' ? [] : (knowledge.statements[id]?.citations ?? [])))
  return sources.filter((id) => cited.some(({ source }) => source === id))
}

const without = <Item>(items: readonly Item[], others: readonly Item[]): readonly Item[] =>
  items.filter((item) => !others.includes(item))
