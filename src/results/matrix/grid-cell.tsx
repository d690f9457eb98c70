import type { FeatureId } from '../../knowledge/ids'
import { ChangeMark } from '../change-mark'
import { useResults } from '../results-context'
import type { FeatureCell } from '../rows'
import { VerdictBadge } from '../verdict-badge'
import { cellElementId } from './named-cell'
import { NoteMarks } from './note-marks'

interface GridCellProps {
  readonly feature: FeatureId
  /** Of the group, in the setup. */
  readonly place: number
  /** Null where the group has no result. */
  readonly cell: FeatureCell | null
  /** The address names it. */
  readonly isNamed: boolean
}

export function GridCell({ feature, place, cell, isNamed }: GridCellProps) {
  return (
    <td
      className={`cursor-pointer border-line border-b px-2 py-(--cell) align-top scroll-mt-24 scroll-ms-56 group-hover:bg-sunken ${isNamed ? 'bg-accent-soft ring-2 ring-accent ring-inset' : ''}`}
      data-cell=""
      data-place={place}
      id={cellElementId({ feature, place })}
      tabIndex={-1}
    >
      {cell ? (
        <>
          <VerdictBadge verdict={cell.verdict} />
          <NoteMarks numbers={cell.notes} />
        </>
      ) : (
        <NoResult />
      )}
      <ChangeMark feature={feature} groups={[place]} verdict={cell?.verdict ?? null} />
    </td>
  )
}

function NoResult() {
  const { catalog } = useResults()
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">{catalog.results.matrix.noResult}</span>
    </>
  )
}
