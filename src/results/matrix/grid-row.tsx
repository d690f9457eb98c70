import { useId } from 'react'
import { Chevron } from '../chevron'
import { useResults } from '../results-context'
import { RowDetail } from '../row-detail'
import type { FeatureCell } from '../rows'
import { VerdictBadge } from '../verdict-badge'
import type { MatrixRow } from './matrix-table-model'
import { NoteMarks } from './note-marks'

/** A feature: its verdicts and, once unfolded, why. */
export function GridRow({ row }: { readonly row: MatrixRow }) {
  const { groupNames } = useResults()
  const detail = useId()
  const isOpen = row.getIsExpanded()
  const { name, cells, feature } = row.original
  return (
    <>
      <tr className="group">
        <th
          className="sticky start-0 z-1 border-line border-b bg-surface px-2 py-1.5 align-top font-normal group-hover:bg-sunken"
          scope="row"
        >
          <button
            aria-controls={isOpen ? detail : undefined}
            aria-expanded={isOpen}
            className="flex w-full items-start gap-1.5 text-left aria-expanded:font-semibold"
            onClick={() => row.toggleExpanded()}
            type="button"
          >
            <Chevron isOpen={isOpen} />
            {name}
          </button>
        </th>
        {cells.map((cell, place) => (
          <td className="border-line border-b px-2 py-1.5 align-top group-hover:bg-sunken" key={groupNames[place]}>
            <GridCell cell={cell} />
          </td>
        ))}
      </tr>
      {isOpen ? (
        <tr>
          <td className="border-line border-b bg-sunken p-0" colSpan={cells.length + 1} id={detail}>
            <div className="sticky start-0 w-[100cqi] px-4 py-3 sm:px-7">
              <RowDetail feature={feature} />
            </div>
          </td>
        </tr>
      ) : null}
    </>
  )
}

function GridCell({ cell }: { readonly cell: FeatureCell | null }) {
  const { catalog } = useResults()
  if (!cell) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="sr-only">{catalog.results.matrix.noResult}</span>
      </>
    )
  }
  return (
    <>
      <VerdictBadge verdict={cell.verdict} />
      <NoteMarks numbers={cell.notes} />
    </>
  )
}
