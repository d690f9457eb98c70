import { type CSSProperties, type ReactNode, useCallback, useRef } from 'react'
import type { AreaRows } from './area-rows'
import { GridArea } from './grid-area'
import { GridHeader } from './grid-header'
import { useMatrix } from './matrix-context'
import type { MatrixTable } from './matrix-table-model'
import { useCellMovement } from './use-cell-movement'
import { useScrolledTogether, useStuck } from './use-stuck'

interface MatrixGridProps {
  readonly table: MatrixTable
  readonly areas: readonly AreaRows[]
  readonly isCompact: boolean
  readonly titleId: string
  /** Of the sentence that names the keys. */
  readonly keysId: string
}

/**
 * The matrix as a table. What does not fit scrolls sideways below its own first column. A head inside of what scrolls
 * cannot stick to the page, so once it has left the window a copy of it does, which is there for eyes and pointers only.
 */
export function MatrixGrid({ table, areas, isCompact, titleId, keysId }: MatrixGridProps) {
  const { lastPlace } = useMatrix()
  const [grid, pane, copy] = [
    useRef<HTMLTableElement>(null),
    useRef<HTMLDivElement>(null),
    useRef<HTMLDivElement>(null),
  ]
  const isStuck = useStuck(grid)
  useScrolledTogether(pane, copy, isStuck)
  const onPlace = useCallback(
    (place: number) => {
      lastPlace.current = place
    },
    [lastPlace],
  )
  useCellMovement(grid, onPlace)
  const columns = useColumns()
  const density = isCompact ? '[--cell:--spacing(0.5)]' : '[--cell:--spacing(1.5)]'
  return (
    <div className="relative -mx-2">
      {isStuck ? (
        <div aria-hidden="true" className="sticky top-0 z-10 h-0">
          <div
            className="absolute inset-x-0 overflow-x-auto bg-surface shadow-md [scrollbar-width:thin]"
            ref={copy}
            tabIndex={-1}
          >
            <table className={`${tableClass} ${density}`} style={columns.style}>
              {columns.group}
              <GridHeader getColumn={table.getColumn} isStuck={true} sorting={table.state.sorting} />
            </table>
          </div>
        </div>
      ) : null}
      <div className="@container overflow-x-auto" ref={pane}>
        <table
          aria-describedby={keysId}
          aria-labelledby={titleId}
          className={`${tableClass} ${density}`}
          ref={grid}
          style={columns.style}
        >
          {columns.group}
          <GridHeader getColumn={table.getColumn} isStuck={false} sorting={table.state.sorting} />
          {areas.map((area) => (
            <GridArea key={area.area ?? 'all'} rows={area} />
          ))}
        </table>
      </div>
    </div>
  )
}

// While answers are tried out, each cell keeps room for the verdict before: no row jumps, and none below is laid out again.
const tableClass =
  'w-full table-fixed border-separate border-spacing-0 text-left [--cell-end:var(--cell)] in-data-trying:[--cell-end:calc(var(--cell)+--spacing(6))]'

/** Widths in rem: of the names, alone and beside many groups, of the roll-up, and the least of a group. */
const widths = { feature: 19, narrowFeature: 14, rollUp: 13, group: 12 }

/** The same for the head and its copy: widths follow from the columns alone, not from what stands in them. */
function useColumns(): { readonly group: ReactNode; readonly style: CSSProperties } {
  const { places, hasRollUps } = useMatrix()
  const feature = places.length > 3 ? widths.narrowFeature : widths.feature
  const rollUp = hasRollUps ? widths.rollUp : 0
  return {
    style: { minWidth: `${feature + rollUp + places.length * widths.group}rem` },
    group: (
      <colgroup>
        <col style={{ width: `${feature}rem` }} />
        {hasRollUps ? <col style={{ width: `${rollUp}rem` }} /> : null}
        {places.map((place) => (
          <col key={place} />
        ))}
      </colgroup>
    ),
  }
}
