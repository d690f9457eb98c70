import type { Catalog } from '../i18n/catalog'
import type { LibraryWords } from '../i18n/library-words'
import { hasEveryWord, haystackOf, synonymsOf } from '../i18n/search'
import { contradictions } from '../knowledge/contradictions'
import type { AreaId, ContradictionId, FeatureId, PrerequisiteId } from '../knowledge/ids'
import type { Knowledge } from '../knowledge/types'
import { libraryAddresses } from './addresses'

/** A page, or a place on one, that the index leads to. */
export interface Entry {
  readonly id: string
  readonly section: AreaId | 'prerequisites' | 'contradictions'
  readonly name: string
  readonly summary: string
  readonly address: string
  /** Folded for search. */
  readonly haystack: string
}

/** Everything there is a page on, in the order of the knowledge. */
export function entriesOf(knowledge: Knowledge, catalog: Catalog, words: LibraryWords): readonly Entry[] {
  const synonyms = synonymsOf(catalog)
  const entry = (made: Omit<Entry, 'haystack'>): Entry => ({
    ...made,
    haystack: haystackOf(made.name, made.summary, synonyms),
  })
  const { features, featureSummaries, prerequisites } = catalog.knowledge
  return [
    ...(Object.keys(knowledge.features) as FeatureId[]).map((id) =>
      entry({
        id,
        section: knowledge.features[id].area,
        name: features[id].name,
        summary: featureSummaries[id],
        address: libraryAddresses.feature(id),
      }),
    ),
    ...(Object.keys(knowledge.prerequisites) as PrerequisiteId[]).map((id) =>
      entry({
        id,
        section: 'prerequisites',
        name: prerequisites[id].name,
        summary: prerequisites[id].sentence,
        address: libraryAddresses.prerequisite(id),
      }),
    ),
    ...(Object.keys(contradictions) as ContradictionId[]).map((id) =>
      entry({
        id,
        section: 'contradictions',
        name: words.contradictions[id].name,
        summary: words.contradictions[id].position,
        address: libraryAddresses.contradiction(id),
      }),
    ),
  ]
}

export const entriesMatching = (entries: readonly Entry[], text: string): readonly Entry[] =>
  entries.filter(({ haystack }) => hasEveryWord(haystack, text))
