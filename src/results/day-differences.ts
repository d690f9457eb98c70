import type { Assessment, FeatureResult } from '../engine/assessment'
import { type Verdict, verdictOf } from '../engine/verdict'
import type { FeatureId, SourceId, StatementId } from '../knowledge/ids'
import type { Knowledge } from '../knowledge/types'
import { type CitedSource, sourcesOfResult } from './sources'
import { assessedFeatures, resultsOf } from './verdict'

/** A verdict that another day changes, and the places of all the groups for which it changes alike. */
export interface DayDifference {
  readonly feature: FeatureId
  readonly groups: readonly number[]
  readonly onDay: Verdict
  readonly today: Verdict
  /** What decides on the first of the days only, and on the second only; where the same decide on both, the latter. */
  readonly gone: readonly Reason[]
  readonly come: readonly Reason[]
  /** What says so on one of the days and not on the other. */
  readonly sources: readonly CitedSource[]
}

type Reason = StatementId | 'undocumented'

/** What differs between two days of the same setup, in the order of the knowledge; the first may be by an earlier one. */
export function dayDifferences(
  knowledge: Knowledge,
  then: Assessment,
  now: Assessment,
  past: Knowledge = knowledge,
): readonly DayDifference[] {
  // Where both make a statement, it is cited as today.
  const cited =
    past === knowledge ? knowledge : { ...knowledge, statements: { ...past.statements, ...knowledge.statements } }
  const features = assessedFeatures(now.groups, Object.keys(knowledge.features) as FeatureId[])
  return features.flatMap((feature) => {
    const resultsNow = resultsOf(now.groups, feature)
    const shared = new Map<string, DayDifference & { groups: number[] }>()
    for (const [group, before] of resultsOf(then.groups, feature).entries()) {
      const after = resultsNow[group]
      if (!before || !after || verdictOf(before) === verdictOf(after)) continue
      const verdicts = { onDay: verdictOf(before), today: verdictOf(after) }
      const sources = sourcesBehind(cited, before, after)
      const reasons = reasonsBehind(before, after)
      const key = JSON.stringify([verdicts, sources, reasons])
      const known = shared.get(key)
      if (known) known.groups.push(group)
      else shared.set(key, { feature, groups: [group], ...verdicts, ...reasons, sources })
    }
    return [...shared.values()]
  })
}

function reasonsBehind(then: FeatureResult, now: FeatureResult): Pick<DayDifference, 'gone' | 'come'> {
  const gone = without(then.because, now.because)
  const come = without(now.because, then.because)
  return gone.length + come.length > 0 ? { gone, come } : { gone, come: now.because }
}

/** The sources of the statements that decide on one day only; where the same ones decide, those that are new or gone. */
function sourcesBehind(knowledge: Knowledge, then: FeatureResult, now: FeatureResult): readonly CitedSource[] {
  const gone = without(then.because, now.because)
  const come = without(now.because, then.because)
  const sources: readonly SourceId[] =
    gone.length + come.length > 0
      ? [...spokenFor(knowledge, then, gone), ...spokenFor(knowledge, now, come)]
      : [...without(then.sources, now.sources), ...without(now.sources, then.sources)]
  // An earlier version may have cited a page that none cites today.
  const known = sources.filter((id) => Object.hasOwn(knowledge.sources, id))
  return sourcesOfResult(knowledge, {
    ...now,
    because: [...gone, ...come],
    caveats: [],
    successor: null,
    sources: known,
  })
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
