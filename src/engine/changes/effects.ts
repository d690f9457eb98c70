import type { FeatureId } from '../../knowledge/ids'
import type { Status } from '../assessment'
import { type CellTable, isBetter, rankOf } from './cell-table'
import type { PossibleChange } from './possible'
import type { ChangeSearch } from './search'

/** A cell that changes hold another status for. */
export interface ChangedCell {
  readonly feature: FeatureId
  /** The place of the group. */
  readonly group: number
  readonly before: Status
  readonly after: Status
}

export interface Effects {
  readonly better: readonly ChangedCell[]
  readonly worse: readonly ChangedCell[]
}

/** What changes do to the whole tenant. */
export function effectsOf(search: ChangeSearch, changes: readonly PossibleChange[]): Effects {
  const better: ChangedCell[] = []
  const worse: ChangedCell[] = []
  for (const group of search.setup.groups.keys()) {
    for (const table of search.tables(group)) {
      const after = statusAfter(table, changes)
      const cell = { feature: table.plan.feature, group, before: table.before, after }
      if (isBetter(after, table.before)) better.push(cell)
      else if (rankOf(after) < rankOf(table.before)) worse.push(cell)
    }
  }
  return { better, worse }
}

function statusAfter(table: CellTable, changes: readonly PossibleChange[]): Status {
  const own = changes.filter((change) => table.changes.includes(change))
  return own.length === 0 ? table.before : table.after(own)
}
