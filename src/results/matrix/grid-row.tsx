import { memo, useId } from 'react'
import { Chevron } from '../chevron'
import { ReachBar } from '../reach-bar'
import { RowDetail } from '../row-detail'
import { CellLink } from './cell-link'
import { GridCell } from './grid-cell'
import { useMatrix } from './matrix-context'
import type { MatrixRow } from './matrix-table-model'

interface GridRowProps {
  readonly row: MatrixRow
  readonly isOpen: boolean
}

/** A feature: its verdicts and, once unfolded, why. Drawn again only when it is folded: a row of twelve groups is long. */
export const GridRow = memo(function GridRow({ row, isOpen }: GridRowProps) {
  const { places, rollUps, named } = useMatrix()
  const detail = useId()
  const { name, cells, feature } = row.original
  const reach = rollUps?.get(feature)
  return (
    <>
      <tr className="group">
        <th
          className="sticky start-0 z-1 border-line border-b bg-surface px-2 py-(--cell) align-top font-normal group-hover:bg-sunken"
          scope="row"
        >
          <button
            aria-controls={isOpen ? detail : undefined}
            aria-expanded={isOpen}
            className="flex w-full scroll-mt-24 items-start gap-1.5 text-left aria-expanded:font-semibold"
            data-cell=""
            onClick={() => row.toggleExpanded()}
            tabIndex={-1}
            type="button"
          >
            <Chevron isOpen={isOpen} />
            {name}
          </button>
        </th>
        {reach ? (
          <td
            className="cursor-pointer border-line border-b px-2 py-(--cell) align-top scroll-mt-24 scroll-ms-56 group-hover:bg-sunken"
            data-cell=""
            tabIndex={-1}
          >
            <ReachBar reach={reach} />
          </td>
        ) : null}
        {places.map((place) => (
          <GridCell
            cell={cells[place] ?? null}
            feature={feature}
            isNamed={named?.feature === feature && named.place === place}
            key={place}
            place={place}
          />
        ))}
      </tr>
      {isOpen ? (
        <tr>
          <td className="border-line border-b bg-sunken p-0" colSpan={places.length + (reach ? 2 : 1)} id={detail}>
            <div className="sticky start-0 flex w-[100cqi] flex-col gap-4 px-4 py-3 sm:px-7">
              <RowDetail feature={feature} />
              <CellLink feature={feature} />
            </div>
          </td>
        </tr>
      ) : null}
    </>
  )
})
