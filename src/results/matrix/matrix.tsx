import { useId } from 'react'
import { useMediaQuery } from '../../ui/use-media-query'
import { chipCounts, everything, type MatrixFilter } from '../filter'
import { useResults } from '../results-context'
import { MatrixCards } from './matrix-cards'
import { MatrixChips } from './matrix-chips'
import { MatrixGrid } from './matrix-grid'
import { MatrixSearch } from './matrix-search'
import { useMatrixTable } from './matrix-table-model'

/** Below this width a table gives way to cards. */
const phone = '(width < 40rem)'

/** Every feature with its verdict for each group: to filter, sort and unfold. */
export function Matrix() {
  const { catalog, rows, groupNames } = useResults()
  const words = catalog.results.matrix
  const title = useId()
  const isNarrow = useMediaQuery(phone)
  const table = useMatrixTable(rows, groupNames.length)
  const filter: MatrixFilter = table.state.globalFilter ?? everything
  const shown = table.getRowModel().rows
  const setFilter = (change: Partial<MatrixFilter>) => table.setGlobalFilter({ ...filter, ...change })

  return (
    <section aria-labelledby={title} className="card flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <h2 id={title}>{words.title}</h2>
        <MatrixSearch filter={filter} onFilter={setFilter} table={isNarrow ? table : null} />
      </div>
      <MatrixChips chips={chipCounts(rows, filter.text)} filter={filter} onFilter={setFilter} />
      <p className="text-muted text-sm" role="status">
        {words.shown(shown.length, rows.length)}
      </p>
      {shown.length === 0 ? <NothingFound onClear={() => setFilter(everything)} /> : null}
      {shown.length > 0 && isNarrow ? <MatrixCards filter={filter} rows={shown} /> : null}
      {shown.length > 0 && !isNarrow ? <MatrixGrid filter={filter} rows={shown} table={table} titleId={title} /> : null}
    </section>
  )
}

function NothingFound({ onClear }: { readonly onClear: () => void }) {
  const words = useResults().catalog.results.matrix
  return (
    <div className="flex flex-wrap items-center gap-4 py-6">
      <p>{words.none}</p>
      <button className="button" onClick={onClear} type="button">
        {words.clear}
      </button>
    </div>
  )
}
