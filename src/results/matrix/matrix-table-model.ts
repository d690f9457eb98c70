import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  type ReactTable,
  rowExpandingFeature,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import { type RollUp, shareOf } from '../../engine/roll-up'
import type { FeatureId } from '../../knowledge/ids'
import { everything, type MatrixFilter, matches } from '../filter'
import type { FeatureRow } from '../rows'
import { fromWorst } from '../verdict'

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowExpandingFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
})

const column = createColumnHelper<typeof features, FeatureRow>()

export const featureColumn = 'feature'
export const rollUpColumn = 'roll-up'
export const groupColumn = (place: number) => `group-${place}`

export type MatrixTable = ReactTable<typeof features, FeatureRow>
export type MatrixRow = ReturnType<MatrixTable['getRowModel']>['rows'][number]

/** The table's state: what is filtered, sorted and unfolded. Its markup is the business of the components. */
export function useMatrixTable(
  rows: readonly FeatureRow[],
  groups: number,
  rollUps: ReadonlyMap<FeatureId, RollUp> | null,
): MatrixTable {
  const data = useMemo(() => [...rows], [rows])
  const columns = useMemo(() => columnsFor(groups, rollUps), [groups, rollUps])
  return useTable({
    features,
    columns,
    data,
    initialState: { globalFilter: everything },
    // A change of language or of an answer makes new rows of the same features: what is open stays open.
    getRowId: ({ feature }) => feature,
    autoResetExpanded: false,
    getRowCanExpand: () => true,
    // One filter looks at the whole row; the first column stands for it.
    getColumnCanGlobalFilter: ({ id }) => id === featureColumn,
    globalFilterFn: (row, _column, filter: MatrixFilter) => matches(row.original, filter),
  })
}

function columnsFor(groups: number, rollUps: ReadonlyMap<FeatureId, RollUp> | null) {
  return column.columns([
    column.accessor(({ nameRank }) => nameRank, { id: featureColumn, sortFn: sortFn_basic, sortDescFirst: false }),
    column.accessor(({ feature }) => portionOf(rollUps?.get(feature)), {
      id: rollUpColumn,
      sortFn: sortFn_basic,
      sortDescFirst: false,
      sortUndefined: 'last',
    }),
    ...Array.from({ length: groups }, (_, place) =>
      column.accessor(({ cells }) => rankOf(cells[place]), {
        id: groupColumn(place),
        sortFn: sortFn_basic,
        sortDescFirst: false,
        sortUndefined: 'last',
      }),
    ),
  ])
}

function rankOf(cell: FeatureRow['cells'][number] | undefined): number | undefined {
  return cell ? fromWorst.indexOf(cell.verdict) : undefined
}

/** From 0, for nobody, to 1. */
function portionOf(reach: RollUp | undefined): number | undefined {
  if (!reach) return undefined
  const { working, all } = shareOf(reach)
  return working / all
}
