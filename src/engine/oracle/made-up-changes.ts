import type { FeatureId } from '../../knowledge/ids'
import type { Status } from '../assessment'
import type { CellTable } from '../changes/cell-table'
import type { PossibleChange } from '../changes/possible'
import type { ChangeSearch } from '../changes/search'
import type { DatedSetup } from '../setup'

/** A change that no knowledge declares: it answers the questions named, or one of its own name. */
export function madeUpChange(
  key: string,
  effort: PossibleChange['effort'],
  settles: Readonly<Record<string, string>> = { [key]: 'yes' },
  group: number | null = 0,
): PossibleChange {
  const settled = Object.entries(settles).map(([question, to]) => ({ question, to }))
  return { key, effort, group, settles: settled, change: { act: key } } as unknown as PossibleChange
}

interface MadeUpCell {
  readonly before: Status
  readonly changes: readonly PossibleChange[]
  /** By the keys of the changes made, in their order; what is not named leaves the cell as it is. */
  readonly leads: Readonly<Record<string, Status>>
  /** The prerequisites, as bits, that changes fulfil by their key; the others decide outcomes. */
  readonly gates?: Readonly<Record<string, number>>
  readonly feature?: FeatureId
}

/** A cell that does what it is told. */
export function madeUpTable({ before, changes, leads, gates = {}, feature = 'teams-bots' }: MadeUpCell): CellTable {
  const bitsOf = ({ key }: PossibleChange) => gates[key] ?? 0
  const sum = (made: readonly PossibleChange[]) => made.reduce((bits, one) => bits | bitsOf(one), 0)
  const deciding = changes.filter((one) => bitsOf(one) === 0)
  const table: Omit<CellTable, 'plan'> = {
    before,
    changes,
    deciding,
    after: (made) => leads[made.map(({ key }) => key).join(' + ')] ?? before,
    isOpenAfter: () => false,
    lacking: (made) => sum(changes) & ~sum(made),
    bitsOf,
  }
  return { ...table, plan: { feature } } as CellTable
}

/** A tenant of such cells, those of each group together. */
export function madeUpSearch(
  rows: readonly (readonly CellTable[])[],
  groups: DatedSetup['groups'] = rows.map((_, place) => ({ name: String(place) })),
): ChangeSearch {
  const tables = (place: number) => rows[place] ?? []
  const search: Omit<ChangeSearch, 'knowledge' | 'edition'> = {
    setup: { version: 1, asOf: '2026-11-21', groups },
    possible: [...new Set(rows.flat().flatMap((table) => table.changes))],
    tables,
    table: (place, feature) => tables(place).find(({ plan }) => plan.feature === feature),
  }
  return search as ChangeSearch
}
