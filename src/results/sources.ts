import type { Assessment, FeatureResult } from '../engine/assessment'
import type { PrerequisiteId, SourceId, WarningId } from '../knowledge/ids'
import { sourceOf } from '../knowledge/sources'
import type { Citation, IsoDate, Knowledge, Source, SourceDates, SourcePlace } from '../knowledge/types'

/** A source, and where in it the claims stand; no place where it is only known to be silent. */
export interface CitedSource {
  readonly id: SourceId
  readonly source: Source
  readonly places: readonly Citation[]
}

/** What a result rests on: the places that its statements, caveats and successor cite, source by source. */
export function sourcesOfResult(knowledge: Knowledge, result: FeatureResult): readonly CitedSource[] {
  const statements = [...result.because, ...result.caveats].filter((id) => id !== 'undocumented')
  const citations: readonly Citation[] = [
    ...statements.flatMap((id): readonly Citation[] => knowledge.statements[id]?.citations ?? []),
    ...(result.successor ? knowledge.successors[result.successor.id].citations : []),
  ]
  return [...new Set(sourcesNamed(result))].map((id) => ({
    id,
    source: sourceOf(id),
    places: withoutRepetition(citations.filter(({ source }) => source === id)),
  }))
}

/** Every source of an assessment and of the ends shown with it, in the order of the knowledge: what its list of sources shows. */
export function citedSources(
  knowledge: Knowledge,
  assessment: Assessment,
  ends: readonly SourceId[] = [],
): readonly SourceId[] {
  const cited = new Set<SourceId>([
    ...ends,
    ...assessment.groups.flatMap(({ features }) => Object.values(features).flatMap(sourcesNamed)),
    ...assessment.assumes.flatMap(({ sources }) => sources),
    ...assessment.warnings.flatMap(({ id }) => sourcesOfWarning(knowledge, id, assessment.asOf)),
    ...assessment.prerequisites.flatMap(({ id }) => standingSources(knowledge, id, assessment.asOf)),
  ])
  return (Object.keys(knowledge.sources) as SourceId[]).filter((id) => cited.has(id))
}

/** What a warning rests on. */
export const sourcesOfWarning = (knowledge: Knowledge, id: WarningId, day: IsoDate): readonly SourceId[] =>
  spokenBy(knowledge, knowledge.warnings[id]?.citations ?? [], day)

/** Where a source can be read, if it gives an address; a file of a repository is named, its address never guessed. */
export const addressOf = (place: SourcePlace): string | null => (place.kind === 'address' ? place.url : null)

const sourcesNamed = ({ sources, successor }: FeatureResult): readonly SourceId[] => [
  ...sources,
  ...(successor?.sources ?? []),
]

const standingSources = (knowledge: Knowledge, id: PrerequisiteId, day: IsoDate): readonly SourceId[] =>
  spokenBy(knowledge, knowledge.prerequisites[id].standing?.citations ?? [], day)

/** The sources cited that speak by that day, each once. */
export function spokenBy(knowledge: Knowledge, citations: readonly Citation[], day: IsoDate): readonly SourceId[] {
  const cited = new Set(citations.map(({ source }) => source))
  return [...cited].filter((source) => speaksOn(knowledge.sources[source], day))
}

const speaksOn = ({ date, speaksFrom }: SourceDates, day: string) => (speaksFrom ?? date ?? '') <= day

function withoutRepetition(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Set<string>()
  return citations.filter(({ section, item }) => {
    const key = `${section} ${item ?? ''}`
    return seen.has(key) ? false : seen.add(key)
  })
}
