import { memo, useId } from 'react'
import type { RollUp } from '../../engine/roll-up'
import type { Verdict } from '../../engine/verdict'
import type { Catalog } from '../../i18n/catalog'
import type { FeatureId } from '../../knowledge/ids'
import { Chevron } from '../chevron'
import { ReachBar } from '../reach-bar'
import { RowDetail } from '../row-detail'
import type { FeatureRow } from '../rows'
import { CellLink } from './cell-link'
import { GridCell } from './grid-cell'

interface GridRowProps {
  readonly catalog: Catalog
  readonly row: FeatureRow
  readonly reach: RollUp | undefined
  /** The groups that have a column, from left to right. */
  readonly places: readonly number[]
  /** At the place of a group: the verdict without the answers tried out, where they change it. Null where they change none. */
  readonly before: readonly (Verdict | null | undefined)[] | null
  /** The group whose cell the address names. */
  readonly named: number | null
  readonly isOpen: boolean
  readonly onFold: (feature: FeatureId) => void
}

/**
 * A feature: its verdicts and, once unfolded, why. All it is drawn from are its properties: a context would draw every row
 * again with every answer. Isolated, a row that stays as it is need not be painted again beside one that changes.
 */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { catalog, row, reach, places, before, named, isOpen, onFold } = props
  const detail = useId()
  const { name, cells, feature } = row
  return (
    <>
      <tr className="group isolate">
        <th
          className="sticky start-0 z-1 border-line border-b bg-surface px-2 py-(--cell) align-top font-normal group-hover:bg-sunken"
          scope="row"
        >
          <button
            aria-controls={isOpen ? detail : undefined}
            aria-expanded={isOpen}
            className="flex w-full scroll-mt-24 items-start gap-1.5 text-left aria-expanded:font-semibold"
            data-cell=""
            onClick={() => onFold(feature)}
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
            <ReachBar catalog={catalog} reach={reach} />
          </td>
        ) : null}
        {places.map((place) => (
          <GridCell
            before={before?.[place]}
            catalog={catalog}
            cell={cells[place] ?? null}
            feature={feature}
            isNamed={named === place}
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
