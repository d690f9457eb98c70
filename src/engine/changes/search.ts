import type { Change } from '../../knowledge/changes'
import type { FeatureId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/types'
import { isPresent } from '../assess'
import { type Edition, editionOn } from '../edition'
import { answersOf } from '../group-view'
import { OpenAnswers } from '../readings'
import type { DatedSetup } from '../setup'
import { type CellChanges, cellChanges } from './cell-changes'
import { type CellTable, cellTable } from './cell-table'
import { type PossibleChange, possibleChanges } from './possible'

/** One setup with all its possible changes; the tables of its cells are made when first asked for. */
export interface ChangeSearch {
  readonly knowledge: Knowledge
  readonly edition: Edition
  readonly setup: DatedSetup
  readonly possible: readonly PossibleChange[]
  /** Undefined where the group has no result for the feature. */
  readonly table: (place: number, feature: FeatureId) => CellTable | undefined
  /** The tables of all cells of a group, in the order of the features. */
  readonly tables: (place: number) => readonly CellTable[]
}

export function searchChanges(knowledge: Knowledge, changes: readonly Change[], setup: DatedSetup): ChangeSearch {
  const edition = editionOn(knowledge, setup.asOf, setup.tenant?.areas)
  const possible = possibleChanges(edition, changes, setup)
  const kept = new Map<number, readonly CellTable[]>()
  const tables = (place: number): readonly CellTable[] => {
    const known = kept.get(place)
    if (known) return known
    const group = setup.groups[place]
    if (group === undefined) return []
    const answers = answersOf(setup, group)
    const open = new OpenAnswers(edition.questions, answers)
    const made = edition.features
      .filter((plan) => isPresent(plan, open))
      .map((plan) => cellTable(edition, plan, { answers, place, possible }))
    kept.set(place, made)
    return made
  }
  const table = (place: number, feature: FeatureId) => tables(place).find(({ plan }) => plan.feature === feature)
  return { knowledge, edition, setup, possible, table, tables }
}

/** What betters a cell: its whole set of prerequisites, and every minimal set of one or two changes. */
export function changesFor(search: ChangeSearch, place: number, feature: FeatureId): CellChanges {
  const table = search.table(place, feature)
  return table ? cellChanges(table) : { whole: null, sets: [] }
}
