import type { Assessment, FeatureResult } from '../engine/assessment'
import { type Verdict, verdictOf } from '../engine/verdict'
import type { Catalog } from '../i18n/catalog'
import { collator } from '../i18n/format'
import { haystackOf, synonymsOf } from '../i18n/search'
import type { AreaId, FeatureId } from '../knowledge/ids'
import type { Knowledge } from '../knowledge/types'
import type { Filterable } from './filter'
import { type Note, noteNumbers, notesOf } from './notes'
import { assessedFeatures, resultsOf } from './verdict'

/** A feature with its result for each group. */
export interface FeatureRow extends Filterable {
  readonly feature: FeatureId
  readonly area: AreaId
  readonly name: string
  /** Its place when the names are sorted as readers of the language expect. */
  readonly nameRank: number
  /** In the order of the groups; null where a group has no result. */
  readonly cells: readonly (FeatureCell | null)[]
  /** No source speaks of it, for any group. */
  readonly isSilent: boolean
}

export interface FeatureCell {
  readonly verdict: Verdict
  readonly result: FeatureResult
  /** Numbers of the notes to read with it. */
  readonly notes: readonly number[]
}

/** One row for each feature assessed, in the order of the knowledge. */
export function toRows(knowledge: Knowledge, assessment: Assessment, catalog: Catalog): readonly FeatureRow[] {
  const notes = notesOf(knowledge, assessment)
  const features = assessedFeatures(assessment.groups, Object.keys(knowledge.features) as FeatureId[])
  const ranks = nameRanks(features, catalog)
  const synonyms = synonymsOf(catalog)
  return features.map((feature) => {
    const cells = resultsOf(assessment.groups, feature).map((result) => cellOf(knowledge, notes, result))
    const verdicts = cells.map((cell) => cell?.verdict ?? null)
    return {
      feature,
      area: knowledge.features[feature].area,
      name: catalog.knowledge.features[feature].name,
      nameRank: ranks.indexOf(feature),
      cells,
      verdicts,
      isSilent: verdicts.every((verdict) => verdict === null || verdict === 'undocumented'),
      haystack: haystackOf(
        catalog.knowledge.features[feature].name,
        catalog.knowledge.featureSummaries[feature],
        synonyms,
      ),
    }
  })
}

function cellOf(knowledge: Knowledge, notes: readonly Note[], result: FeatureResult | undefined): FeatureCell | null {
  return result ? { verdict: verdictOf(result), result, notes: noteNumbers(knowledge, notes, result) } : null
}

function nameRanks(features: readonly FeatureId[], { language, knowledge }: Catalog): readonly FeatureId[] {
  const { compare } = collator(language)
  return features.toSorted((a, b) => compare(knowledge.features[a].name, knowledge.features[b].name))
}
