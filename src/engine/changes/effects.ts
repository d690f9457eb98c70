import type { FeatureId } from '../../knowledge/ids'
import type { Status } from '../assessment'
import { isBetter, rankOf } from './cell-table'
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
      const own = changes.filter((change) => table.changes.includes(change))
      if (own.length === 0) continue
      const after = table.after(own)
      const cell = { feature: table.plan.feature, group, before: table.before, after }
      if (isBetter(after, table.before)) better.push(cell)
      // What waits for an answer only after some work is done has come nearer, not gone farther away.
      else if (rankOf(after) < rankOf(table.before) && !table.isOpenAfter(own)) worse.push(cell)
    }
  }
  return { better, worse }
}
