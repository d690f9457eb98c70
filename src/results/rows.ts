import type { Assessment, FeatureResult } from '../engine/assessment'
import { type Verdict, verdictOf } from '../engine/verdict'
import type { Catalog } from '../i18n/catalog'
import { collator } from '../i18n/format'
import { haystackOf, synonymsOf } from '../i18n/search'
import type { AreaId, FeatureId } from '../knowledge/ids'
import type { Knowledge } from '../knowledge/types'
import type { Filterable } from './filter'
import { type Note, noteNumbersIn, notesOf } from './notes'
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

/**
 * One row for each feature assessed, in the order of the knowledge. A row and a cell that come out as they last did are the
 * same objects: what is drawn from them need not be drawn again when one answer changes.
 */
export function toRows(
  knowledge: Knowledge,
  assessment: Assessment,
  catalog: Catalog,
  notes = notesOf(knowledge, assessment),
): readonly FeatureRow[] {
  const cellOf = cellsWith(knowledge, notes)
  const order = Object.keys(knowledge.features) as FeatureId[]
  const names = namesIn(catalog)
  return assessedFeatures(assessment.groups, order).map((feature) => {
    const cells = resultsOf(assessment.groups, feature).map((result) => (result ? cellOf(result) : null))
    const last = names.rows.get(feature)
    const { area } = knowledge.features[feature]
    if (last && last.area === area && isSame(last.cells, cells)) return last
    const verdicts = cells.map((cell) => cell?.verdict ?? null)
    const row: FeatureRow = {
      feature,
      area,
      name: catalog.knowledge.features[feature].name,
      nameRank: names.ranks.get(feature) ?? 0,
      cells,
      verdicts,
      isSilent: verdicts.every((verdict) => verdict === null || verdict === 'undocumented'),
      haystack: names.haystacks.get(feature) ?? '',
    }
    names.rows.set(feature, row)
    return row
  })
}

const isSame = <Item>(one: readonly Item[], other: readonly Item[]): boolean =>
  one.length === other.length && one.every((item, place) => item === other[place])

const lastCells = new WeakMap<FeatureResult, FeatureCell>()

/** The engine gives groups that fare alike, and answers that change nothing, the same result. */
function cellsWith(knowledge: Knowledge, notes: readonly Note[]): (result: FeatureResult) => FeatureCell {
  const numbersOf = noteNumbersIn(knowledge, notes)
  const known = new Map<FeatureResult, FeatureCell>()
  return (result) => {
    const made = known.get(result)
    if (made) return made
    const numbers = numbersOf(result)
    const last = lastCells.get(result)
    const cell = last && isSame(last.notes, numbers) ? last : { verdict: verdictOf(result), result, notes: numbers }
    known.set(result, cell)
    lastCells.set(result, cell)
    return cell
  }
}

/** What a language says of features, which no answer changes, and the rows last made in it. */
interface Names {
  readonly ranks: ReadonlyMap<FeatureId, number>
  readonly haystacks: ReadonlyMap<FeatureId, string>
  readonly rows: Map<FeatureId, FeatureRow>
}

const knownNames = new WeakMap<Catalog, Names>()

function namesIn(catalog: Catalog): Names {
  const known = knownNames.get(catalog)
  if (known) return known
  const { features: texts, featureSummaries } = catalog.knowledge
  const features = Object.keys(texts) as FeatureId[]
  const { compare } = collator(catalog.language)
  const synonyms = synonymsOf(catalog)
  const sorted = features.toSorted((a, b) => compare(texts[a].name, texts[b].name))
  const names: Names = {
    ranks: new Map(sorted.map((feature, rank) => [feature, rank])),
    haystacks: new Map(
      features.map((feature) => [feature, haystackOf(texts[feature].name, featureSummaries[feature], synonyms)]),
    ),
    rows: new Map(),
  }
  knownNames.set(catalog, names)
  return names
}
