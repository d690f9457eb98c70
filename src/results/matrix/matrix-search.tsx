import { useId } from 'react'
import type { MatrixFilter } from '../filter'
import { useResults } from '../results-context'
import { featureColumn, groupColumn, type MatrixTable } from './matrix-table-model'

interface MatrixSearchProps {
  readonly filter: MatrixFilter
  readonly onFilter: (change: Partial<MatrixFilter>) => void
  /** Given where there are no column headers to sort by. */
  readonly table: MatrixTable | null
}

export function MatrixSearch({ filter, onFilter, table }: MatrixSearchProps) {
  const words = useResults().catalog.results.matrix
  const find = useId()
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-2 max-sm:w-full">
      {table ? <SortChoice table={table} /> : null}
      <div className="flex min-w-0 flex-wrap items-center gap-x-3 max-sm:grow">
        <label className="text-muted text-sm" htmlFor={find}>
          {words.find}
        </label>
        <input
          autoComplete="off"
          className="min-h-10 rounded-lg border border-edge bg-surface px-3 max-sm:w-full sm:w-64"
          id={find}
          onChange={({ target }) => onFilter({ text: target.value })}
          type="search"
          value={filter.text}
        />
      </div>
    </div>
  )
}

function SortChoice({ table }: { readonly table: MatrixTable }) {
  const { catalog, groupNames } = useResults()
  const words = catalog.results.matrix
  const id = useId()
  const [sorting] = table.state.sorting
  return (
    <div className="flex min-w-0 grow flex-col gap-1">
      <label className="text-muted text-sm" htmlFor={id}>
        {words.sortBy}
      </label>
      <select
        className="min-h-10 w-full rounded-lg border border-edge bg-surface px-3"
        id={id}
        onChange={({ target }) => table.setSorting(target.value ? [{ id: target.value, desc: false }] : [])}
        value={sorting?.id ?? ''}
      >
        <option value="">{words.pageOrder}</option>
        <option value={featureColumn}>{words.byName}</option>
        {groupNames.map((name, place) => (
          <option key={name} value={groupColumn(place)}>
            {words.byStatus(name)}
          </option>
        ))}
      </select>
    </div>
  )
}
