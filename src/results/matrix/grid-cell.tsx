import { memo } from 'react'
import type { Verdict } from '../../engine/verdict'
import type { Catalog } from '../../i18n/catalog'
import type { FeatureId } from '../../knowledge/ids'
import { StatusBadge } from '../../ui/status-badge'
import { VerdictBefore } from '../change-mark'
import type { FeatureCell } from '../rows'
import { cellElementId } from './named-cell'
import { NoteMarks } from './note-marks'

interface GridCellProps {
  readonly catalog: Catalog
  readonly feature: FeatureId
  /** Of the group, in the setup. */
  readonly place: number
  /** Null where the group has no result. */
  readonly cell: FeatureCell | null
  /** Without the answers tried out; missing where they leave the cell as it is. */
  readonly before: Verdict | null | undefined
  /** The address names it. */
  readonly isNamed: boolean
}

/** There are a thousand of them: one is drawn again only when something in it changes, which no context can tell. */
export const GridCell = memo(function GridCell({ catalog, feature, place, cell, before, isNamed }: GridCellProps) {
  return (
    <td
      className={`cursor-pointer border-line border-b px-2 pt-(--cell) align-top scroll-mt-24 scroll-ms-56 group-hover:bg-sunken ${before === undefined ? 'pb-(--cell-end)' : 'pb-(--cell)'} ${isNamed ? 'bg-accent-soft ring-2 ring-accent ring-inset' : ''}`}
      data-cell=""
      data-place={place}
      id={cellElementId({ feature, place })}
      tabIndex={-1}
    >
      {cell ? (
        <>
          <StatusBadge kind={cell.verdict}>{catalog.knowledge.statuses[cell.verdict].label}</StatusBadge>
          <NoteMarks catalog={catalog} numbers={cell.notes} />
        </>
      ) : (
        <>
          <span aria-hidden="true">–</span>
          <span className="sr-only">{catalog.results.matrix.noResult}</span>
        </>
      )}
      {before === undefined ? null : <VerdictBefore verdict={before} />}
    </td>
  )
})
